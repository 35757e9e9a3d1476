/** Every field type of a kintone form. */
export type FieldType =
  | "RECORD_NUMBER"
  | "CREATOR"
  | "MODIFIER"
  | "CREATED_TIME"
  | "UPDATED_TIME"
  | "CATEGORY"
  | "STATUS"
  | "STATUS_ASSIGNEE"
  | "SINGLE_LINE_TEXT"
  | "MULTI_LINE_TEXT"
  | "RICH_TEXT"
  | "NUMBER"
  | "CALC"
  | "RADIO_BUTTON"
  | "CHECK_BOX"
  | "MULTI_SELECT"
  | "DROP_DOWN"
  | "DATE"
  | "TIME"
  | "DATETIME"
  | "LINK"
  | "FILE"
  | "USER_SELECT"
  | "ORGANIZATION_SELECT"
  | "GROUP_SELECT"
  | "SUBTABLE"
  | "REFERENCE_TABLE"
  | "GROUP";

/** A user, group or organization named in a definition. */
export interface EntityRef {
  readonly type: string;
  readonly code: string;
}

export interface LookupProperty {
  readonly relatedApp: { readonly app: string; readonly code: string };
  readonly relatedKeyField: string;
  readonly fieldMappings: readonly {
    readonly field: string;
    readonly relatedField: string;
  }[];
  readonly lookupPickerFields: readonly string[];
  readonly filterCond: string;
  readonly sort: string;
}

export interface ReferenceTableProperty {
  readonly relatedApp: { readonly app: string; readonly code: string };
  readonly condition: { readonly field: string; readonly relatedField: string };
  readonly filterCond: string;
  readonly displayFields: readonly string[];
  readonly sort: string;
  readonly size: string;
}

/**
 * One field of a form exactly as form/fields.json returns it: numbers are
 * strings, and which of the optional members exist depends on `type`.
 */
export interface FieldProperty {
  readonly type: FieldType;
  readonly code: string;
  readonly label: string;
  readonly noLabel?: boolean;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enabled?: boolean;
  readonly minLength?: string;
  readonly maxLength?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
  readonly digit?: boolean;
  readonly displayScale?: string;
  readonly unit?: string;
  readonly unitPosition?: string;
  readonly expression?: string;
  readonly hideExpression?: boolean;
  readonly format?: string;
  readonly protocol?: string;
  readonly thumbnailSize?: string;
  readonly align?: string;
  readonly defaultNowValue?: boolean;
  readonly defaultValue?: string | readonly string[] | readonly EntityRef[];
  readonly entities?: readonly EntityRef[];
  readonly options?: Readonly<
    Record<string, { readonly label: string; readonly index: string }>
  >;
  readonly lookup?: LookupProperty;
  readonly referenceTable?: ReferenceTableProperty;
  readonly openGroup?: boolean;
  /** Fields of a SUBTABLE. */
  readonly fields?: FieldProperties;
}

/** Field code → field. Codes are unique in an app, tables included. */
export type FieldProperties = Readonly<Record<string, FieldProperty>>;
