import { pagedMessages } from "../../i18n/documents/paged-messages";
import type { Block, TableBlock } from "../block";
import type { Chapter, Report } from "../report";

/**
 * The report as it is read page by page: tables that tell month by month what a
 * chart shows already stand in an appendix at the end.
 */
export const withAppendix = (report: Report): Report => {
  const tables = report.chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.filter(tellsChart(blocks))),
  );
  if (tables.length === 0) return report;
  const chapters = report.chapters.map((chapter): Chapter => ({
    ...chapter,
    sections: chapter.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(
        (block) => !tellsChart(section.blocks)(block),
      ),
    })),
  }));
  if (report.leftOut?.includes("appendix")) return { ...report, chapters };
  const records = chapters.findIndex(({ kind }) => kind === "records");
  const at = records < 0 ? chapters.length : records;
  return {
    ...report,
    chapters: [
      ...chapters.slice(0, at),
      appendix(tables, report),
      ...chapters.slice(at),
    ],
  };
};

const appendix = (tables: readonly Block[], { language }: Report): Chapter => ({
  id: "appendix",
  kind: "appendix",
  title: pagedMessages[language].appendix,
  lead: notedOnce(tables),
  sections: [],
});

/** Notes that several tables have stand under the last of them. */
const notedOnce = (blocks: readonly Block[]): readonly Block[] => {
  const tables = blocks.filter((block) => block.kind === "table");
  return tables.map((table, index) => ({
    ...table,
    notes: table.notes.filter(
      (note) =>
        !tables.slice(index + 1).some(({ notes }) => notes.includes(note)),
    ),
  }));
};

/** Whether a table beside a chart has a row for each of its months. */
const tellsChart =
  (blocks: readonly Block[]) =>
  (block: Block): block is TableBlock =>
    block.kind === "table" &&
    blocks.some(
      (chart) =>
        chart.kind === "chart" &&
        chart.months.every((month) =>
          block.rows.some(({ id }) => id === month),
        ),
    );
