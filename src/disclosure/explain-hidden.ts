import { reportMessages } from "../i18n/documents/report-messages";
import type { ReportMessages } from "../i18n/documents/report-messages";
import { footnotes, ownText, sentenceBullet } from "../report/chapters/blocks";
import { acrossRanksNote } from "../report/detail/across-ranks-note";
import { HIDDEN } from "../report/hidden";
import type { Block, TableBlock } from "../report/block";
import type { ChartBlock } from "../report/chart-block";
import type { Chapter, Report, ReportSection } from "../report/report";
import type { DataTable } from "../report/report-data";
import { figureKey } from "./figure-id";
import type { CollectedFigure } from "./relations/collect-figures";
import { showsHidden } from "./walk/visit-block";

/**
 * Says wherever ＊ stands what it means, in the notes of the document and in
 * the definitions of its data, and takes hidden figures out of sentences.
 * @param report without its hidden figures
 * @param figures as they were, by their keys
 * @param hidden keys of the hidden ones
 */
export const explainHidden = (
  report: Report,
  figures: ReadonlyMap<string, CollectedFigure>,
  hidden: ReadonlySet<string>,
): Report => {
  const messages = reportMessages[report.language];
  const explain = (block: Block): Block => {
    if (block.kind === "chart") return explainChart(block, messages);
    return block.kind === "table"
      ? explainTable(withoutAcross(block, report, figures, hidden), messages)
      : block;
  };
  const explainAll = (blocks: readonly Block[], isMarked: boolean) => [
    ...blocks.map(explain),
    ...footnotes(
      isMarked || blocks.some(showsHidden)
        ? [ownText(messages.hiddenFigures.below)]
        : [],
    ),
  ];
  return {
    ...report,
    chapters: report.chapters.map((chapter): Chapter => ({
      ...chapter,
      lead: explainAll(chapter.lead, false),
      sections: chapter.sections.map((section) =>
        define(
          {
            ...section,
            blocks: explainAll(section.blocks, section.figure?.kind === HIDDEN),
          },
          messages,
        ),
      ),
    })),
    data: {
      ...report.data,
      definitions: defineColumn(
        report.data.definitions,
        report.data.figures,
        messages,
      ),
    },
  };
};

/** A column without its hidden parts looks lower than it is. */
const explainChart = (
  chart: ChartBlock,
  { hiddenFigures }: ReportMessages,
): ChartBlock =>
  [chart.totals, ...chart.series.map(({ values }) => values)].some((values) =>
    values.includes(HIDDEN),
  )
    ? { ...chart, caption: hiddenFigures.chart(chart.caption) }
    : chart;

const explainTable = (
  table: TableBlock,
  { hiddenFigures }: ReportMessages,
): TableBlock =>
  table.rows.some(({ cells }) => cells.some(({ kind }) => kind === HIDDEN))
    ? { ...table, notes: [...table.notes, hiddenFigures.below] }
    : table;

/** The note that tells how many people were in several ranks. */
const withoutAcross = (
  table: TableBlock,
  { fiscalYears, language, words }: Report,
  figures: ReadonlyMap<string, CollectedFigure>,
  hidden: ReadonlySet<string>,
): TableBlock => {
  const distinct = table.columns.find(({ id }) => id === "distinct")?.label;
  if (distinct === undefined) return table;
  const told = fiscalYears.flatMap((fiscalYear) => {
    const measure = "distinctAcrossRanks";
    const key = figureKey({ kind: "year", fiscalYear, measure });
    const figure = figures.get(key);
    return figure === undefined || !hidden.has(key)
      ? []
      : acrossRanksNote(
          { kind: "number", value: figure.value, unit: "people" },
          distinct,
          { language, words },
        );
  });
  const silent = acrossRanksNote({ kind: HIDDEN, unit: "people" }, distinct, {
    language,
    words,
  });
  return {
    ...table,
    notes: table.notes.map((note) => (told.includes(note) ? silent : note)),
  };
};

/** The definition among the rules of counting. */
const define = (
  section: ReportSection,
  { hiddenFigures }: ReportMessages,
): ReportSection =>
  section.id === "notes-counting"
    ? {
        ...section,
        blocks: section.blocks.map((block, index) =>
          block.kind === "bullets" && index === 0
            ? {
                ...block,
                items: [
                  ...block.items,
                  sentenceBullet(ownText(hiddenFigures.definition)),
                ],
              }
            : block,
        ),
      }
    : section;

/** The column of marks, where the data have one. */
const defineColumn = (
  definitions: DataTable,
  { title, columns }: DataTable,
  { data, definitions: { columns: meanings } }: ReportMessages,
): DataTable => {
  if (!columns.some(({ id }) => id === "valueNote")) return definitions;
  const row = new Map([
    ["table", title],
    ["physicalName", "valueNote"],
    ["term", data.valueNote],
    ["definition", meanings.valueNote],
  ]);
  return {
    ...definitions,
    rows: [
      ...definitions.rows,
      definitions.columns.map(({ id }) => row.get(id) ?? null),
    ],
  };
};
