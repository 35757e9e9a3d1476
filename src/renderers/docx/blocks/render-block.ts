import type { Block } from "../../../report/block";
import type { DocxContext } from "../document/docx-context";
import type { BodyElement } from "./body-element";
import { listBeside } from "./lists/list-beside";
import { renderCards } from "./cards/render-cards";
import { renderChart } from "./charts/render-chart";
import { renderDatedList } from "./lists/render-dated-list";
import { renderFootnote } from "./render-footnote";
import { renderImage } from "./render-image";
import { renderList } from "./lists/render-list";
import { renderParagraph } from "./render-paragraph";
import { renderPointer } from "./render-pointer";
import { renderTable } from "./tables/render-table";

type BlockRenderers = {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    context: DocxContext,
    next: Block | undefined,
  ) => readonly BodyElement[];
};

const renderers: BlockRenderers = {
  paragraph: renderParagraph,
  bullets: renderList,
  footnote: renderFootnote,
  pointer: renderPointer,
  table: renderTable,
  chart: renderChart,
  datedList: renderDatedList,
  cards: (block, context, next) =>
    renderCards(block, context, listBeside(block, next)),
  image: renderImage,
};

/** What a sentence that leads it in stays with. */
const LED_IN: ReadonlySet<Block["kind"] | undefined> = new Set([
  "cards",
  "datedList",
  "table",
  "chart",
]);

/** Blocks in their order; a note stays on the page of what it belongs to, a leading sentence with what it leads in; a list may stand beside the last card before it. */
export const renderBlocks = (
  blocks: readonly Block[],
  context: DocxContext,
): readonly BodyElement[] =>
  blocks.flatMap((block, index) => {
    if (listBeside(blocks[index - 1], block) !== undefined) return [];
    const next = blocks[index + 1]?.kind;
    const keepsNext =
      !context.isInCell &&
      (next === "footnote" ||
        next === "pointer" ||
        (block.kind === "paragraph" && LED_IN.has(next)));
    return renderBlock(block, { ...context, keepsNext }, blocks[index + 1]);
  });

const renderBlock = <Kind extends Block["kind"]>(
  block: Extract<Block, { kind: Kind }>,
  context: DocxContext,
  next: Block | undefined,
): readonly BodyElement[] =>
  renderers[block.kind as Kind](block, context, next);
