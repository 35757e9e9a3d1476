import type {
  NotedRecord,
  RunNotes,
} from "../../../../kintone/importing/run-notes";
import { fingerprintOf } from "../../list-fingerprint";
import type { ReadTable } from "../../reading/table-rows";

/** The records that rows of a list were made into, by the names of the rows. */
export type WrittenRows = ReadonlyMap<string, NotedRecord>;

/**
 * What earlier runs made of the rows of a list, whatever was corrected in them
 * before they were written; empty where no run of this browser is known.
 */
export const writtenRows = async (
  table: ReadTable,
  notes: RunNotes,
): Promise<WrittenRows> => {
  const list = await fingerprintOf(table);
  const made = notes.all().find((note) => note.list === list)?.made ?? [];
  return new Map(
    made.flatMap((record) =>
      (record.rows ?? []).flatMap((at) => {
        const row = table.rows[at];
        return row === undefined ? [] : [[row.name, record] as const];
      }),
    ),
  );
};
