import type { Decoded } from "../../rollup/input/summary-rows";
import type { AskedSource } from "../sources/ask-source";
import { findGone, goneByListing } from "./find-gone";
import { numberOf, readChanged } from "./read-changed";
import { requireExact } from "./require-exact";
import { requireNoOthers } from "./require-no-others";
import type { SourceState } from "./source-state";
import { isSameListing, reachesBehind, readListing } from "./source-state";

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
 * - _Added, or shown to the reader_: where it is not in the list, since it came
 *   with a 更新日時 of long ago or was there before, it has a number that no row
 *   has: kintone must have no record with such a number (requireNoOthers).
 * - _Deleted, moved out of the condition, hidden from the reader_: of those that
 *   would be in the new list that shows; else the sum of the rows is greater
 *   than the number of records that came with the list. Ranges are then counted
 *   until each is found (findGone).
 * - The sum comes out exactly and there is no other record, so they are the same;
 *   and the source must still stand as listed afterwards, so that all of this is
 *   of one moment. Else nothing is returned.
 *
 * It rests on this: kintone's clock does not go back by a minute, the computer's
 * is not ahead of it by more than a record's 更新日時 is (newestMinute), a change
 * raises the revision and sets 更新日時, no two changes that leave no trace in
 * the list undo each other between these requests, and rights that hide a field
 * hide it of the newest records or come with a new revision of the app. It goes
 * for rows that count as unchanged as well: documents may be made of either.
 * @param decode a page's records to rows, with the checks of every page
 * @returns undefined when it can't be told, or would take more requests than
 *   reading everything
 * @throws the signal's reason once it is aborted
 */
export const renewRows = async <Row extends Decoded<unknown>>(
  known: KnownRows<Row>,
  now: SourceState,
  asked: AskedSource,
  decode: (records: unknown[]) => Promise<readonly Row[]>,
): Promise<readonly Row[] | undefined> => {
  const { rows, state } = known;
  if (now.terms !== state.terms) return undefined;
  try {
    if (isSameListing(now, state)) {
      await requireStanding(rows.map(numberOf), now, asked);
      return rows;
    }
    // Whether a field is hidden, only a record tells.
    requireExact(now.total > 0 && reachesBehind(now, state.newest));
    const held = new Map(rows.map((row) => [numberOf(row), row]));
    const changed = now.listed.filter(
      ({ number, revision }) => held.get(number)?.origin?.revision !== revision,
    );
    const read = await readChanged(changed, now, asked, decode);
    for (const number of goneByListing(held.keys(), state, now)) {
      held.delete(number);
    }
    for (const row of read) held.set(numberOf(row), row);
    const numbers = [...held.keys()].sort((one, other) => one - other);
    for (const number of await findGone(numbers, now, asked)) {
      held.delete(number);
    }
    const left = numbers.filter((number) => held.has(number));
    await requireStanding(left, now, asked);
    return left.flatMap((number) => held.get(number) ?? []);
  } catch {
    // Whatever it is shows when everything is read.
    asked.records.signal.throwIfAborted();
    return undefined;
  }
};

/** @throws InexactError unless the source has exactly these records, as it is listed */
const requireStanding = async (
  numbers: readonly number[],
  now: SourceState,
  asked: AskedSource,
): Promise<void> => {
  requireExact(numbers.length === now.total);
  await requireNoOthers(numbers, now.total, asked);
  const after = await readListing(asked);
  requireExact(after !== undefined && isSameListing(after, now));
};
