import type { JsonObject } from "../json";
import type { FieldType } from "../state/field-property";

const LABELLED = { noLabel: false, required: false };
const LENGTHS = { minLength: "", maxLength: "" };
const DATED = { unique: false, defaultValue: "", defaultNowValue: false };
const UNIT = { unit: "", unitPosition: "BEFORE" };
const ENTITIES = { entities: [], defaultValue: [] };

/**
 * What the server fills in for members that a new field leaves out. Exactly
 * these members (and code, label, type, options, lookup …) exist for a type;
 * others that are sent are dropped.
 */
export const PROPERTY_DEFAULTS: Readonly<
  Partial<Record<FieldType, Readonly<JsonObject>>>
> = {
  SINGLE_LINE_TEXT: {
    ...LABELLED,
    ...LENGTHS,
    expression: "",
    hideExpression: false,
    unique: false,
    defaultValue: "",
  },
  MULTI_LINE_TEXT: { ...LABELLED, defaultValue: "" },
  RICH_TEXT: { ...LABELLED, defaultValue: "" },
  NUMBER: {
    ...LABELLED,
    minValue: "",
    maxValue: "",
    digit: false,
    unique: false,
    defaultValue: "",
    displayScale: "",
    ...UNIT,
  },
  CALC: {
    ...LABELLED,
    expression: "",
    format: "NUMBER",
    displayScale: "",
    hideExpression: false,
    ...UNIT,
  },
  DATE: { ...LABELLED, ...DATED },
  DATETIME: { ...LABELLED, ...DATED },
  TIME: { ...LABELLED, defaultValue: "", defaultNowValue: false },
  LINK: {
    ...LABELLED,
    ...LENGTHS,
    protocol: "WEB",
    unique: false,
    defaultValue: "",
  },
  FILE: { ...LABELLED, thumbnailSize: "50" },
  DROP_DOWN: { ...LABELLED, options: {}, defaultValue: "" },
  RADIO_BUTTON: {
    noLabel: false,
    required: true,
    options: {},
    defaultValue: "",
    align: "HORIZONTAL",
  },
  CHECK_BOX: {
    ...LABELLED,
    options: {},
    defaultValue: [],
    align: "HORIZONTAL",
  },
  MULTI_SELECT: { ...LABELLED, options: {}, defaultValue: [] },
  USER_SELECT: { ...LABELLED, ...ENTITIES },
  ORGANIZATION_SELECT: { ...LABELLED, ...ENTITIES },
  GROUP_SELECT: { ...LABELLED, ...ENTITIES },
  REFERENCE_TABLE: { noLabel: false },
  GROUP: { noLabel: false, openGroup: false },
  SUBTABLE: { noLabel: false },
};

/** Members of a field with a lookup: none of its base type's. */
export const LOOKUP_FIELD_DEFAULTS: Readonly<JsonObject> = LABELLED;

const CALC_FORMATS = [
  "NUMBER",
  "NUMBER_DIGIT",
  "DATETIME",
  "DATE",
  "TIME",
  "HOUR_MINUTE",
  "DAY_HOUR_MINUTE",
] as const;

/** Members that hold one of a few words. */
export const ENUM_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  format: CALC_FORMATS,
  unitPosition: ["BEFORE", "AFTER"],
  protocol: ["WEB", "CALL", "MAIL"],
  align: ["HORIZONTAL", "VERTICAL"],
};

/** Types whose fields may carry `lookup`. */
export const LOOKUP_TYPES: ReadonlySet<string> = new Set([
  "SINGLE_LINE_TEXT",
  "NUMBER",
  "LINK",
]);
