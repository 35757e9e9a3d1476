import type { RankPattern } from "./rank-pattern";
import { fitsPattern, rankPattern } from "./rank-pattern";
import { isSame, samenessKey } from "./sameness/sameness";

/** One 役職区分 of the settings; the order of the list is the order of every table. */
export interface Rank {
  /** What readers see, e.g. 課長級. Unique in the list. */
  readonly label: string;
  /** Other spellings on records that mean this rank, e.g. 課長. */
  readonly synonyms: readonly string[];
  /** Parts of titles that mean this rank, e.g. *課長 for 総務課長; see rank-pattern. Absent: none. */
  readonly patterns?: readonly string[];
}

/** Which rank a spelling on records means. */
export interface RankMatch {
  /** In the list of ranks; -1 for a blank or unknown one, which stands in the row 未設定 (domain: counting rule 5). */
  readonly index: number;
  /** Ranks whose patterns fit equally well: it can't be told which is meant. Two or more, or none. */
  readonly rivals: readonly number[];
}

const NONE: RankMatch = { index: -1, rivals: [] };

/**
 * Finds the rank of a record's spelling: its label or a synonym, whatever the
 * width of letters and spaces; else by the patterns, of which the one with most
 * letters goes first. Where two ranks claim one spelling, a label goes before a
 * synonym and the earlier rank before the later; where their patterns fit
 * equally well, it is none of them.
 */
export const rankMatcher = (
  ranks: readonly Rank[],
): ((label: string | undefined) => RankMatch) => {
  const bySpelling = new Map<string, RankMatch>();
  const claim = (spelling: string, index: number) => {
    const key = samenessKey(spelling);
    if (key !== "" && !bySpelling.has(key))
      bySpelling.set(key, { index, rivals: [] });
  };
  ranks.forEach((rank, index) => claim(rank.label, index));
  ranks.forEach((rank, index) =>
    rank.synonyms.forEach((synonym) => claim(synonym, index)),
  );
  const patterns = patternsOf(ranks);
  // A year of records repeats a handful of spellings: normalise each once.
  const byLabel = new Map<string, RankMatch>();
  return (label) => {
    if (label === undefined) return NONE;
    const known = byLabel.get(label);
    if (known !== undefined) return known;
    const key = samenessKey(label);
    const match =
      bySpelling.get(key) ?? (key === "" ? NONE : longest(patterns, key));
    byLabel.set(label, match);
    return match;
  };
};

type Claim = readonly [pattern: RankPattern, index: number];

/** Those with most letters first. */
const patternsOf = (ranks: readonly Rank[]): readonly Claim[] =>
  ranks
    .flatMap(({ patterns = [] }, index) =>
      patterns.flatMap((text): readonly Claim[] => {
        const pattern = rankPattern(text);
        return pattern === undefined ? [] : [[pattern, index]];
      }),
    )
    .sort(([a], [b]) => b.length - a.length);

const longest = (patterns: readonly Claim[], key: string): RankMatch => {
  const fitting = patterns.filter(([pattern]) => fitsPattern(pattern, key));
  const indexes = new Set(
    fitting
      .filter(([{ length }]) => length === fitting[0]?.[0].length)
      .map(([, index]) => index),
  );
  const [index = -1, ...others] = indexes;
  return others.length === 0
    ? { index, rivals: [] }
    : { index: -1, rivals: [...indexes].sort((a, b) => a - b) };
};

/** The index alone of the rank that rankMatcher() finds; -1 when there is none. */
export const rankClassifier = (
  ranks: readonly Rank[],
): ((label: string | undefined) => number) => {
  const match = rankMatcher(ranks);
  return (label) => match(label).index;
};

/** Whether two spellings are one rank: 課長 and 課長級 may be (settings); unknown ones are as they are spelt. */
export const rankSameness = (
  ranks: readonly Rank[],
): ((a: string, b: string) => boolean) => {
  const classify = rankClassifier(ranks);
  return (a, b) =>
    isSame(a, b) || (classify(a) >= 0 && classify(a) === classify(b));
};
