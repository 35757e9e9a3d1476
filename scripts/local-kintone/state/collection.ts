import type { Journal } from "./journal";

/**
 * Named values by key, in memory and journalled. Values are never changed in
 * place: put() replaces them, so undoing is putting the old one back.
 */
export class Collection<V> {
  readonly #values = new Map<string, V>();

  constructor(
    readonly name: string,
    private readonly journal: Journal,
  ) {}

  get size(): number {
    return this.#values.size;
  }

  get(key: string | number): V | undefined {
    return this.#values.get(String(key));
  }

  has(key: string | number): boolean {
    return this.#values.has(String(key));
  }

  values(): V[] {
    return [...this.#values.values()];
  }

  entries(): [key: string, value: V][] {
    return [...this.#values.entries()];
  }

  put(key: string | number, value: V): void {
    this.#change(String(key), value);
  }

  delete(key: string | number): void {
    if (this.#values.has(String(key))) this.#change(String(key), undefined);
  }

  /** Takes in a value read from the disk; not journalled. */
  load(key: string, value: V): void {
    this.#values.set(key, value);
  }

  #change(key: string, value: V | undefined): void {
    const before = this.#values.get(key);
    this.#set(key, value);
    this.journal.record({ collection: this.name, key, value }, () =>
      this.#set(key, before),
    );
  }

  #set(key: string, value: V | undefined): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
  }
}
