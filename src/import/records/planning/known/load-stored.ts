import { activityOf, meetingOf } from "../../../../entering/record/entry-of";
import { cellOf } from "../../../../kintone/decode/cells";
import {
  allOf,
  filterCondition,
  fiscalYearCondition,
} from "../../../../kintone/rest/query";
import {
  readAllRecords,
  readRecords,
} from "../../../../kintone/rest/read-all-records";
import { refusalOf } from "../../../../kintone/sources/refusal-of";
import type { ImportHost } from "../../import-host";
import type { Entry } from "../entry";
import type { Known } from "./load-known";
import { DATE_FIELD } from "./load-known";

/**
 * The records that the app has of some years, to find out what is there.
 * @throws KintoneError when they can't be read: what is there must not be guessed
 */
export const loadStored = async (
  host: ImportHost,
  known: Known,
  fiscalYears: readonly number[],
  signal: AbortSignal,
): Promise<readonly Entry[]> => {
  if (fiscalYears.length === 0) return [];
  const { settings, kind } = host;
  const { source, dateType } = known;
  const code = source.fields[DATE_FIELD[kind]] ?? "";
  const within = fiscalYearCondition(
    { code, type: dateType },
    fiscalYears,
    settings.fiscalYearStartMonth,
  );
  return readEntries(host, known, within, signal);
};

/** kintone is asked for so many numbers at once. */
const AT_ONCE = 100;

/**
 * Those of some records that are still there.
 * @throws KintoneError when they can't be read
 */
export const loadRecords = async (
  host: ImportHost,
  known: Known,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Entry[]> => {
  const found: Entry[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE);
    const within = `$id in (${part.join(", ")})`;
    found.push(...(await readEntries(host, known, within, signal)));
  }
  return found;
};

const readEntries = async (
  { settings, kind, connect }: ImportHost,
  { source, fields }: Known,
  within: string | undefined,
  signal: AbortSignal,
): Promise<readonly Entry[]> => {
  const client = connect(source.guestSpaceId);
  const app = { client, appId: source.appId, signal };
  const condition = allOf(filterCondition(source.filter), within);
  const mapped = Object.values(source.fields).filter(
    (one) => one !== undefined,
  );
  const records = await readAllRecords({
    ...app,
    condition,
    fields: [
      ...new Set([
        ...fields
          .filter(({ isInTable }) => !isInTable)
          .map((field) => field.code),
        ...((source.fields.attendances ?? "")
          ? [source.fields.attendances ?? ""]
          : []),
      ]),
    ],
    onProgress: () => undefined,
  }).catch(async (error: unknown) => {
    throw await refusalOf(error, {
      source,
      query: condition ?? "",
      readAny: async () =>
        (await readRecords({ ...app, fields: mapped }, "limit 1", false))
          .records,
    });
  });
  const place = { source, settings };
  return records.map((record) => {
    const cells = record as Parameters<typeof meetingOf>[0];
    const id = String(cellOf(record, "$id")?.value);
    return kind === "meetings"
      ? meetingOf(cells, place, id)
      : activityOf(cells, place, id);
  });
};
