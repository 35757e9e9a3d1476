/* eslint-disable @typescript-eslint/no-non-null-assertion -- entries are indexes of these columns by construction */

/** Texts as entered, none, one or several an entry, as numbers of different ones. */
export interface TextColumn {
  /** The different texts; the first one is for an entry without any. */
  readonly texts: readonly (string | undefined)[];
  /** Numbers of entry i: ids[start[i]] .. before ids[start[i + 1]]; at least one. */
  readonly ids: Int32Array;
  /** Absent where every entry has exactly one. */
  readonly start?: Int32Array;
}

/** Makes a column, entry by entry. */
export class TextColumnBuilder {
  readonly #idOf = new Map<string | undefined, number>([[undefined, 0]]);
  readonly #ids: number[] = [];
  /** From the first entry on that has more than one text: mostly there is none. */
  #start: number[] | undefined;

  /** The next entry. */
  add(texts: string | undefined | readonly string[]): void {
    if (typeof texts !== "object") this.addNumber(this.numberOf(texts));
    else if (texts.length < 2) this.addNumber(this.numberOf(texts[0]));
    else this.#addSeveral(texts);
  }

  /** The next entry, of one text, by its number. */
  addNumber(id: number): void {
    this.#ids.push(id);
    this.#start?.push(this.#ids.length);
  }

  /** The number of a text in this column. */
  numberOf(text: string | undefined): number {
    const known = this.#idOf.get(text);
    if (known !== undefined) return known;
    const id = this.#idOf.size;
    this.#idOf.set(text, id);
    return id;
  }

  column(): TextColumn {
    return {
      texts: [...this.#idOf.keys()],
      ids: Int32Array.from(this.#ids),
      ...(this.#start && { start: Int32Array.from(this.#start) }),
    };
  }

  #addSeveral(texts: readonly string[]): void {
    this.#start ??= Array.from(
      { length: this.#ids.length + 1 },
      (_, index) => index,
    );
    for (const text of texts) this.#ids.push(this.numberOf(text));
    this.#start.push(this.#ids.length);
  }
}

/** Counts how often each text stands in some entries, by its number. */
export const countTexts = (
  column: TextColumn,
  entries: Int32Array,
  occurrences: Int32Array,
): void => {
  const { ids, start } = column;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const end = start === undefined ? entry + 1 : start[entry + 1]!;
    for (let at = start?.[entry] ?? entry; at < end; at += 1)
      occurrences[ids[at]!]! += 1;
  }
};

/** Every text of an entry, by its number. */
export const forEachText = (
  { ids, start }: TextColumn,
  entry: number,
  act: (text: number) => void,
): void => {
  const end = start === undefined ? entry + 1 : start[entry + 1]!;
  for (let at = start?.[entry] ?? entry; at < end; at += 1) act(ids[at]!);
};

/** Whether any text of an entry is among some, by its number. */
export const hasText = (
  { ids, start }: TextColumn,
  entry: number,
  isAmong: readonly boolean[],
): boolean => {
  if (start === undefined) return isAmong[ids[entry]!]!;
  for (let at = start[entry]!; at < start[entry + 1]!; at += 1)
    if (isAmong[ids[at]!]!) return true;
  return false;
};
