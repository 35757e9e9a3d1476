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
  readonly #start: number[] = [0];

  /** The next entry. */
  add(texts: string | undefined | readonly string[]): void {
    if (typeof texts === "object") {
      for (const text of texts) this.#push(text);
      if (texts.length === 0) this.#push(undefined);
    } else {
      this.#push(texts);
    }
    this.#start.push(this.#ids.length);
  }

  column(): TextColumn {
    return {
      texts: [...this.#idOf.keys()],
      ids: Int32Array.from(this.#ids),
      ...(this.#ids.length === this.#start.length - 1
        ? {}
        : { start: Int32Array.from(this.#start) }),
    };
  }

  #push(text: string | undefined): void {
    const id = this.#idOf.get(text) ?? this.#idOf.size;
    if (id === this.#idOf.size) this.#idOf.set(text, id);
    this.#ids.push(id);
  }
}

/** Every text of some entries, by its number. */
export const forEachText = (
  { ids, start }: TextColumn,
  entries: ArrayLike<number>,
  act: (text: number) => void,
): void => {
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const end = start === undefined ? entry + 1 : start[entry + 1]!;
    for (
      let at = start === undefined ? entry : start[entry]!;
      at < end;
      at += 1
    )
      act(ids[at]!);
  }
};
