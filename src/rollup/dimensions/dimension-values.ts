import { samenessKey, visibleText } from "../../domain/sameness/sameness";
import { compareTexts } from "../input/record-order";

/** The blank value of every dimension: its row is 未設定. */
export const UNSET = 0;

interface Spelling {
  /** As it would be shown. */
  readonly text: string;
  readonly id: number;
  occurrences: number;
}

/**
 * The values of one dimension as small whole numbers, in the order they are
 * first met. Spellings of one thing are one value (domain: Sameness).
 */
export class DimensionValues {
  readonly #idByKey = new Map<string, number>([["", UNSET]]);
  /** By the text as entered; texts that look the same share one. */
  readonly #spellings = new Map<string, Spelling>();
  readonly #shown = new Map<string, Spelling>();

  /** Values known so far, 未設定 included. */
  get size(): number {
    return this.#idByKey.size;
  }

  /**
   * The number of a text as entered; UNSET for a blank one.
   * @param times how often it stands there
   */
  idOf(text: string | undefined, times = 1): number {
    if (text === undefined) return UNSET;
    const spelling = this.#spellings.get(text) ?? this.#add(text);
    spelling.occurrences += times;
    return spelling.id;
  }

  /**
   * What to print for each number: the most frequent spelling without its
   * invisible characters, of equally frequent ones the shortest (without stray
   * spaces), then one in the letters that all are compared by (長, not the ⻑ of a
   * PDF), then the first by code units, so that the order of rows never shows;
   * null for 未設定.
   * @param preferred spellings to print whatever the records say
   */
  labels(preferred: readonly string[] = []): readonly (string | null)[] {
    const labels = new Array<string | null>(this.size).fill(null);
    for (const { id, text } of [...this.#shown.values()].sort(byFrequency)) {
      if (id !== UNSET) labels[id] ??= text;
    }
    for (const text of preferred) {
      const id = this.#idByKey.get(samenessKey(text)) ?? UNSET;
      if (id !== UNSET) labels[id] = visibleText(text);
    }
    return labels;
  }

  #add(entered: string): Spelling {
    const text = visibleText(entered);
    const spelling = this.#shown.get(text) ?? {
      text,
      id: this.#idOfKey(samenessKey(text)),
      occurrences: 0,
    };
    this.#shown.set(text, spelling);
    this.#spellings.set(entered, spelling);
    return spelling;
  }

  #idOfKey(key: string): number {
    const id = this.#idByKey.get(key) ?? this.#idByKey.size;
    this.#idByKey.set(key, id);
    return id;
  }
}

const byFrequency = (a: Spelling, b: Spelling): number =>
  b.occurrences - a.occurrences ||
  a.text.length - b.text.length ||
  Number(isUnusual(a)) - Number(isUnusual(b)) ||
  compareTexts(a.text, b.text);

const isUnusual = ({ text }: Spelling): boolean =>
  samenessKey(text) !== text.replace(/\s/gu, "");
