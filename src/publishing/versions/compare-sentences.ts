import { documentLines } from "./document-lines";
import type { Report } from "../../report/report";

/** A line of the document that two versions write differently; one that a version doesn't have is undefined. */
export interface SentenceDifference {
  /** Chapter and section, as the later version calls them. */
  readonly place: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Line by line what differs, section by section in the order of the later version. */
export const compareSentences = (
  before: Report,
  after: Report,
): readonly SentenceDifference[] => {
  const old = documentLines(before);
  const now = documentLines(after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    const place = (other ?? one)?.place ?? [];
    return differencesOf(one?.lines ?? [], other?.lines ?? []).map(
      (difference) => ({ place, ...difference }),
    );
  });
};

type LineDifference = Pick<SentenceDifference, "before" | "after">;

/** What is left beside the longest lines in common; lines that gave way to each other stand side by side. */
const differencesOf = (
  before: readonly string[],
  after: readonly string[],
): readonly LineDifference[] => {
  const common = commonLengths(before, after);
  const differences: LineDifference[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    const length = Math.max(removed.length, added.length);
    for (let index = 0; index < length; index += 1) {
      differences.push({ before: removed[index], after: added[index] });
    }
    removed = [];
    added = [];
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]];
    if (one !== undefined && one === other) {
      close();
      i += 1;
      j += 1;
    } else if (
      other === undefined ||
      (one !== undefined &&
        lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      removed.push(one ?? "");
      i += 1;
    } else {
      added.push(other);
      j += 1;
    }
  }
  close();
  return differences;
};

/** Longest common subsequences of the rests of two lists. */
const commonLengths = (
  before: readonly string[],
  after: readonly string[],
): readonly (readonly number[])[] => {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === after[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
};

const lengthAt = (
  lengths: readonly (readonly number[])[],
  i: number,
  j: number,
): number => lengths[i]?.[j] ?? 0;
