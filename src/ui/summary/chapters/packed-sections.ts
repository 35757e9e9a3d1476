import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Block, ReportSection, TableBlock } from "../../../report/report";
import { barYears } from "../blocks/bar-years";
import { MOST_YEARS_OF_BARS } from "../blocks/table-bars";
import { MOST_SHOWN } from "../blocks/folded";
import { earlierYears, ofEarlierYears } from "./earlier-years";
import type { FiguresView } from "./report-view";

/** Columns side by side that half of a window has room for. */
const MOST_YEARS_OF_HALF = 6;

/**
 * Sections in two columns that end at about the same height, so that a short
 * one leaves no hole beside a long one; what needs the whole row has it. The
 * order is that of the columns, from the top of the first to the end of the
 * second, in every width. Of many years with a section each the earlier ones are
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
  const earlier = ofEarlierYears(sections, (section) => section.fiscalYear);
  const first = sections.findIndex((section) => earlier.has(section));
  if (first < 0) return packed(sections);
  return html`${packed(sections.slice(0, first))}
  ${earlierYears(view, earlier.size, packed([...earlier]))}
  ${packed(sections.slice(first).filter((section) => !earlier.has(section)))}`;
};

const inColumns = (
  sections: readonly ReportSection[],
  isWide: (table: TableBlock) => boolean,
  draw: (section: ReportSection) => TemplateResult,
): TemplateResult => {
  const parts: (ReportSection | ReportSection[])[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    if (needsRow(section, isWide)) parts.push(section);
    else if (Array.isArray(last)) last.push(section);
    else parts.push([section]);
  }
  return html`${parts.map((part) =>
    Array.isArray(part)
      ? html`<div class="nendo-columns">
          ${columnsOf(part).map(
            (column) =>
              html`<div class="nendo-column">${column.map(draw)}</div>`,
          )}
        </div>`
      : draw(part),
  )}`;
};

const needsRow = (
  { blocks }: ReportSection,
  isWide: (table: TableBlock) => boolean,
): boolean => {
  const tables = blocks.filter((block) => block.kind === "table");
  return (
    tables.length > 1 ||
    tables.some((table) =>
      table.bars === undefined
        ? isWide(table)
        : table.bars.months !== undefined ||
          barYears(table, table.bars).length > MOST_YEARS_OF_HALF,
    )
  );
};

interface Column {
  height: number;
  readonly sections: ReportSection[];
}

/** Each section goes where least stands so far. */
const columnsOf = (
  sections: readonly ReportSection[],
): readonly (readonly ReportSection[])[] => {
  if (sections.length < 2) return [sections];
  const first: Column = { height: 0, sections: [] };
  const second: Column = { height: 0, sections: [] };
  for (const section of sections) {
    const column = second.height < first.height ? second : first;
    column.sections.push(section);
    column.height += heightOf(section);
  }
  return [first.sections, second.sections];
};

/** In lines of text, heading and distance included; only compared with each other. */
const heightOf = ({ blocks }: ReportSection): number =>
  blocks.reduce((sum, block) => sum + linesOf(block), 3);

const linesOf = (block: Block): number => {
  if (block.kind === "datedList")
    return Math.min(block.items.length, MOST_SHOWN) * 1.5;
  if (block.kind !== "table") return 1;
  const rows = Math.min(block.rows.length, MOST_SHOWN);
  if (block.bars === undefined) return rows + 3;
  const years = barYears(block, block.bars).length;
  return rows * (years > MOST_YEARS_OF_BARS ? 2.5 : 1.3) + 3;
};
