import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { FoundTable } from "../found-table";
import { spreadMerged } from "./spread-merged";

/** A column of a list, by what stands over it. */
export interface TableColumn {
  readonly index: number;
  /** As it is written; of two rows of headings, both. */
  readonly heading: string;
  /** What it may be called: the whole, and its lower part. */
  readonly names: readonly string[];
}

/** A row of a list. */
export interface TableRow {
  /** Number of the row in the file, from 1. */
  readonly number: number;
  /** By the index of the column. */
  readonly cells: readonly string[];
}

/** A list as people mean it: headings, rows, and what is none of both. */
export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings: 令和5年度 面談一覧. */
  readonly above: readonly string[];
  /** Rows that are no entries. */
  readonly leftOut: {
    /** 小計, 合計 */
    readonly totals: number;
    /** 記入例 */
    readonly examples: number;
    /** Headings again, as on every printed page. */
    readonly headings: number;
    /** One text over the whole width, or one that begins with ※ */
    readonly notes: number;
  };
}

/** How many of the first rows may stand above the headings. */
const MOST_ABOVE = 30;

/**
 * Reads a list out of a sheet: the headings are the row, or the two rows, with
 * most names that are known; what stands above them is a title. Merged cells
 * are carried into all of their cells, 〃 and 同上 are what stands above, blank
 * rows and columns, totals, examples and repeated headings are no entries.
 * @param isKnown whether a text is what a column may be called
 * @returns undefined where no row looks like headings
 */
export const readTableRows = (
  table: FoundTable,
  isKnown: (heading: string) => boolean,
): ReadTable | undefined => {
  const rows = spreadMerged(table);
  const head = findHead(rows, isKnown);
  if (head === undefined) return undefined;
  const columns = columnsOf(rows, head);
  const first = head.last + 1;
  const leftOut = { totals: 0, examples: 0, headings: 0, notes: 0 };
  const kept: TableRow[] = [];
  let above: readonly string[] = [];
  for (const [at, row] of rows.slice(first).entries()) {
    const kind = kindOf(row, columns);
    if (kind === "entry") {
      const cells = withDittos(row, above);
      above = cells;
      kept.push({ number: first + at + 1, cells });
    } else if (kind !== "blank") leftOut[kind] += 1;
  }
  return {
    columns: columns.filter(
      ({ heading, index }) =>
        heading !== "" || kept.some(({ cells }) => !isBlank(cells[index])),
    ),
    rows: kept,
    above: rows
      .slice(0, head.first)
      .flatMap((row) => [...new Set(row)])
      .filter((text) => !isBlank(text)),
    leftOut,
  };
};

type Rows = readonly (readonly string[])[];

interface Head {
  readonly first: number;
  readonly last: number;
}

const findHead = (
  rows: Rows,
  isKnown: (heading: string) => boolean,
): Head | undefined => {
  const first = rows.slice(0, MOST_ABOVE).map((_, at) => at);
  const single = first.map((at): Head => ({ first: at, last: at }));
  // Entries have numbers; headings hardly ever.
  const double = first
    .filter((at) => isHeadingLike(rows[at + 1] ?? []))
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

const isHeadingLike = (row: readonly string[]): boolean =>
  row.some((text) => !isBlank(text)) &&
  row.every((text) => !/\d{2,}|\d+[/:年月日時]/u.test(text.normalize("NFKC")));

const columnsOf = (
  rows: Rows,
  { first, last }: Head,
): readonly TableColumn[] => {
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

const TOTAL =
  /^(?:[小合総累年月]|年間|月間|年度|上期|下期|上半期|下半期|\d{1,2}月(?:分)?)?(?:計|小計|合計|累計|総計)(?:件数|回数|人数)?$|^平均$/u;
const EXAMPLE =
  /^(?:[(【<](?:記入|入力)?例[)】>]|(?:記入|入力)例|例[:：]|例$)/u;

const kindOf = (
  row: readonly string[],
  columns: readonly TableColumn[],
): "entry" | "blank" | "totals" | "examples" | "headings" | "notes" => {
  const filled = row
    .map((text) => samenessKey(text))
    .filter((text) => text !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (filled.some((text) => TOTAL.test(text))) return "totals";
  if (EXAMPLE.test(first)) return "examples";
  const isOneText = new Set(filled).size === 1;
  if (isOneText && (filled.length > 2 || /^[※*注]/u.test(first)))
    return "notes";
  const isHeading = columns.filter(
    ({ index, names }) =>
      !isBlank(row[index]) &&
      names.some((name) => samenessKey(name) === samenessKey(row[index] ?? "")),
  ).length;
  return isHeading >= 2 && isHeading * 2 > filled.length ? "headings" : "entry";
};

const DITTO = /^(?:[〃″”"゛々]|同上|同じ|上に同じ)$/u;

const withDittos = (
  row: readonly string[],
  above: readonly string[],
): readonly string[] =>
  row.map((text, index) =>
    DITTO.test(text.trim()) ? (above[index] ?? "") : text,
  );
