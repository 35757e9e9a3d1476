/**
 * A record is known by its number alone in the first app of its kind, and by
 * number and app in the others: numbers begin anew in every app. What is kept,
 * compared and written back goes by this text; people read shownRecordId().
 */

const SEPARATOR = "@";

/** @param appId absent: the first app of the kind */
export const recordIdIn = (
  number: string,
  appId: string | undefined,
): string => (appId === undefined ? number : number + SEPARATOR + appId);

/** The number of a record in its app. */
export const recordNumber = (recordId: string): string =>
  recordId.split(SEPARATOR, 1)[0] ?? "";

/** The app of a record; undefined for the first app of the kind. */
export const recordApp = (recordId: string): string | undefined =>
  recordId.split(SEPARATOR)[1];

/** 12, or 12（アプリ番号 45） of an app that is not the first of its kind. */
export const shownRecordId = (
  recordId: string,
  language: "ja" | "en",
): string => {
  const app = recordApp(recordId);
  if (app === undefined) return recordId;
  return language === "ja"
    ? `${recordNumber(recordId)}（アプリ番号 ${app}）`
    : `${recordNumber(recordId)} (app ${app})`;
};

/** 12, or 12、アプリ番号 45: where brackets stand around it already. */
export const recordIdInBrackets = (recordId: string): string => {
  const app = recordApp(recordId);
  const number = recordNumber(recordId);
  return app === undefined ? number : `${number}、アプリ番号 ${app}`;
};
