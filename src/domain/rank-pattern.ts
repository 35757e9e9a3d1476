import { samenessKey } from "./sameness/sameness";

/** A pattern taken apart: what has to stand in a text, in this order. */
export interface RankPattern {
  readonly pieces: readonly string[];
  /** Whether the text has to begin, or end, with the first or last piece. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** Letters that a text has to have: the pattern that has more says more. */
  readonly length: number;
}

/**
 * A pattern as people write it: 次長 stands anywhere in the text, *部長 at its
 * end, 部長* at its start, 教育*次長 both; a star stands for any letters, also for
 * none. All other signs are letters. Spellings are compared as sameness says.
 * @returns undefined for a pattern without letters: it would fit anything
 */
export const rankPattern = (pattern: string): RankPattern | undefined => {
  const key = samenessKey(pattern);
  const pieces = key.split("*").filter((piece) => piece !== "");
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const hasStar = key.includes("*");
  return length === 0
    ? undefined
    : {
        pieces,
        isStart: hasStar && !key.startsWith("*"),
        isEnd: hasStar && !key.endsWith("*"),
        length,
      };
};

/** Whether a pattern fits a text, of which the sameness key is given. */
export const fitsPattern = (
  { pieces, isStart, isEnd }: RankPattern,
  key: string,
): boolean => {
  const last = pieces.length - 1;
  // The last piece stands as far to the end as can be; the others as far to the start.
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found =
      index === last && isEnd
        ? key.length - piece.length
        : key.indexOf(piece, at);
    if (found < at || !key.startsWith(piece, found)) return false;
    if (index === 0 && isStart && found !== 0) return false;
    at = found + piece.length;
  }
  return true;
};
