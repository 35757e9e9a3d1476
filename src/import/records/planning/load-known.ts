import type { Adviser } from "../../../domain/adviser";
import type { StaffMember } from "../../../domain/staff-member";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import {
  enterableFields,
  filledFields,
} from "../../../entering/enterable-fields";
import { activityOf, meetingOf } from "../../../entering/record/entry-of";
import { cellOf } from "../../../kintone/decode/cells";
import { decodeAdviser } from "../../../kintone/decode/decode-adviser";
import { KintoneError } from "../../../kintone/rest/kintone-error";
import {
  allOf,
  filterCondition,
  fiscalYearCondition,
} from "../../../kintone/rest/query";
import {
  readAllRecords,
  readRecords,
} from "../../../kintone/rest/read-all-records";
import { loadRoster } from "../../../kintone/sources/load-roster";
import { readFormFields } from "../../../kintone/sources/read-form";
import { refusalOf } from "../../../kintone/sources/refusal-of";
import { readSource } from "../../../kintone/sources/read-source";
import { fieldOf } from "../../../settings/labelled-form";
import type { Settings, Source } from "../../../settings/settings";
import type { Entry } from "./entry";
import type { ImportHost } from "../import-host";

/** What is known of the app and around it before a list is read. */
export interface Known {
  readonly source: Source<string>;
  readonly fields: readonly EnterableField[];
  readonly otherTypes: Readonly<Record<string, string>>;
  /** kintone's type of the date field. */
  readonly dateType: string;
  readonly staff: readonly StaffMember[];
  /** The staff app is set and can't be read: nobody is found on it. */
  readonly isRosterUnread: boolean;
  readonly advisers: readonly Adviser[];
}

/** Our name of the date of a record. */
export const DATE_FIELD: Readonly<Record<EnteredKind, "heldOn" | "from">> = {
  meetings: "heldOn",
  activities: "from",
};

export const sourceOf = (
  { sources }: Pick<Settings, "sources">,
  kind: EnteredKind,
): Source<string> => {
  const source = sources[kind];
  if (source === undefined) throw new KintoneError({ code: "sourceNotSet" });
  return source;
};

/**
 * The form, the roster and the advisers.
 * @throws KintoneError when the form can't be read
 */
export const loadKnown = async (
  { settings, kind, connect }: ImportHost,
  signal: AbortSignal,
): Promise<Known> => {
  const source = sourceOf(settings, kind);
  const [form, roster, advisers] = await Promise.all([
    readFormFields({
      client: connect(source.guestSpaceId),
      appId: source.appId,
      signal,
    }),
    loadRoster({ settings, connect, signal, withReadings: true }),
    loadAdvisers(settings, connect, signal),
  ]);
  return {
    source,
    fields: enterableFields(kind, source, form),
    otherTypes: filledFields(source, form),
    dateType: fieldOf(form, source.fields[DATE_FIELD[kind]])?.type ?? "",
    staff: roster instanceof Map ? [...roster.values()] : [],
    isRosterUnread: roster === "unreadable",
    advisers,
  };
};

const loadAdvisers = async (
  { sources: { advisers: source } }: Settings,
  connect: ImportHost["connect"],
  signal: AbortSignal,
): Promise<readonly Adviser[]> => {
  if (source === undefined) return [];
  try {
    const { rows } = await readSource(
      {
        name: "advisers",
        source,
        client: connect(source.guestSpaceId),
        signal,
        onProgress: () => undefined,
      },
      (record) => decodeAdviser(record, source),
    );
    return rows.flatMap(({ value }) => value?.adviser ?? []);
  } catch (error) {
    signal.throwIfAborted();
    // Tenures are a question of their own: without them it is not asked.
    if (error instanceof KintoneError) return [];
    throw error;
  }
};

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
