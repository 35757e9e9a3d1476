import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Block, TableBlock } from "../../../report/block";
import type { ReportSection } from "../../../report/report";
import { barYears } from "../blocks/bar-years";
import { FOLD_OF_LINES, FOLD_OF_ROWS, shownOf } from "../blocks/folded";
import { MOST_YEARS_OF_BARS } from "../blocks/table-bars";
import { earlierYears, ofEarlierYears } from "./earlier-years";
import type { FiguresView } from "./report-view";

/** Columns of a table that has no bars in a third of a window. */
const MOST_COLUMNS_OF_THIRD = 4;
/** Letters of a note in a line of a third of a window. */
const LETTERS_OF_LINE = 26;

/** How many sections stand beside each other in a wide window. */
type Beside = 1 | 2 | 3;

/**
 * Sections in columns that end at about the same height, so that a short
 * one leaves no hole beside a long one: three where all are narrow, two where
 * months or many years stand in a line; what needs the whole row has it. The
 * order is that of the columns, from the top of the first to the end of the
 * last, in every width. Of many years with a section each the earlier ones are
 * folded.
 * @param isWide whether a table needs the whole row as a table
 */
export const packedSections = (
  view: FiguresView,
  sections: readonly ReportSection[],
  isWide: (table: TableBlock) => boolean,
  draw: (section: ReportSection) => TemplateResult,
): TemplateResult => {
  const packed = (part: readonly ReportSection[]) =>
    inColumns(part, isWide, draw);
  const earlier = ofEarlierYears(
    view,
    sections,
    (section) => section.fiscalYear,
  );
  const first = sections.findIndex((section) => earlier.has(section));
  if (first < 0) return packed(sections);
  return html`${packed(sections.slice(0, first))}
  ${earlierYears(view, earlier.size, packed([...earlier]))}
  ${packed(sections.slice(first).filter((section) => !earlier.has(section)))}`;
};

/** Neighbours that stand beside each other. */
interface Run {
  readonly beside: Beside;
  readonly sections: ReportSection[];
}

const inColumns = (
  sections: readonly ReportSection[],
  isWide: (table: TableBlock) => boolean,
  draw: (section: ReportSection) => TemplateResult,
): TemplateResult => {
  const runs: Run[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    const beside = besideOf(section, isWide);
    if (last?.beside === beside) last.sections.push(section);
    else runs.push({ beside, sections: [section] });
  }
  return html`${runs.map(({ beside, sections: run }) =>
    beside === 1
      ? run.map(draw)
      : html`<div class="nendo-columns nendo-columns-${beside}">
          ${columnsOf(run, beside).map(
            (column) =>
              html`<div class="nendo-column">${column.map(draw)}</div>`,
          )}
        </div>`,
  )}`;
};

const besideOf = (
  { blocks }: ReportSection,
  isWide: (table: TableBlock) => boolean,
): Beside => {
  const tables = blocks.filter((block) => block.kind === "table");
  if (tables.length > 1) return 1;
  const [table] = tables;
  if (table === undefined) return 3;
  if (table.bars !== undefined)
    return table.bars.months !== undefined ||
      barYears(table, table.bars).length > MOST_YEARS_OF_BARS
      ? 2
      : 3;
  if (isWide(table)) return 1;
  return table.columns.length > MOST_COLUMNS_OF_THIRD ? 2 : 3;
};

type Column = readonly ReportSection[];

/** In order, so that the columns are as low as so many can be; no more of them than sections. */
const columnsOf = (
  sections: readonly ReportSection[],
  most: number,
): readonly Column[] => {
  const lows = sections
    .flatMap((_, from) =>
      sections.slice(from).map((__, to) => sections.slice(from, from + to + 1)),
    )
    .map(heightOfAll)
    .sort((a, b) => a - b)
    .map((height) => filled(sections, height));
  return lows.find(({ length }) => length <= most) ?? [sections];
};

/** Begins a column where the one before would be higher than that; a section that is, alone has one. */
const filled = (
  sections: readonly ReportSection[],
  height: number,
): readonly Column[] =>
  sections.reduce<readonly Column[]>((columns, section) => {
    const last = [...(columns.at(-1) ?? []), section];
    return columns.length > 0 && heightOfAll(last) <= height
      ? [...columns.slice(0, -1), last]
      : [...columns, [section]];
  }, []);

const heightOfAll = (sections: Column): number =>
  sections.reduce((sum, section) => sum + heightOf(section), 0);

/** In lines of text, heading and distance included; only compared with each other. */
const heightOf = ({ blocks }: ReportSection): number =>
  blocks.reduce((sum, block) => sum + linesOf(block), 3);

const linesOf = (block: Block): number => {
  if (block.kind === "datedList")
    return shownOf(block.items.length, FOLD_OF_LINES) * 2;
  if (block.kind !== "table") return 1;
  const notes = block.notes.reduce(
    (sum, note) => sum + Math.ceil(note.length / LETTERS_OF_LINE),
    3,
  );
  if (block.bars === undefined)
    return shownOf(block.rows.length, FOLD_OF_ROWS) * 1.3 + notes;
  const years = barYears(block, block.bars).length;
  return (
    shownOf(block.rows.length, FOLD_OF_LINES) *
      (years > MOST_YEARS_OF_BARS ? 2.5 : 1.2) +
    notes
  );
};
