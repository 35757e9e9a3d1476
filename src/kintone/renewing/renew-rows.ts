import type { Decoded } from "../../rollup/input/summary-rows";
import type { AskedSource } from "../sources/ask-source";
import { findGone, goneByListing } from "./find-gone";
import { numberOf, readChanged, requireNewOnesListed } from "./read-changed";
import type { SourceState } from "./source-state";
import { isSameListing, reachesBehind } from "./source-state";

/** Rows of a source that were read before. */
export interface KnownRows<Row> {
  readonly rows: readonly Row[];
  /** How the source stood before they were read. */
  readonly state: SourceState;
}

/**
 * The rows of a source as it stands now, of those that were read before and of
 * the records that were changed since: what reading everything would give, in
 * order of record number; the very rows when nothing changed.
 *
 * Why it is all of them and each as it is. Take the moment of the new list,
 * and one by one the records that could be told apart from the rows:
 * - _Changed or moved into the condition_: its 更新日時 is of the minute in which
 *   the old list was read or of a later one, for the rows were read after that.
 *   The new list reaches behind that minute (else nothing is returned), so the
 *   record is in it with a revision that the rows don't have, and is read. What
 *   is read has exactly the number and revision that the list has; if it was
 *   changed again meanwhile, nothing is returned.
 * - _Added_: the same; and where a 更新日時 of long ago came with it, it has a
 *   higher number than all rows: every record above them must be in the list.
 * - _Deleted, moved out of the condition, hidden from the reader_: of those that
 *   would be in the new list that shows; else the sum of the rows is greater
 *   than the number of records that came with the list. Ranges are then counted
 *   until each is found, and the source must still stand as listed afterwards,
 *   so that the counts are all of one moment (findGone).
 * - The sum comes out exactly, or nothing is returned.
 *
 * It rests on this: kintone's clock does not go back by a minute, numbers of
 * records ascend, a change raises the revision and sets 更新日時, and no record is
 * added with an older time and deleted again between two of these requests. And
 * as for rows that count as unchanged: rights that hide one old record and show
 * another in its place come with a new revision of the app or hide a field of
 * the newest records. Documents may thus be made of these rows as well as of
 * unchanged ones.
 * @param decode a page's records to rows, with the checks of every page
 * @returns undefined when it can't be told, or would take more requests than
 *   reading everything
 * @throws the signal's reason once it is aborted
 */
export const renewRows = async <Row extends Decoded<unknown>>(
  known: KnownRows<Row>,
  now: SourceState,
  asked: AskedSource,
  decode: (records: readonly unknown[]) => Promise<readonly Row[]>,
): Promise<readonly Row[] | undefined> => {
  const { rows, state } = known;
  if (now.terms !== state.terms) return undefined;
  if (isSameListing(now, state)) return rows;
  // Whether a field is hidden, only a record tells.
  if (now.total === 0) return undefined;
  if (!reachesBehind(now, state.newest)) return undefined;
  try {
    const held = new Map(rows.map((row) => [numberOf(row), row]));
    const changed = now.listed.filter(
      ({ number, revision }) => held.get(number)?.origin?.revision !== revision,
    );
    const highest = [...held.keys()].reduce((a, b) => Math.max(a, b), 0);
    const [read] = await Promise.all([
      readChanged(changed, now, asked, decode),
      requireNewOnesListed(highest, now, asked),
    ]);
    for (const number of goneByListing(held.keys(), state, now)) {
      held.delete(number);
    }
    for (const row of read) held.set(numberOf(row), row);
    const numbers = [...held.keys()].sort((one, other) => one - other);
    for (const number of await findGone(numbers, now, asked)) {
      held.delete(number);
    }
    return numbers.flatMap((number) => held.get(number) ?? []);
  } catch {
    // Whatever it is shows when everything is read.
    asked.records.signal.throwIfAborted();
    return undefined;
  }
};
