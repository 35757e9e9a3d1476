import type { Block, Chapter, ChartBlock, Report } from "./report";

/** Every block of a chapter in reading order. */
export const blocksOf = ({ lead, sections }: Chapter): readonly Block[] => [
  ...lead,
  ...sections.flatMap(({ blocks }) => blocks),
];

/** The charts of a report in reading order: they have one axis (domain: counting rule 14). */
export const chartsOf = ({
  chapters,
}: Pick<Report, "chapters">): readonly ChartBlock[] =>
  chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "chart" ? [block] : []));
