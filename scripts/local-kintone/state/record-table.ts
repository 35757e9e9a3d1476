import type { Journal } from "./journal";
import type { CellValue, StoredRecord } from "./record";
import { lowerBound } from "./sorted-numbers";

/**
 * The records of one app: by id, in id order, and by the text of a field on
 * demand (unique check, update key, lookup).
 */
export class RecordTable {
  readonly #records = new Map<number, StoredRecord>();
  readonly #ids: number[] = [];
  readonly #indexes = new Map<string, Map<string, Set<number>>>();

  constructor(
    readonly appId: number,
    private readonly journal: Journal,
  ) {}

  get size(): number {
    return this.#ids.length;
  }

  /** Ids in ascending order; not to be changed. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  get(id: number): StoredRecord | undefined {
    return this.#records.get(id);
  }

  /** Every record in ascending order of its id. */
  all(): StoredRecord[] {
    return this.#ids.map((id) => this.#records.get(id) as StoredRecord);
  }

  put(record: StoredRecord): void {
    this.#change(record.id, record);
  }

  delete(id: number): void {
    this.#change(id, undefined);
  }

  /** Takes in a record read from the disk; not journalled. */
  load(record: StoredRecord): void {
    this.#set(record.id, record);
  }

  /** Ids of the records whose cell `code` holds exactly the text `value`. */
  idsWith(code: string, value: string): readonly number[] {
    let index = this.#indexes.get(code);
    if (index === undefined) {
      index = new Map();
      this.#indexes.set(code, index);
      for (const record of this.#records.values()) {
        addTo(index, record.values[code], record.id);
      }
    }
    return [...(index.get(value) ?? [])];
  }

  #change(id: number, record: StoredRecord | undefined): void {
    const before = this.#records.get(id);
    this.#set(id, record);
    this.journal.record(
      { collection: "records", key: `${this.appId}/${id}`, value: record },
      () => this.#set(id, before),
    );
  }

  #set(id: number, record: StoredRecord | undefined): void {
    const before = this.#records.get(id);
    for (const [code, index] of this.#indexes) {
      if (before?.values[code] === record?.values[code]) continue;
      removeFrom(index, before?.values[code], id);
      addTo(index, record?.values[code], id);
    }
    if (record === undefined) {
      if (before !== undefined) this.#ids.splice(lowerBound(this.#ids, id), 1);
      this.#records.delete(id);
      return;
    }
    if (before === undefined) {
      this.#ids.splice(lowerBound(this.#ids, id), 0, id);
    }
    this.#records.set(id, record);
  }
}

type Index = Map<string, Set<number>>;

function addTo(index: Index, value: CellValue | undefined, id: number): void {
  if (typeof value !== "string" || value === "") return;
  const ids = index.get(value);
  if (ids === undefined) index.set(value, new Set([id]));
  else ids.add(id);
}

function removeFrom(
  index: Index,
  value: CellValue | undefined,
  id: number,
): void {
  if (typeof value === "string") index.get(value)?.delete(id);
}
