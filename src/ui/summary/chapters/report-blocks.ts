import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isOfMeetings } from "../../../report/blocks-of";
import type { Block } from "../../../report/block";
import { chart } from "../blocks/chart-block";
import { image } from "../blocks/image-block";
import { cards, datedList } from "../blocks/record-blocks";
import { table } from "../blocks/table-block";
import { bullets, footnote, paragraph, pointer } from "../blocks/text-blocks";
import { drillDown } from "../records/drill-down";
import { earlierYears, ofEarlierYears } from "./earlier-years";
import type { ReportView } from "./report-view";

/**
 * The blocks of a section in order; the records behind a chosen figure are
 * listed under the block that it stands in. Of many years that are drawn as bars
 * the earlier ones are folded.
 * @param place unique prefix for the blocks' places
 * @param level heading level of headings inside blocks
 * @param title of the section
 */
export const reportBlocks = (
  view: ReportView,
  blocks: readonly Block[],
  place: string,
  level: number,
  title = "",
): TemplateResult => {
  const drawn = blocks.map((block, index) => {
    if (block.kind === "chart" && isOfMeetings(block) && view.hasChartsAhead) {
      return nothing;
    }
    const blockPlace = `${place}-${index}`;
    return html`${reportBlock(view, block, blockPlace, level, title)}
    ${
      view.opened?.place === blockPlace
        ? drillDown(view, view.opened, level)
        : nothing
    }`;
  });
  const earlier = ofEarlierYears(view, view.hasBars ? blocks : [], (block) =>
    block.kind === "table" ? block.fiscalYear : undefined,
  );
  const first = blocks.findIndex((block) => earlier.has(block));
  return html`${drawn.map((block, index) => {
    if (index === first)
      return earlierYears(
        view,
        earlier.size,
        html`${drawn.filter((_, other) => isOf(earlier, blocks[other]))}`,
      );
    return isOf(earlier, blocks[index]) ? nothing : block;
  })}`;
};

const isOf = (blocks: ReadonlySet<Block>, block: Block | undefined): boolean =>
  block !== undefined && blocks.has(block);

const reportBlock = (
  view: ReportView,
  block: Block,
  place: string,
  level: number,
  title: string,
): TemplateResult => {
  switch (block.kind) {
    case "paragraph":
      return paragraph(block);
    case "bullets":
      return bullets(view, block, place);
    case "footnote":
      return footnote(block);
    case "pointer":
      return pointer(block);
    case "table":
      return table(view, block, place, title);
    case "chart":
      return chart(view, block, place);
    case "datedList":
      return datedList(view, block, place);
    case "cards":
      return cards(view, block, level);
    case "image":
      return image(view, block);
    default:
      return block satisfies never;
  }
};
