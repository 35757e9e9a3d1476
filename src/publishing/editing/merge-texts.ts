import { sentencesOf } from "./sentences";

/** Two versions of a text put together; where they contradict each other there is one text for either choice. */
export type MergedText =
  | { readonly text: string }
  | {
      /** The texts with my sentences where both changed the same. */
      readonly mine: string;
      readonly theirs: string;
      /** Mine and then theirs. */
      readonly both: string;
    };

/**
 * Merges what two people made of one text, sentence by sentence: what only one
 * of them changed is taken over. Every sentence that one of them wrote is in
 * the merged text, or in the version that bears its name.
 */
export const mergeTexts = (
  base: string,
  mine: string,
  theirs: string,
): MergedText => {
  const merged = { mine: "", theirs: "", both: "" };
  for (const { from, own, other } of chunks(
    sentencesOf(base),
    sentencesOf(mine),
    sentencesOf(theirs),
  )) {
    const agreed = agreedOn(from, own, other);
    merged.mine += agreed ?? own;
    merged.theirs += agreed ?? other;
    merged.both += agreed ?? joined(own, other);
  }
  return merged.mine === merged.theirs ? { text: merged.mine } : merged;
};

/** What stands between sentences that all three have in common. */
interface Chunk {
  readonly from: string;
  readonly own: string;
  readonly other: string;
}

const agreedOn = (
  from: string,
  own: string,
  other: string,
): string | undefined => {
  if (own === from || own === other) return other;
  return other === from ? own : undefined;
};

const joined = (own: string, other: string): string =>
  own === "" || other === "" || /[\s。．！？!?]$/u.test(own)
    ? own + other
    : `${own}\n${other}`;

function* chunks(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Generator<Chunk> {
  const inMine = matches(base, mine);
  const inTheirs = matches(base, theirs);
  let [start, own, other] = [0, 0, 0];
  for (const [index, sentence] of base.entries()) {
    const [ownAt, otherAt] = [inMine.get(index), inTheirs.get(index)];
    if (ownAt === undefined || otherAt === undefined) continue;
    yield {
      from: base.slice(start, index).join(""),
      own: mine.slice(own, ownAt).join(""),
      other: theirs.slice(other, otherAt).join(""),
    };
    yield { from: sentence, own: sentence, other: sentence };
    [start, own, other] = [index + 1, ownAt + 1, otherAt + 1];
  }
  yield {
    from: base.slice(start).join(""),
    own: mine.slice(own).join(""),
    other: theirs.slice(other).join(""),
  };
}

/** Which sentences of a text are still there in another: a longest common subsequence, by index. */
const matches = (
  from: readonly string[],
  to: readonly string[],
): ReadonlyMap<number, number> => {
  const lengths = from.map(() => new Array<number>(to.length + 1).fill(0));
  lengths.push(new Array<number>(to.length + 1).fill(0));
  const lengthAt = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a -= 1) {
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      if (row === undefined) continue;
      row[b] =
        from[a] === to[b]
          ? lengthAt(a + 1, b + 1) + 1
          : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const found = new Map<number, number>();
  let [a, b] = [0, 0];
  while (a < from.length && b < to.length) {
    if (from[a] === to[b]) {
      found.set(a, b);
      [a, b] = [a + 1, b + 1];
    } else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return found;
};
