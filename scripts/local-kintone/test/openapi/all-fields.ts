/** Options of a choice field, in this order. */
export const options = (...labels: readonly string[]) =>
  Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  );

const field = (type: string, code: string, more: object = {}) => ({
  [code]: { type, code, label: code, ...more },
});

/** A field of every type that can be added; lookups go to app `source`. */
export const allFields = (source: string): object => ({
  ...field("SINGLE_LINE_TEXT", "unique", { unique: true }),
  ...field("SINGLE_LINE_TEXT", "text"),
  ...field("SINGLE_LINE_TEXT", "auto", { expression: 'text & "!"' }),
  ...field("MULTI_LINE_TEXT", "multi"),
  ...field("RICH_TEXT", "rich"),
  ...field("NUMBER", "number"),
  ...field("CALC", "calc", { expression: "number * 2" }),
  ...field("RADIO_BUTTON", "radio", { options: options("甲", "乙") }),
  ...field("CHECK_BOX", "check", { options: options("甲", "乙") }),
  ...field("MULTI_SELECT", "select", { options: options("甲", "乙") }),
  ...field("DROP_DOWN", "drop", { options: options("甲", "乙") }),
  ...field("DATE", "date"),
  ...field("TIME", "time"),
  ...field("DATETIME", "datetime"),
  ...field("LINK", "link"),
  ...field("FILE", "file"),
  ...field("USER_SELECT", "users"),
  ...field("ORGANIZATION_SELECT", "organizations"),
  ...field("GROUP_SELECT", "groups"),
  ...field("SINGLE_LINE_TEXT", "lookup", {
    lookup: {
      relatedApp: { app: source },
      relatedKeyField: "key",
      fieldMappings: [{ field: "copied", relatedField: "copy" }],
      lookupPickerFields: ["copy"],
      filterCond: "",
      sort: "key asc",
    },
  }),
  ...field("SINGLE_LINE_TEXT", "copied"),
  ...field("REFERENCE_TABLE", "related", {
    referenceTable: {
      relatedApp: { app: source },
      condition: { field: "text", relatedField: "key" },
      filterCond: "",
      displayFields: ["key"],
      sort: "key asc",
      size: "5",
    },
  }),
  ...field("SUBTABLE", "table", {
    fields: field("SINGLE_LINE_TEXT", "inner"),
  }),
  ...field("GROUP", "group", { openGroup: true }),
});
