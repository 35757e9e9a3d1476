import type { Source } from "../../settings/settings";
import type { EventRecord, EventRow } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/** Where the rows of a table were before a row was added or removed. */
export interface FollowedRows {
  /** For each row its place before; undefined for one that was not there. */
  readonly cameFrom: readonly (number | undefined)[];
  /** The row that was added. */
  readonly added?: number;
}

/**
 * Follows the rows of the participants while they are entered. New rows have no
 * number yet and may hold the same, so that only their order tells them apart.
 */
export class RowFollower {
  private seen: readonly string[] = [];

  constructor(private readonly source: Source<string>) {}

  /** Takes the rows as they are now for known. */
  see(record: EventRecord): void {
    this.seen = this.keysOf(record);
  }

  /** @param added the row that kintone says was added; absent when one was removed */
  follow(record: EventRecord, added: EventRow | undefined): FollowedRows {
    const before = this.seen;
    const now = this.keysOf(record);
    this.seen = now;
    const key = added && this.keyOf(added);
    return followRows(before, now, key);
  }

  private keysOf(record: EventRecord): readonly string[] {
    const table = record[this.source.fields.attendances ?? ""];
    return rowsOf(table).map((row) => this.keyOf(row));
  }

  /** What the help knows of a row: other fields may have changed unseen. */
  private keyOf({ id, value }: EventRow): string {
    const codes = Object.values(this.source.fields);
    return JSON.stringify([
      id,
      ...codes.map((code) => value[code ?? ""]?.value ?? null),
    ]);
  }
}

/**
 * kintone adds a row below the one whose ＋ was pressed, so that of equal rows
 * the last is the new one.
 * @param added what the added row holds
 */
export const followRows = (
  before: readonly string[],
  now: readonly string[],
  added: string | undefined,
): FollowedRows => {
  const changed = now.findIndex((key, index) => key !== before[index]);
  const first = changed < 0 ? now.length : changed;
  if (now.length === before.length + 1 && added !== undefined) {
    const place = now[first] === added ? first : now.lastIndexOf(added);
    const at = place < 0 ? first : place;
    return {
      cameFrom: now.map((_, row) => {
        if (row === at) return undefined;
        return row < at ? row : row - 1;
      }),
      added: at,
    };
  }
  if (now.length === before.length - 1) {
    return { cameFrom: now.map((_, row) => (row < first ? row : row + 1)) };
  }
  return {
    cameFrom: now.map((_, row) => (row < before.length ? row : undefined)),
  };
};
