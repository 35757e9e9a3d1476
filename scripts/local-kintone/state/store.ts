import type { ApiToken, App, Space } from "./app";
import { Collection } from "./collection";
import type { StoredFile } from "./file";
import { type Disk, Journal } from "./journal";
import type { InstalledPlugin } from "./plugin";
import type { Comment } from "./record";
import { RecordTable } from "./record-table";
import type { Group, Organization, User } from "./user";

/** Everything one local kintone knows. Changes happen inside `transact`. */
export class Store {
  readonly #journal: Journal;
  readonly #records = new Map<number, RecordTable>();
  /** By login name. */
  readonly users: Collection<User>;
  readonly organizations: Collection<Organization>;
  readonly groups: Collection<Group>;
  readonly spaces: Collection<Space>;
  readonly apps: Collection<App>;
  /** By the token itself. */
  readonly apiTokens: Collection<ApiToken>;
  /** By file key. */
  readonly files: Collection<StoredFile>;
  /** Bytes of files and of plugin files, by their key. */
  readonly blobs: Collection<Uint8Array>;
  readonly plugins: Collection<InstalledPlugin>;
  /** By `appId/recordId`, oldest first. */
  readonly comments: Collection<readonly Comment[]>;
  readonly #sequences: Collection<number>;

  constructor(private readonly disk: Disk | null) {
    this.#journal = new Journal(disk);
    this.users = new Collection("users", this.#journal);
    this.organizations = new Collection("organizations", this.#journal);
    this.groups = new Collection("groups", this.#journal);
    this.spaces = new Collection("spaces", this.#journal);
    this.apps = new Collection("apps", this.#journal);
    this.apiTokens = new Collection("apiTokens", this.#journal);
    this.files = new Collection("files", this.#journal);
    this.blobs = new Collection("blobs", this.#journal);
    this.plugins = new Collection("plugins", this.#journal);
    this.comments = new Collection("comments", this.#journal);
    this.#sequences = new Collection("sequences", this.#journal);
  }

  /** The records of an app (empty for an unknown id). */
  records(appId: number): RecordTable {
    let table = this.#records.get(appId);
    if (table === undefined) {
      table = new RecordTable(appId, this.#journal);
      this.#records.set(appId, table);
    }
    return table;
  }

  /** Next number of a sequence that starts at 1. Only inside `transact`. */
  next(sequence: string): number {
    const value = (this.#sequences.get(sequence) ?? 0) + 1;
    this.#sequences.put(sequence, value);
    return value;
  }

  /**
   * Runs `work` as one unit: all of its changes are kept (and durable when the
   * promise resolves) or, if it throws, none. `work` must be synchronous.
   */
  transact<T>(work: () => T): Promise<T> {
    return this.#journal.transact(work);
  }

  /** Collections that the disk restores, by name. */
  get collections(): readonly Collection<unknown>[] {
    return [
      this.users,
      this.organizations,
      this.groups,
      this.spaces,
      this.apps,
      this.apiTokens,
      this.files,
      this.blobs,
      this.plugins,
      this.comments,
      this.#sequences,
    ] as unknown as readonly Collection<unknown>[];
  }

  async close(): Promise<void> {
    await this.#journal.settled();
    await this.disk?.close();
  }
}
