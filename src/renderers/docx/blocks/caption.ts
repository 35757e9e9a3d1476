import { Paragraph, TextRun } from "docx";
import { wordMessages } from "../../../i18n/documents/word-messages";
import type { ImageBlock, TableBlock } from "../../../report/block";
import type { ChartBlock } from "../../../report/chart-block";
import type { DocxContext } from "../document/docx-context";
import { field } from "../xml/field";
import { oneLine } from "../xml/text-runs";

/** 図1 月別の人数, its number a field that Word counts on. One above a table stays with it. */
export const caption = (
  block: ChartBlock | ImageBlock | TableBlock,
  { captionNumbers, isInCell, report: { language } }: DocxContext,
): Paragraph => {
  const messages = wordMessages[language];
  const label = block.kind === "table" ? messages.table : messages.figure;
  const number = String(captionNumbers.get(block) ?? "");
  return new Paragraph({
    style: "Caption",
    ...(block.kind === "table"
      ? { keepNext: !isInCell }
      : { alignment: "center", spacing: { before: 40, after: 160 } }),
    children: [
      new TextRun(label),
      ...field(`SEQ ${label.trim()} \\* ARABIC`, [new TextRun(number)]),
      new TextRun(`${messages.afterNumber}${oneLine(block.caption)}`),
    ],
  });
};
