/** A field or an empty space in a row; sizes in pixels, as kintone's REST API takes them. */
export interface LayoutCell {
  readonly type: string;
  /** Absent for spaces. */
  readonly code?: string;
  /** Id of a space that the plugin fills. */
  readonly elementId?: string;
  readonly size: {
    readonly width: string;
    /** Of a space. */
    readonly height?: string;
    /** Of a text of several lines. */
    readonly innerHeight?: string;
  };
}

export interface LayoutRow {
  readonly type: "ROW";
  readonly fields: readonly LayoutCell[];
}

/** One row of a form (kintone: form/layout). */
export type LayoutDefinition =
  | LayoutRow
  | {
      readonly type: "SUBTABLE";
      readonly code: string;
      readonly fields: readonly LayoutCell[];
    }
  | {
      readonly type: "GROUP";
      readonly code: string;
      readonly layout: readonly LayoutRow[];
    };
