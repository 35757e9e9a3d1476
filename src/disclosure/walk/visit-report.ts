import type { ReportPlace } from "../../report/report-place";
import type { Block } from "../../report/block";
import type { Chapter, Report, ReportSection } from "../../report/report";
import type { FigureVisitor } from "./printed-figure";
import { visitBlock } from "./visit-block";
import { visitFigureCell } from "./visit-cell";
import { unsetRanks, visitData } from "./visit-data";
import { visitFigures } from "./visit-figures";
import { wordsOf } from "./words-of";

/**
 * The whole document without the figures that are hidden: pages in their
 * order, then the tree of figures and the data for machines. Finding and hiding
 * go the same way, so that nothing is found in one place and stays in another.
 */
export const visitReport = (report: Report, visit: FigureVisitor): Report => {
  const { chapters, figures, data, language } = report;
  const visited = chapters.map((chapter) =>
    visitChapter(chapter, report, visit),
  );
  return {
    ...report,
    chapters: visited,
    figures: visitFigures(figures, chapters, unsetRanks(data.figures), visit),
    data: { ...data, figures: visitData(data.figures, language, visit) },
  };
};

const visitChapter = (
  chapter: Chapter,
  { language, words }: Report,
  visit: FigureVisitor,
): Chapter => {
  const { id: chapterId, title, lead, sections } = chapter;
  const visitBlocks = (
    blocks: readonly Block[],
    place: ReportPlace,
    sectionTitle: string,
  ) =>
    blocks.map((block, blockIndex) =>
      visitBlock(
        block,
        {
          place: { ...place, blockIndex },
          title: sectionTitle,
          language,
          words,
        },
        visit,
      ),
    );
  return {
    ...chapter,
    lead: visitBlocks(lead, { chapterId }, title),
    sections: sections.map((section): ReportSection => {
      const place = { chapterId, sectionId: section.id };
      const sectionTitle = wordsOf([title, section.title]);
      const { figure } = section;
      return {
        ...section,
        ...(figure === undefined
          ? {}
          : {
              figure: visitFigureCell(
                figure,
                {
                  id: { kind: "alone", name: JSON.stringify(place) },
                  label: sectionTitle,
                  place,
                },
                visit,
              ),
            }),
        blocks: visitBlocks(section.blocks, place, sectionTitle),
      };
    }),
  };
};
