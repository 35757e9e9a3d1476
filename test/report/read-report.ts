import { formatCell } from "../../src/report/cells/format-cell";
import type { Block, Bullet } from "../../src/report/block";
import type { Chapter, Report, ReportSection } from "../../src/report/report";

/** The chapter of an id. */
export const chapterOf = (report: Report, id: string): Chapter => {
  const chapter = report.chapters.find((each) => each.id === id);
  if (chapter === undefined) throw new Error(`No chapter ${id}.`);
  return chapter;
};

/** The section of a title. */
export const sectionOf = (chapter: Chapter, title: string): ReportSection => {
  const section = chapter.sections.find((each) => each.title === title);
  if (section === undefined) throw new Error(`No section ${title}.`);
  return section;
};

/** The blocks of one kind. */
export const blocksOf = <Kind extends Block["kind"]>(
  blocks: readonly Block[],
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] =>
  blocks.filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );

/** A bullet as readers see it. */
const bulletText = ({ label, figures }: Bullet): string =>
  [
    label,
    figures
      .map(({ lead, cell, tail }) => lead + formatCell(cell, "ja") + tail)
      .join(""),
  ]
    .join(" ")
    .trim();

/** The bullets of blocks as readers see them. */
export const bulletTexts = (blocks: readonly Block[]): readonly string[] =>
  blocksOf(blocks, "bullets").flatMap(({ items }) => items.map(bulletText));

/** A table as readers see it, a row a line. */
export const tableTexts = (
  blocks: readonly Block[],
  id: string,
): readonly string[] =>
  blocksOf(blocks, "table")
    .filter((table) => table.id === id)
    .flatMap(({ rows }) =>
      rows.map(({ header, cells }) =>
        [header, ...cells].map((cell) => formatCell(cell, "ja")).join(" "),
      ),
    );
