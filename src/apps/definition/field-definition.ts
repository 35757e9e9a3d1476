import type { SourceName } from "../../fields/fields";

interface Common {
  /** Absent: the field code. */
  readonly label?: string;
}

interface Input extends Common {
  readonly required: boolean;
}

interface Choice extends Input {
  /** Label → label and place, both as kintone's form fields have them. */
  readonly options: Readonly<
    Record<string, { readonly label: string; readonly index: string }>
  >;
}

/** A field that can stand in a table. */
export type CellDefinition =
  | (Input & {
      readonly type: "SINGLE_LINE_TEXT" | "MULTI_LINE_TEXT";
      readonly defaultValue?: string;
      readonly unique?: boolean;
    })
  | (Input & {
      readonly type: "NUMBER";
      readonly defaultValue?: string;
      readonly minValue?: string;
      readonly displayScale?: string;
      readonly unit?: string;
      readonly unitPosition?: "BEFORE" | "AFTER";
    })
  | (Input & {
      readonly type: "DATE" | "DATETIME" | "TIME";
      readonly defaultNowValue?: boolean;
    })
  | (Choice & {
      readonly type: "DROP_DOWN";
      readonly defaultValue?: string;
    })
  | (Choice & {
      readonly type: "CHECK_BOX";
      readonly defaultValue?: readonly string[];
      readonly align?: "HORIZONTAL" | "VERTICAL";
    })
  | (Input & {
      readonly type: "FILE";
      readonly thumbnailSize: "50" | "150" | "250" | "500";
    })
  | LookupDefinition;

/** A text that copies fields of a record of another app. */
export interface LookupDefinition extends Input {
  readonly type: "SINGLE_LINE_TEXT";
  readonly lookup: {
    /** App of the source records; setup puts its id here. */
    readonly app: SourceName;
    /** Unique field there. */
    readonly relatedKeyField: string;
    readonly fieldMappings: readonly {
      /** Field here */
      readonly field: string;
      /** Field there */
      readonly relatedField: string;
    }[];
    /** Fields there that the picker shows. */
    readonly lookupPickerFields: readonly string[];
    readonly sort: string;
  };
}

/** Field code → definition. */
export type Definitions<Definition> = Readonly<Record<string, Definition>>;

/**
 * One form field as kintone's REST API takes it (kintone: form/fields), except
 * that its code is the key it stands under, that a label like the code is left
 * out, and that a lookup names an app of ours instead of an app id.
 */
export type FieldDefinition =
  | CellDefinition
  | TableDefinition
  | GroupDefinition;

export interface TableDefinition extends Common {
  readonly type: "SUBTABLE";
  readonly fields: Definitions<CellDefinition>;
}

/** A part of the form that can be folded away; its label is its code. */
export interface GroupDefinition extends Common {
  readonly type: "GROUP";
  readonly openGroup: boolean;
}
