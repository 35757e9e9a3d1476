import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isOfMeetings } from "../../../report/blocks-of";
import type { Block } from "../../../report/report";
import { chart } from "../blocks/chart-block";
import { image } from "../blocks/image-block";
import { cards, datedList } from "../blocks/record-blocks";
import { table } from "../blocks/table-block";
import { bullets, footnote, paragraph, pointer } from "../blocks/text-blocks";
import { drillDown } from "../records/drill-down";
import type { ReportView } from "./report-view";

/**
 * The blocks of a section in order; the records behind a chosen figure are
 * listed under the block that it stands in.
 * @param place unique prefix for the blocks' places
 * @param level heading level of headings inside blocks
 */
export const reportBlocks = (
  view: ReportView,
  blocks: readonly Block[],
  place: string,
  level: number,
): TemplateResult =>
  html`${blocks.map((block, index) => {
    if (block.kind === "chart" && isOfMeetings(block) && view.hasChartsAhead) {
      return nothing;
    }
    const blockPlace = `${place}-${index}`;
    return html`${reportBlock(view, block, blockPlace, level)}
    ${
      view.opened?.place === blockPlace
        ? drillDown(view, view.opened, level)
        : nothing
    }`;
  })}`;

const reportBlock = (
  view: ReportView,
  block: Block,
  place: string,
  level: number,
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
      return table(view, block, place);
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
