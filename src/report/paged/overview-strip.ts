import { pagedMessages } from "../../i18n/documents/paged-messages";
import { compareFigures } from "../../rollup/years/comparison";
import { formatCell, formatNumber } from "../cells/format-cell";
import type { TableBlock } from "../block";
import type { Cell, FigureCell } from "../cell";
import type { Report, StripFigure } from "../report";

/** Rows of the table of use that say most. */
const USAGE_ROWS = ["meetingsPerPerson", "utilisationRate"] as const;

/**
 * The figures of a year that its sections don't tell, as the tables of the
 * document tell them, and how they changed where the document has the year before.
 */
export const overviewStrip = (
  report: Report,
  fiscalYear: number,
): readonly StripFigure[] =>
  report.strips?.get(fiscalYear) ?? toldInTables(report, fiscalYear);

const toldInTables = (
  report: Report,
  fiscalYear: number,
): readonly StripFigure[] => {
  const current = figuresOf(report, fiscalYear);
  const before = new Map(
    figuresOf(report, fiscalYear - 1).map(({ label, figure }) => [
      label,
      figure,
    ]),
  );
  return current.map(({ label, figure }) => {
    const change = changeOf(figure, before.get(label), report);
    return { label, figure, ...(change === undefined ? {} : { change }) };
  });
};

const figuresOf = (
  { chapters }: Report,
  fiscalYear: number,
): readonly Pick<StripFigure, "label" | "figure">[] => {
  const tables = chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .filter((block) => block.kind === "table");
  const ranks = tables.find(({ id }) => id === `ranks-${fiscalYear}`);
  const usage = tables.find(({ id }) => id === "usage");
  return [
    ...(ranks === undefined ? [] : totalsOf(ranks)),
    ...(usage === undefined ? [] : usageOf(usage, String(fiscalYear))),
  ];
};

/** のべ人数 and 実人数: the first column counts what the section does. */
const totalsOf = ({ columns, rows }: TableBlock) => {
  const total = rows.find(({ isTotal }) => isTotal);
  return columns.slice(2).flatMap(({ label }, index) => {
    const figure = told(total?.cells[index + 1]);
    return figure === undefined ? [] : [{ label, figure }];
  });
};

const usageOf = ({ columns, rows }: TableBlock, fiscalYear: string) => {
  const column = columns.findIndex(({ id }) => id === fiscalYear) - 1;
  return USAGE_ROWS.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    const figure = told(row?.cells[column]);
    return row?.header.kind !== "text" || figure === undefined
      ? []
      : [{ label: row.header.text, figure }];
  });
};

/** A figure that is a number. */
const told = (cell: Cell | undefined): FigureCell | undefined =>
  cell?.kind === "number" && cell.value !== null ? cell : undefined;

const changeOf = (
  figure: FigureCell,
  before: FigureCell | undefined,
  { language }: Report,
): string | undefined => {
  if (figure.kind !== "number" || before?.kind !== "number") return undefined;
  const { difference } = compareFigures(figure.value, before.value);
  if (difference === null) return undefined;
  const { more, fewer, same, points } = pagedMessages[language];
  const amount =
    figure.unit === "rate"
      ? points(formatNumber(Math.abs(difference), "rate"))
      : formatCell(
          { kind: "number", value: Math.abs(difference), unit: figure.unit },
          language,
        );
  if (difference === 0) return same;
  return difference > 0 ? more(amount) : fewer(amount);
};
