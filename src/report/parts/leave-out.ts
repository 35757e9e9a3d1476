import type { LeftOutParts } from "../../domain/publishing/left-out-parts";
import { reportMessages } from "../../i18n/documents/report-messages";
import { numberRange } from "../cells/number-range";
import { overviewStrip } from "../paged/overview-strip";
import type { Block } from "../block";
import type { Chapter, Report } from "../report";

/**
 * The document without the parts that were left out. How was counted (注記)
 * stays whatever is chosen, and so do the figures and the data for machines.
 * What leads to a chapter leads to those that are there.
 */
export const leaveOut = (report: Report, leftOut: LeftOutParts): Report => {
  if (leftOut.parts.length === 0 && leftOut.details.length === 0) return report;
  const chapters = report.chapters.filter(
    (chapter) => !isLeftOut(chapter, leftOut),
  );
  return {
    ...report,
    leftOut: leftOut.parts,
    strips: new Map(
      report.fiscalYears.map((year) => [year, overviewStrip(report, year)]),
    ),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({
        ...section,
        blocks: section.blocks.flatMap((block) =>
          pointed(block, chapter, chapters, report),
        ),
      })),
    })),
  };
};

const isLeftOut = (
  { kind, ruleId = "" }: Chapter,
  { parts, details }: LeftOutParts,
): boolean =>
  kind === "detail"
    ? details.includes(ruleId)
    : parts.some((part) => part === kind);

/** Other blocks as they are. */
const pointed = (
  block: Block,
  { sections }: Chapter,
  chapters: readonly Chapter[],
  { language }: Report,
): readonly Block[] => {
  if (block.kind !== "pointer") return [block];
  const reached = chapters.filter(({ id }) => block.targets.includes(id));
  if (reached.length === block.targets.length) return [block];
  if (reached.length === 0) return [];
  const messages = reportMessages[language];
  // Those of this year: a section can have another number in another one.
  const numbers = sections
    .filter(({ ruleId }) =>
      reached.some((chapter) => chapter.ruleId === ruleId),
    )
    .flatMap(({ no }) => no ?? []);
  return [
    {
      ...block,
      text: messages.overview.pointer(numberRange(numbers, messages)),
      targets: reached.map(({ id }) => id),
    },
  ];
};
