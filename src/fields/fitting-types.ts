/** Groups of kintone field types that serve the same purpose. */

export const TEXT = ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT", "CALC"] as const;
export const CHOICE = [
  "DROP_DOWN",
  "RADIO_BUTTON",
  "SINGLE_LINE_TEXT",
] as const;
export const CHOICES = [...CHOICE, "CHECK_BOX", "MULTI_SELECT"] as const;
export const DAY = ["DATE", "DATETIME", "CALC"] as const;
export const CLOCK = ["TIME", "DATETIME", "CALC"] as const;
export const MONTH = [...DAY, "SINGLE_LINE_TEXT"] as const;
/** Of a calculated field the format decides: see calculated-type. */
export const NUMBER = ["NUMBER", "CALC"] as const;
/** Only marks that are off by default: nothing is printed because of a forgotten choice. */
export const MARK = ["CHECK_BOX", "MULTI_SELECT"] as const;
/** What allows something to be printed: a tick, or a choice that says so (公開可). */
export const PERMISSION = [...MARK, "DROP_DOWN", "RADIO_BUTTON"] as const;
/** Several people or divisions by name, as kintone knows them. */
export const ORGANIZATIONS = ["ORGANIZATION_SELECT", "GROUP_SELECT"] as const;
/** Filled in from the date for kintone's own graphs, never counted from. */
export const FILLED_YEAR = ["SINGLE_LINE_TEXT", "NUMBER"] as const;

/** What can tell kinds of record apart: exactly one choice, so that no record is of two kinds. */
export const FILTER_FIELD_TYPES = ["DROP_DOWN", "RADIO_BUTTON"] as const;
