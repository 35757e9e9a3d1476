import type { Adding } from "../../kintone/adding/add-list";
import { addList } from "../../kintone/adding/add-list";
import type { RunNote } from "../../kintone/importing/run-notes";
import type { TakingBack } from "../../kintone/importing/take-back";
import { takeBack } from "../../kintone/importing/take-back";
import type { ImportHost } from "./import-host";
import { sourceOf } from "./planning/known/load-known";
import type { PlannedRecord } from "./planning/plan-records";
import { isYearUnconfirmed } from "./planning/years/year-group";
import { fingerprintOf } from "./list-fingerprint";
import type { Moving } from "./move-states";
import { moveStates } from "./move-states";
import type { Process } from "./planning/known/load-process";
import type { ReadTable } from "./reading/table-rows";

/** What became of an import: every record of the list is in one of these. */
export interface ImportOutcome extends Omit<Adding, "refused"> {
  /** Refused by kintone, with what it says. */
  readonly refused: readonly {
    readonly record: PlannedRecord;
    readonly says: string;
  }[];
  /** Where states are moved by kintone's process management; absent: no record was to be moved. */
  readonly moving?: Moving;
}

/**
 * Writes the records that are to be written, and notes after every request what
 * was made: a run that was broken off can be taken back as far as it came, and
 * the same list goes on with the same note.
 * @param planned with every year of days that lack it confirmed
 * @param process by which states are moved, after all records were added
 * @param onProgress how many were written so far, or moved
 */
export const runImport = async (
  host: ImportHost,
  table: ReadTable,
  planned: readonly PlannedRecord[],
  {
    signal,
    onProgress,
    process,
  }: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, of: number, what: WritingStep) => void;
    readonly process?: Process | undefined;
  },
): Promise<ImportOutcome> => {
  if (planned.some(isYearUnconfirmed))
    throw new RangeError("a year is not confirmed");
  const taken = planned.filter(({ standing }) => standing === "write");
  const wanted = taken.filter(({ thereAs }) => thereAs === undefined);
  const list = await fingerprintOf(table);
  const before = host.notes.all().find((note) => note.list === list);
  let note: RunNote = {
    list,
    startedAt: before?.startedAt ?? Date.now(),
    wanted: planned.length,
    made: before?.made ?? [],
  };
  let written = 0;
  const { refused, ...adding } = await addList(
    placeOf(host, signal),
    wanted.map(({ sent }) => sent),
    (made, from) => {
      const noted = made.map((record, at) => ({
        ...record,
        ...notedOf(wanted[from + at], table),
      }));
      note = { ...note, made: [...note.made, ...noted] };
      host.notes.put(note);
      written += made.length;
      onProgress(written, wanted.length, "writing");
    },
    ({ from, to }, after) => {
      const records = wanted
        .slice(from, to)
        .map((record) => notedOf(record, table));
      host.notes.put({ ...note, sent: { after, records } });
    },
  );
  // Of what kintone refused nothing is on its way.
  if (adding.stop === undefined) {
    if (note.made.length > 0) host.notes.put(note);
    else host.notes.drop(note);
  }
  const ids = new Set([
    ...adding.made.map(({ id }) => id),
    ...taken.flatMap(({ thereAs }) => thereAs ?? []),
  ]);
  const waiting = note.made.filter(
    ({ id, waits }) => ids.has(id) && waits !== undefined,
  );
  let arrived = 0;
  const moving =
    process === undefined || waiting.length === 0
      ? undefined
      : await moveStates(placeOf(host, signal), waiting, process, (records) => {
          const now = new Map(records.map((record) => [record.id, record]));
          note = {
            ...note,
            made: note.made.map((one) => now.get(one.id) ?? one),
          };
          host.notes.put(note);
          arrived += records.filter((one) => one.waits === undefined).length;
          onProgress(arrived, waiting.length, "moving");
        });
  return {
    ...adding,
    ...(moving === undefined ? {} : { moving }),
    refused: refused.flatMap(({ at, says }) => {
      const record = wanted[at];
      return record === undefined ? [] : [{ record, says }];
    }),
  };
};

/** What is done by now. */
export type WritingStep = "writing" | "moving";

const notedOf = (record: PlannedRecord | undefined, table: ReadTable) => ({
  rows: placesOf(record, table),
  ...(record?.waits === undefined ? {} : { waits: record.waits }),
});

/** Places of the rows of a record in its list, by which it is known again. */
const placesOf = (
  record: PlannedRecord | undefined,
  { rows }: ReadTable,
): readonly number[] =>
  (record?.rows ?? []).map((name) =>
    rows.findIndex((row) => row.name === name),
  );

/** Deletes what an import made, as far as nobody changed it since; the rest stays in the note. */
export const undoImport = async (
  host: ImportHost,
  note: RunNote,
  {
    signal,
    onProgress,
  }: {
    readonly signal: AbortSignal;
    readonly onProgress: (deleted: number) => void;
  },
): Promise<TakingBack> => {
  const back = await takeBack(placeOf(host, signal), note.made, (left) => {
    host.notes.put({ ...note, made: left });
    onProgress(note.made.length - left.length);
  });
  // What others changed is theirs: it is told, and not offered again.
  if (back.left.length === 0 && note.sent === undefined) host.notes.drop(note);
  else host.notes.put({ ...note, made: back.left });
  return back;
};

const placeOf = (
  { settings, kind, connect, author }: ImportHost,
  signal: AbortSignal,
) => {
  const { appId, guestSpaceId } = sourceOf(settings, kind);
  return { client: connect(guestSpaceId), appId, author, signal };
};
