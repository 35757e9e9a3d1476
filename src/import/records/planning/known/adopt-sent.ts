import type {
  CalendarDate,
  CalendarMonth,
} from "../../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../../domain/calendar/fiscal-year";
import { readDays } from "../../../../entering/reading/read-days";
import { ownSince } from "../../../../kintone/adding/arrived-records";
import type { RunNote } from "../../../../kintone/importing/run-notes";
import type { WrittenDate } from "../../../../kintone/decode/days/parse-date-text";
import type { ImportHost } from "../../import-host";
import { fingerprintOf } from "../../list-fingerprint";
import type { ReadTable } from "../../reading/table-rows";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { ListedRecord } from "../rows/group-rows";
import type { Known } from "./load-known";
import { DATE_FIELD } from "./load-known";
import { loadRecords } from "./load-stored";

/** A list as it is planned. */
interface AdoptingGround {
  readonly host: ImportHost;
  readonly known: Known;
  readonly table: ReadTable;
  readonly listed: readonly ListedRecord[];
  /** Of days without a year. */
  readonly fiscalYear?: number | undefined;
}

/**
 * Notes what a request made whose answer never came, as of a tab that was closed
 * then: it adds all or none, with numbers that follow each other. Of such a run
 * of this person's records half at least have to be of the days of their rows,
 * in their order: what was corrected before is known again by the others.
 * @throws KintoneError when the records can't be read
 */
export const adoptSent = async (
  ground: AdoptingGround,
  signal: AbortSignal,
): Promise<void> => {
  const { host, known, table } = ground;
  const list = await fingerprintOf(table);
  const note = host.notes.all().find((one) => one.list === list);
  const { sent } = note ?? {};
  if (note === undefined || sent === undefined) return;
  const { guestSpaceId, appId } = known.source;
  const place = {
    client: host.connect(guestSpaceId),
    appId,
    author: host.author,
  };
  const noted = new Set(note.made.map(({ id }) => id));
  const ids = (await ownSince(place, sent.after)).filter(
    (id) => !noted.has(id),
  );
  const entries = new Map(
    (await loadRecords(host, known, ids, signal)).map(
      (entry) => [entry.recordId ?? "", entry] as const,
    ),
  );
  const { length } = sent.records;
  const from = ids.findIndex((first, at) => {
    const run = ids.slice(at, at + length);
    return (
      run.length === length &&
      run.every((id, more) => Number(id) === Number(first) + more) &&
      areOfRows(
        run.map((id) => entries.get(id)),
        sent,
        ground,
      )
    );
  });
  const { sent: _, ...rest } = note;
  host.notes.put({
    ...rest,
    made: [
      ...note.made,
      ...(from < 0
        ? []
        : sent.records.map((record, at) => ({
            ...record,
            id: ids[from + at] ?? "",
            revision: FIRST_REVISION,
          }))),
    ],
  });
};

/** Of whatever was changed since, kintone refuses to take it back by that. */
const FIRST_REVISION = "1";

const areOfRows = (
  run: readonly (Entry | undefined)[],
  { records }: NonNullable<RunNote["sent"]>,
  { host, table, listed, fiscalYear }: AdoptingGround,
): boolean => {
  const byRow = new Map(listed.map((record) => [record.rows[0], record]));
  const same = run.filter((entry, at) => {
    const [place = -1] = records[at]?.rows ?? [];
    const record = byRow.get(table.rows[place]?.name);
    const own = record?.fiscalYear ?? fiscalYear;
    const days = readDays(record?.entered.texts[DATE_FIELD[host.kind]], {
      startMonth: host.settings.fiscalYearStartMonth,
      ...(own === undefined ? {} : { fiscalYear: own }),
    });
    return (
      entry !== undefined &&
      days.state === "read" &&
      isWithin(entry, days.from, host.settings.fiscalYearStartMonth)
    );
  });
  return same.length > 0 && same.length * 2 >= run.length;
};

const isWithin = (
  entry: Entry,
  written: WrittenDate,
  startMonth: number,
): boolean => {
  const day = dayOf(entry);
  if (day === undefined) return false;
  switch (written.precision) {
    case "day":
      return day.startsWith(written.date);
    case "month":
      return day.startsWith(written.month);
    default:
      return fiscalYearOf(day, startMonth) === written.fiscalYear;
  }
};

const dayOf = (entry: Entry): CalendarDate | CalendarMonth | undefined => {
  if (isMeeting(entry)) return entry.heldOn;
  const { period } = entry;
  return period?.precision === "fiscalYear" ? period.within : period?.from;
};
