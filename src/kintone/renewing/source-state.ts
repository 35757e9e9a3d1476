import { cellOf } from "../decode/cells";
import { readRecords } from "../rest/read-all-records";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import type { AskedSource } from "../sources/ask-source";
import type { FormFields } from "../../settings/check-settings-against-form";

/** How many of the last changed records are listed: as many as kintone gives at once, three small cells each. */
const LISTED = 500;
/** Older than any clock of a computer that is wrong by little. */
const SETTLED_MS = 10 * 60 * 1000;

/** Records of which the rights are asked: as many as kintone tells of at once. */
const JUDGED = 100;

/** A record as the list of those changed last has it. */
interface ListedRecord {
  readonly number: number;
  readonly revision: string;
  /** 更新日時, cut to the minute by kintone. */
  readonly updated: string;
}

/** How many records a source has, and the last of them to be changed. */
export interface Listing {
  readonly total: number;
  /** By 更新日時, then by number, the greatest first; at most LISTED. */
  readonly listed: readonly ListedRecord[];
}

/** How a source stood at one moment. */
export interface SourceState extends Listing {
  /** A text that is equal as long as the same is asked of the same form with the same rights. */
  readonly terms: string;
  /** The minute of the last change; absent when there are no records. */
  readonly newest?: string;
}

/**
 * How a source stands at this moment. Two small requests: the number of records
 * shows how many went or came, the records changed last (by
 * number and revision) show changes. The form shows renamed choices, the
 * revision of the app other rights to records and fields, and the rights to the
 * newest records whom a group gained or lost: none of them changes a revision
 * of a record.
 * @returns undefined when it can't be told: the reader may not view 更新日時, or
 *   too many records were changed in one minute a short time ago (kintone cuts
 *   the time to minutes)
 */
export const readSourceState = async (
  asked: AskedSource,
): Promise<SourceState | undefined> => {
  const { form, appRevision, codes, records } = asked;
  try {
    const listing = await readListing(asked);
    if (listing === undefined) return undefined;
    const newest = newestMinute(listing);
    if (!isConclusive(listing, newest)) return undefined;
    const hidden = await hiddenCodes(asked, listing);
    const { condition = "", fields } = records;
    const definitions = definitionsIn(form, codes);
    return {
      ...listing,
      terms: JSON.stringify([
        condition,
        fields,
        hidden,
        definitions,
        appRevision,
      ]),
      ...(newest === undefined ? {} : { newest }),
    };
  } catch {
    // Only a way to save reading: what is wrong shows when records are read.
    records.signal.throwIfAborted();
    return undefined;
  }
};

/** One request; undefined when the reader may not view 更新日時. */
export const readListing = async ({
  records: asked,
  form,
}: AskedSource): Promise<Listing | undefined> => {
  const updated = Object.entries(form).find(
    ([, { type }]) => type === "UPDATED_TIME",
  )?.[0];
  if (updated === undefined) return undefined;
  const { records, total } = await readRecords(
    { ...asked, fields: ["$revision", updated] },
    `${asked.condition ?? ""} order by ${updated} desc, $id desc limit ${LISTED}`.trim(),
    true,
  );
  const listed = records.map((record) => ({
    number: Number(textOf(record, "$id")),
    revision: textOf(record, "$revision"),
    updated: textOf(record, updated),
  }));
  return listed.some((one) => one.updated === "")
    ? undefined
    : { total, listed };
};

/** Whether it names every record that there is. */
export const isWhole = ({ listed }: Listing): boolean => listed.length < LISTED;

export const isSameListing = (one: Listing, other: Listing): boolean =>
  one.total === other.total &&
  one.listed.length === other.listed.length &&
  one.listed.every(({ number, revision }, at) => {
    const beside = other.listed[at];
    return number === beside?.number && revision === beside.revision;
  });

/** Whether every record is in it that was changed in this minute or later. */
export const reachesBehind = (
  listing: Listing,
  minute: string | undefined,
): boolean => {
  const last = listing.listed.at(-1)?.updated;
  return (
    isWhole(listing) ||
    (minute !== undefined && last !== undefined && last < minute)
  );
};

/** An app's administrator can give a new record any 更新日時: one that is still to come tells nothing of changes. */
const newestMinute = ({ listed }: Listing): string | undefined =>
  listed.find(({ updated }) => Date.parse(updated) <= Date.now() + SETTLED_MS)
    ?.updated;

/** A later change must show: all of the newest minute are seen, or it is long over. */
const isConclusive = (listing: Listing, newest: string | undefined): boolean =>
  reachesBehind(listing, newest) ||
  (newest !== undefined && Date.now() - Date.parse(newest) > SETTLED_MS);

const textOf = (record: unknown, code: string): string =>
  String(cellOf(record, code)?.value ?? "");

/** The fields that the reader may not view in some of the records (kintone: GET records/acl/evaluate). */
const hiddenCodes = async (
  { records: asked, codes }: AskedSource,
  { listed }: Listing,
): Promise<readonly string[]> => {
  if (listed.length === 0) return [];
  const ids = listed.slice(0, JUDGED).map(({ number }) => number);
  const { rights } = await requestKintone(asked, ({ app }) =>
    app.evaluateRecordsAcl({ app: asked.appId, ids }),
  );
  if (!Array.isArray(rights)) throw unexpectedResponse(asked.appId);
  return [...codes].filter((code) =>
    (rights as readonly EvaluatedRights[]).some(
      ({ fields }) => fields?.[code]?.viewable === false,
    ),
  );
};

interface EvaluatedRights {
  readonly fields?: Readonly<
    Record<string, { readonly viewable?: boolean } | undefined>
  >;
}

/** The definitions of the fields; a renamed choice is renamed in every record. */
const definitionsIn = (form: FormFields, codes: ReadonlySet<string>): unknown =>
  Object.entries(form).filter(([code, { fields = {} }]) =>
    [code, ...Object.keys(fields)].some((each) => codes.has(each)),
  );
