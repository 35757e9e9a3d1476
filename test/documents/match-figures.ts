import type { ExpectedChapter, ExpectedFigure, Fact } from "./expected-figures";
import type { Line, ReadChapter } from "./read-document";

export interface Comparison {
  /** What the document does not show where it should, in words. */
  readonly problems: readonly string[];
  /** Lines of the document that are none of the expected ones. */
  readonly rest: readonly Line[];
}

/**
 * Finds each expected line in a chapter as it was read back, in order, with
 * exactly its figures: a figure in another row, section or order is a problem.
 */
export const matchFigures = (
  expected: ExpectedChapter,
  { lines }: ReadChapter,
): Comparison => {
  const problems: string[] = [];
  const rest: Line[] = [];
  let next = 0;
  for (const fact of expected.facts) {
    const length = lines
      .slice(next)
      .findIndex((line) => figuresAfter(fact, line) !== undefined);
    const line = lines[next + length];
    if (length < 0 || line === undefined) {
      problems.push(`${expected.title}: 「${fact.label}」がない`);
      continue;
    }
    rest.push(...lines.slice(next, next + length));
    next += length + 1;
    const figures = figuresAfter(fact, line) ?? [];
    if (!isSame(figures, fact.figures)) {
      problems.push(
        `${expected.title}: 「${fact.label}」 ${figures.join(" ")} ≠ ${fact.figures.map(({ shown }) => shown).join(" ")}`,
      );
    }
  }
  return { problems, rest: [...rest, ...lines.slice(next)] };
};

/** Width of letters, white space and bullets are looks. */
export const plain = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, "").replace(/^・/u, "");

/** Stands for a bare number. */
const MARK = "\u0001";
/** Stands between cells. */
const EDGE = "\u0002";

/** The figures that follow a label in a line; undefined for another line. */
const figuresAfter = (
  { label, figures }: Fact,
  line: Line,
): readonly (string | number)[] | undefined => {
  const numbers: number[] = [];
  const text = line
    .map((cell) => {
      if (typeof cell === "string") return plain(cell);
      numbers.push(cell);
      return MARK;
    })
    .join(EDGE);
  const after = dropWords(text, plain(label));
  if (after === undefined) return undefined;
  const tokens =
    after.match(new RegExp(`${MARK}|―|-?\\d[\\d,]*(?:\\.\\d+)?`, "gu")) ?? [];
  const found = tokens.map((token) =>
    token === MARK ? (numbers.shift() ?? Number.NaN) : token,
  );
  // A heading is a line of its own, not the beginning of another.
  return figures.length === 0 && after.replaceAll(EDGE, "") !== ""
    ? undefined
    : found;
};

/** What follows words at the beginning of a line, which may lie in several cells. */
const dropWords = (text: string, words: string): string | undefined => {
  let at = 0;
  for (const character of words) {
    while (text.startsWith(EDGE, at)) at += 1;
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return text.slice(at);
};

const isSame = (
  found: readonly (string | number)[],
  expected: readonly ExpectedFigure[],
): boolean =>
  found.length === expected.length &&
  expected.every(({ value, shown }, index) => {
    const figure = found[index];
    return typeof figure === "number" ? figure === value : figure === shown;
  });
