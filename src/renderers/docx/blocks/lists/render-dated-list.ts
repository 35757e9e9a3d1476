import { Paragraph, Tab, TextRun } from "docx";
import { formatCell } from "../../../../report/cells/format-cell";
import type { DatedListBlock } from "../../../../report/block";
import { DESIGN } from "../../../design-values";
import { textWidth } from "../../../lines/char-width";
import { dense } from "../../styles/dense-spacing";
import { TEXT_WIDTH } from "../../styles/page-layout";
import type { DocxContext } from "../../document/docx-context";
import { keepsItem } from "./keeps-item";
import { faint } from "../../styles/colors";
import { textRuns } from "../../xml/text-runs";

/** Dates in a column of their own; an entry without a date leaves it empty. */
export const renderDatedList = (
  { items }: DatedListBlock,
  context: DocxContext,
): readonly Paragraph[] => {
  const dates = context.textWidth < TEXT_WIDTH ? dateWidth(items) : undefined;
  return items.map((item, index) =>
    renderItem(item, dates, {
      ...context,
      keepsNext: keepsItem(index, items.length, context),
    }),
  );
};

/** Twips of the column of dates beside another list, where the style's is too wide. */
const dateWidth = (items: DatedListBlock["items"]): number =>
  Math.ceil(
    Math.max(...items.map(({ when }) => textWidth(when, DESIGN.page.body))) +
      DESIGN.page.body,
  ) * 20;

const renderItem = (
  { when, text, figure }: DatedListBlock["items"][number],
  dates: number | undefined,
  { report, textWidth: width, keepsNext, isInCell }: DocxContext,
): Paragraph =>
  new Paragraph({
    style: "NendoDated",
    ...(isInCell ? { spacing: dense.bullet } : {}),
    ...(keepsNext ? { keepNext: true } : {}),
    ...(dates === undefined ? {} : { indent: { left: dates, hanging: dates } }),
    ...(figure === undefined
      ? {}
      : { tabStops: [{ type: "right", position: width }] }),
    children: [
      ...textRuns(when, { color: faint }),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(text),
      ...(figure === undefined
        ? []
        : [
            new TextRun({
              bold: true,
              children: [new Tab(), formatCell(figure, report.language)],
            }),
          ]),
    ],
  });
