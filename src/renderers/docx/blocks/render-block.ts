import type { Block } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import type { BodyElement } from "./body-element";
import { renderBullets } from "./render-bullets";
import { renderCards } from "./render-cards";
import { renderChart } from "./render-chart";
import { renderDatedList } from "./render-dated-list";
import { renderFootnote } from "./render-footnote";
import { renderImage } from "./render-image";
import { renderParagraph } from "./render-paragraph";
import { renderPointer } from "./render-pointer";
import { renderTable } from "./render-table";

type BlockRenderers = {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    context: DocxContext,
  ) => readonly BodyElement[];
};

const renderers: BlockRenderers = {
  paragraph: renderParagraph,
  bullets: renderBullets,
  footnote: renderFootnote,
  pointer: renderPointer,
  table: renderTable,
  chart: renderChart,
  datedList: renderDatedList,
  cards: renderCards,
  image: renderImage,
};

/** Blocks in their order; a note stays on the page of what it belongs to. */
export const renderBlocks = (
  blocks: readonly Block[],
  context: DocxContext,
): readonly BodyElement[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.kind;
    const keepsNext = next === "footnote" || next === "pointer";
    return renderBlock(block, { ...context, keepsNext });
  });

const renderBlock = <Kind extends Block["kind"]>(
  block: Extract<Block, { kind: Kind }>,
  context: DocxContext,
): readonly BodyElement[] => renderers[block.kind as Kind](block, context);
