/**
 * A record is known by its number alone in the first app of its kind, and by
 * number and app in the others: numbers begin anew in every app. What is kept,
 * compared and written back goes by this text; people read shownRecordId().
 */

const SEPARATOR = "@";

/** @param appId absent: the first app of the kind */
export const recordIdIn = (number: string, appId: string | undefined): string =>
  appId === undefined ? number : number + SEPARATOR + appId;

/** The number of a record in its app. */
export const recordNumber = (recordId: string): string =>
  recordId.split(SEPARATOR, 1)[0] ?? "";

/** The app of a record; undefined for the first app of the kind. */
export const recordApp = (recordId: string): string | undefined => {
  const at = recordId.indexOf(SEPARATOR);
  return at === -1 ? undefined : recordId.slice(at + SEPARATOR.length);
};
