/**
 * What a column of a list holds: a field of ours (personName), a field of a
 * further participant (personName/1), a part of the date, the day that it was
 * moved to, or ticks for the person whom its heading names.
 */
export type ColumnTarget = string;

/** Parts of a date that stand in columns of their own; the day is in the column of the date. */
export const DATE_PARTS = ["dateFiscalYear", "dateYear", "dateMonth"] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** The day that a record was moved to, which goes before the one in the column of the date. */
export const MOVED_DAY = "movedDay";

/** ○ in the column of a person. */
export const TICKS = "ticks";

/** Fields of participants that lists have a column of. */
export const PERSON_FIELDS = [
  "personName",
  "personCode",
  "division",
  "rank",
  "role",
] as const;

/** @param person 0 for the first */
export const targetOf = (field: string, person: number): ColumnTarget =>
  person === 0 ? field : `${field}/${person}`;

/** The field and the participant of a target; 0 for the first, and for what is of no participant. */
export const readTarget = (
  target: ColumnTarget,
): { readonly field: string; readonly person: number } => {
  const [field = "", person = "0"] = target.split("/");
  return { field, person: Number(person) };
};

/** Whether a column may hold it beside others that hold the same. */
export const isShareable = (target: ColumnTarget): boolean => target === TICKS;
