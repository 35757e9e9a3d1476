import { withoutFormulaMark } from "../entering/reading/without-formula-mark";
import type {
  PublishedFigure,
  PublishedMeasure,
} from "../domain/publishing/published-figure";
import { isSame, samenessKey } from "../domain/sameness/sameness";
import { said } from "../domain/words/said";
import type { ProgrammeWords } from "../domain/words/words";
import { wordsIn } from "../domain/words/words";
import { reportMessages } from "../i18n/documents/report-messages";
import { parseFiscalYear } from "../kintone/decode/days/parse-fiscal-year";
import type { PlacedFigure } from "../rollup/published/place-published-figures";
import { placePublishedFigures } from "../rollup/published/place-published-figures";
import type { Settings } from "../settings/settings";
import type { FoundTable } from "./found-table";
import type { LeftOutReason } from "./left-out-reason";
import { LEFT_OUT_REASONS } from "./left-out-reason";

/** What a table gives, and how many rows are left out for what. */
export interface PublishedTable {
  /** In order of year, each place once. */
  readonly figures: readonly PlacedFigure[];
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

const NARROWING = ["summaryLine", "part", "axis", "axisValue"] as const;
const COLUMNS = [
  "fiscalYear",
  "month",
  "sectionId",
  "section",
  "rank",
  "measureCode",
  "measure",
  "value",
  ...NARROWING,
] as const;
type Column = (typeof COLUMNS)[number];

/** What a table made by hand may call it, besides our own names. */
const OTHER_NAMES: Readonly<Partial<Record<Column, readonly string[]>>> = {
  fiscalYear: ["年度", "公表値の年度", "fiscalYear"],
  section: ["公表値の節"],
  rank: ["公表値の役職"],
  measure: ["公表値の指標"],
  value: ["公表した値"],
};

/**
 * 公表値 of an earlier table for machines: the first table with a year, a
 * measure and a value. Only figures of whole years are taken, of sections and
 * of ranks; nothing is added up.
 * @param ownYears fiscal years that the record tells of itself
 * @returns undefined when no table has these columns
 */
export const readPublishedTable = (
  tables: readonly FoundTable[],
  settings: Pick<Settings, "sections" | "ranks" | "choices" | "words">,
  ownYears: readonly number[],
): PublishedTable | undefined => {
  for (const { rows } of tables) {
    const [header = [], ...lines] = rows;
    const columns = columnsOf(header, settings.words);
    if (columns === undefined) continue;
    const read = lines
      .filter((line) => line.some((cell) => cell.trim() !== ""))
      .map((line) => figureOf(cellsIn(line, columns), settings, ownYears));
    const figures = read.filter((each) => typeof each !== "string");
    const { placed, unplaced, repeated } = placePublishedFigures(
      figures,
      settings,
    );
    const reasons = [
      ...read.filter((each) => typeof each === "string"),
      ...unplaced.map(() => "unplaced" as const),
      ...repeated.map(() => "repeated" as const),
    ];
    return {
      figures: [...placed].sort((a, b) => a.fiscalYear - b.fiscalYear),
      leftOut: Object.fromEntries(
        LEFT_OUT_REASONS.map((reason) => [
          reason,
          reasons.filter((each) => each === reason).length,
        ]).filter(([, count]) => count !== 0),
      ),
    };
  }
  return undefined;
};

type Columns = ReadonlyMap<Column, number>;

const columnsOf = (
  header: readonly string[],
  words: ProgrammeWords,
): Columns | undefined => {
  const found = new Map<Column, number>();
  for (const column of COLUMNS) {
    const at = header.findIndex((label) =>
      namesOf(column, words).some((name) => isSame(name, label)),
    );
    if (at >= 0) found.set(column, at);
  }
  const hasMeasure = found.has("measure") || found.has("measureCode");
  return found.has("fiscalYear") && hasMeasure && found.has("value")
    ? found
    : undefined;
};

const namesOf = (column: Column, words: ProgrammeWords): readonly string[] => [
  said(reportMessages.ja.data[column], wordsIn(words, "ja")),
  said(reportMessages.en.data[column], wordsIn(words, "en")),
  ...(OTHER_NAMES[column] ?? []),
];

type Cells = (column: Column) => string;

const cellsIn =
  (line: readonly string[], columns: Columns): Cells =>
  (column) =>
    withoutFormulaMark(line[columns.get(column) ?? -1]?.trim() ?? "");

const figureOf = (
  cell: Cells,
  settings: Pick<Settings, "sections" | "choices">,
  ownYears: readonly number[],
): PublishedFigure | LeftOutReason => {
  if (cell("month") !== "") return "month";
  if (NARROWING.some((column) => cell(column) !== "")) return "narrowed";
  const measure = measureOf(cell, settings.choices.publishedMeasure);
  if (measure === undefined) return "measure";
  const fiscalYear = parseFiscalYear(cell("fiscalYear"));
  if (fiscalYear !== undefined && ownYears.includes(fiscalYear)) {
    return "ownYear";
  }
  if (!/\p{Nd}/u.test(cell("value"))) return "blank";
  const value = wholeNumberOf(cell("value"));
  if (fiscalYear === undefined || value === undefined) return "unreadable";
  const section = sectionOf(cell, settings.sections);
  const rank = cell("rank");
  return {
    fiscalYear,
    measure,
    value,
    ...(section === "" ? {} : { section }),
    ...(rank === "" ? {} : { rank }),
    words: [cell("fiscalYear"), section, rank, cell("measure")]
      .filter((word) => word !== "")
      .join(" "),
  };
};

const measureOf = (
  cell: Cells,
  choices: Settings["choices"]["publishedMeasure"],
): PublishedMeasure | undefined =>
  (Object.keys(choices) as PublishedMeasure[]).find((measure) =>
    cell("measureCode") === ""
      ? choices[measure].some((word) => isSame(word, cell("measure")))
      : cell("measureCode") === measure,
  );

/** By the code, which does not change from year to year; else as it is written. */
const sectionOf = (cell: Cells, sections: Settings["sections"]): string =>
  sections.find(({ id }) => id === cell("sectionId"))?.title ?? cell("section");

/** １２, 1,234 and 12.0 too; undefined for anything else, and for a fraction. */
const wholeNumberOf = (text: string): number | undefined => {
  const plain = samenessKey(text).replace(/(?<=\d),(?=\d{3})/gu, "");
  return /^\d+(\.0+)?$/u.test(plain) ? Number(plain) : undefined;
};
