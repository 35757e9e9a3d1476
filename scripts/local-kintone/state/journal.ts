/** One durable change: `value` undefined means deletion. */
export interface Change {
  readonly collection: string;
  readonly key: string;
  readonly value: unknown;
}

/** Where committed changes are kept; the default keeps none. */
export interface Disk {
  /** Writes all changes or none of them; resolves when they are durable. */
  write(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Collects the changes of one request so that they can be undone together or
 * written together. Work inside a transaction is synchronous, so no request
 * ever sees half of another one.
 */
export class Journal {
  #undo: (() => void)[] | null = null;
  #changes: Change[] = [];
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly disk: Disk | null) {}

  /** Notes a change that was just applied in memory. */
  record(change: Change, undo: () => void): void {
    if (this.#undo === null) {
      throw new Error(`${change.collection} was changed outside transact()`);
    }
    this.#undo.push(undo);
    if (this.disk !== null) this.#changes.push(change);
  }

  /**
   * Runs `work`; what it throws is rethrown after everything it changed is
   * undone. Resolves when the changes are durable.
   */
  async transact<T>(work: () => T): Promise<T> {
    if (this.#undo !== null) throw new Error("transact() can't be nested");
    this.#undo = [];
    this.#changes = [];
    let result: T;
    try {
      result = work();
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo();
      throw error;
    } finally {
      this.#undo = null;
    }
    await this.#persist(this.#changes);
    return result;
  }

  /** Resolves when every earlier transaction is durable. */
  async settled(): Promise<void> {
    await this.#written;
  }

  #persist(changes: readonly Change[]): Promise<void> {
    const { disk } = this;
    if (disk === null || changes.length === 0) return Promise.resolve();
    // Batches go to the disk in the order of their transactions; after one
    // that failed none may follow, since memory is ahead of the disk.
    this.#written = this.#written.then(() => disk.write(changes));
    this.#written.catch(() => undefined);
    return this.#written;
  }
}
