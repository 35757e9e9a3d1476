import { isSame, samenessKey } from "./sameness/sameness";

/** One 役職区分 of the settings; the order of the list is the order of every table. */
export interface Rank {
  /** What readers see, e.g. 課長級. Unique in the list. */
  readonly label: string;
  /** Other spellings on records that mean this rank, e.g. 課長. */
  readonly synonyms: readonly string[];
}

/**
 * Finds the rank of a record's spelling: its label or a synonym, whatever the
 * width of letters and spaces. Where two ranks claim one spelling, a label
 * goes before a synonym and the earlier rank before the later.
 * @returns a function to the index in `ranks`, or -1 for a blank or unknown
 *   one, which stands in the row 未設定 (domain: counting rule 5)
 */
export const rankClassifier = (
  ranks: readonly Rank[],
): ((label: string | undefined) => number) => {
  const indexBySpelling = new Map<string, number>();
  const claim = (spelling: string, index: number) => {
    const key = samenessKey(spelling);
    if (key !== "" && !indexBySpelling.has(key))
      indexBySpelling.set(key, index);
  };
  ranks.forEach((rank, index) => claim(rank.label, index));
  ranks.forEach((rank, index) =>
    rank.synonyms.forEach((synonym) => claim(synonym, index)),
  );
  // A year of records repeats a handful of spellings: normalise each once.
  const indexByLabel = new Map<string, number>();
  return (label) => {
    if (label === undefined) return -1;
    const known = indexByLabel.get(label);
    if (known !== undefined) return known;
    const index = indexBySpelling.get(samenessKey(label)) ?? -1;
    indexByLabel.set(label, index);
    return index;
  };
};

/** Whether two spellings are one rank: 課長 and 課長級 may be (settings); unknown ones are as they are spelt. */
export const rankSameness = (
  ranks: readonly Rank[],
): ((a: string, b: string) => boolean) => {
  const classify = rankClassifier(ranks);
  return (a, b) =>
    isSame(a, b) || (classify(a) >= 0 && classify(a) === classify(b));
};
