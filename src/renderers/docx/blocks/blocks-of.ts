import type { Block, Chapter } from "../../../report/report";

/** Every block of a chapter in reading order. */
export const blocksOf = ({ lead, sections }: Chapter): readonly Block[] => [
  ...lead,
  ...sections.flatMap(({ blocks }) => blocks),
];
