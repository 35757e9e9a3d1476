/** What can be wrong with a text that was entered for a field, before the rules of the forms are asked. */
export const ENTRY_FAULT_CODES = [
  "dateUnreadable",
  /** two days or more in one text */
  "dateSeveral",
  /** a day without a year, and nothing tells the year */
  "dateWithoutYear",
  /** a month or year where the form wants a day */
  "dateNotExact",
  "clockUnreadable",
  "numberUnreadable",
  /** no choice of the form */
  "choiceUnknown",
  /** the form requires it */
  "valueMissing",
  /** several people of the roster fit, or one that is spelt otherwise */
  "personSeveral",
  "personUnknown",
  /** the number is one person's, the name another's */
  "nameDisagrees",
  /** who has the name has another division or rank on that day */
  "postDisagrees",
  /** the form keeps a name only where it has a number to look up */
  "nameNotKept",
  /** more people than the form has places for */
  "peopleTooMany",
  /** another row has the same day, time, theme and people */
  "rowTwice",
] as const;
export type EntryFaultCode = (typeof ENTRY_FAULT_CODES)[number];
