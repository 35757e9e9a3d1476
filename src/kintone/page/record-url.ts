/** Where a record is, within kintone's address. */
export interface RecordPlace {
  readonly appId: string;
  readonly recordId: string;
  readonly guestSpaceId?: string | undefined;
}

/**
 * Address of a record's page from the root of the domain.
 * kintone.buildPageUrl() gives the same but is refused more than 50 times a
 * minute, too few for a list of records.
 */
export const recordUrl = ({
  appId,
  recordId,
  guestSpaceId,
}: RecordPlace): string =>
  `${appUrl(appId, guestSpaceId)}show#record=${encodeURIComponent(recordId)}`;

/** Address of a record's page for phones. */
export const mobileRecordUrl = ({
  appId,
  recordId,
  guestSpaceId,
}: RecordPlace): string =>
  `/k/${guestSpaceId === undefined ? "" : `guest/${encodeURIComponent(guestSpaceId)}/`}m/${encodeURIComponent(appId)}/show?record=${encodeURIComponent(recordId)}`;

/** Address of an app's record list, with a slash at the end. */
export const appUrl = (
  appId: string,
  guestSpaceId: string | undefined,
): string =>
  guestSpaceId === undefined
    ? `/k/${encodeURIComponent(appId)}/`
    : `/k/guest/${encodeURIComponent(guestSpaceId)}/${encodeURIComponent(appId)}/`;

/** The built-in list of all records, （すべて）, which shows every field (kintone: views). */
const ALL_RECORDS_VIEW = "20";

/** Address of an app's list of the records that meet a condition (kintone: URL query). */
export const listUrl = ({
  appId,
  guestSpaceId,
  condition,
}: Omit<RecordPlace, "recordId"> & { readonly condition: string }): string =>
  // Commas may stand in an address as they are, and there are many of them.
  `${appUrl(appId, guestSpaceId)}?view=${ALL_RECORDS_VIEW}&query=${encodeURIComponent(condition).replaceAll("%2C", ",")}`;
