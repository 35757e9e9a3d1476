import { isBlank } from "../../../domain/sameness/sameness";
import { isDay } from "./rows/noted-day";

/** A column by what stands over it. */
export interface HeadColumn {
  readonly index: number;
  /** As it is written; of two rows of headings, both. */
  readonly heading: string;
  /** What it may be called: the whole, and its lower part. */
  readonly names: readonly string[];
}

/** How many of the first rows may stand above the headings. */
const MOST_ABOVE = 30;

type Rows = readonly (readonly string[])[];

/** The rows of headings, from 0. */
export interface Head {
  readonly first: number;
  readonly last: number;
}

/** The row, or the two rows, of headings; undefined where none looks like it. */
export const findHead = (
  rows: Rows,
  isKnown: (heading: string) => boolean,
): Head | undefined => {
  const first = rows.slice(0, MOST_ABOVE).map((_, at) => at);
  const single = first.map((at): Head => ({ first: at, last: at }));
  // Entries have numbers; headings hardly ever.
  const double = first
    .filter(
      (at) =>
        isHeadingLike(rows[at + 1] ?? []) &&
        !isTitleOver(rows[at] ?? [], rows[at + 1] ?? []),
    )
    .map((at): Head => ({ first: at, last: at + 1 }));
  let best: (Head & { readonly known: number }) | undefined;
  // Two rows only where they say more than one: a title is no heading.
  for (const head of [...single, ...double]) {
    const known = new Set(
      columnsOf(rows, head).flatMap(({ names }) => names.find(isKnown) ?? []),
    ).size;
    if (known > (best?.known ?? 0)) best = { ...head, known };
  }
  // One name alone may stand in any sentence.
  return best !== undefined && best.known >= 2 ? best : undefined;
};

/** Whether nothing in a row is a number, a day or a time: R4.6.8 is a day, too. */
export const isHeadingLike = (row: readonly string[]): boolean =>
  row.some((text) => !isBlank(text)) &&
  row.every((text) => !NUMBERED.test(text.normalize("NFKC")) && !isDay(text));

const NUMBERED = /\d{2,}|\d+[/:年月日時]|\d\.\d/u;

/** Whether a row is the title of the headings below it: one text over most of them, or over the first alone. */
const isTitleOver = (
  upper: readonly string[],
  headings: readonly string[],
): boolean => {
  const filled = headings.flatMap((text, at) => (isBlank(text) ? [] : [at]));
  const over = filled.filter((at) => !isBlank(upper[at]));
  return (
    new Set(upper.map(plain).filter((text) => text !== "")).size === 1 &&
    (over.length * 3 > filled.length * 2 ||
      (over.length === 1 && over[0] === filled[0]))
  );
};

/** The columns below a head, each once. */
export const columnsOf = (
  rows: Rows,
  { first, last }: Head,
): readonly HeadColumn[] => {
  const upper = rows[first] ?? [];
  const lower = rows[last] ?? [];
  const width = Math.max(...rows.slice(first).map(({ length }) => length), 0);
  return Array.from({ length: width }, (_, index) => {
    const [over, under] = [upper, lower].map((row) => plain(row[index] ?? ""));
    if (
      over === undefined ||
      under === undefined ||
      over === under ||
      under === ""
    ) {
      return { index, heading: over ?? "", names: [over ?? ""] };
    }
    return over === ""
      ? { index, heading: under, names: [under] }
      : {
          index,
          heading: `${over} ${under}`,
          names: [`${over}${under}`, under],
        };
  });
};

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
