import { randomUUID } from "node:crypto";

/** How long a cursor lives after its creation or its last fetch. */
const LIFE_MS = 600_000;

/** Cursors that a domain may have open. */
const CAPACITY = 10;

/** A frozen list of record ids that is read in pages. */
export interface Cursor {
  readonly id: string;
  readonly appId: number;
  /** Code of the user who opened it. */
  readonly owner: string;
  readonly fields: readonly string[] | null;
  readonly size: number;
  readonly recordIds: readonly number[];
  position: number;
  expiresAt: number;
}

/** The open cursors of a domain; they end with the process. */
export class Cursors {
  readonly #cursors = new Map<string, Cursor>();

  constructor(private readonly now: () => Date) {}

  /** Opens a cursor; null when ten are open already. */
  open(
    init: Pick<Cursor, "appId" | "owner" | "fields" | "size" | "recordIds">,
  ): Cursor | null {
    for (const cursor of [...this.#cursors.values()]) this.find(cursor.id);
    if (this.#cursors.size >= CAPACITY) return null;
    const cursor: Cursor = {
      ...init,
      id: randomUUID(),
      position: 0,
      expiresAt: this.#expiry(),
    };
    this.#cursors.set(cursor.id, cursor);
    return cursor;
  }

  /** A living cursor, or undefined. */
  find(id: string): Cursor | undefined {
    const cursor = this.#cursors.get(id);
    if (cursor !== undefined && cursor.expiresAt <= this.now().getTime()) {
      this.#cursors.delete(id);
      return undefined;
    }
    return cursor;
  }

  /** Takes the next page's ids; the cursor closes itself with the last one. */
  advance(cursor: Cursor): { recordIds: readonly number[]; next: boolean } {
    const end = cursor.position + cursor.size;
    const recordIds = cursor.recordIds.slice(cursor.position, end);
    cursor.position = end;
    cursor.expiresAt = this.#expiry();
    const next = end < cursor.recordIds.length;
    if (!next) this.close(cursor.id);
    return { recordIds, next };
  }

  close(id: string): void {
    this.#cursors.delete(id);
  }

  #expiry(): number {
    return this.now().getTime() + LIFE_MS;
  }
}
