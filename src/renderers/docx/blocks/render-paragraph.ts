import { Paragraph } from "docx";
import type { ParagraphBlock } from "../../../report/block";
import type { DocxContext } from "../document/docx-context";
import { textRuns } from "../xml/text-runs";

export const renderParagraph = (
  { text }: ParagraphBlock,
  { keepsNext }: DocxContext,
): readonly Paragraph[] => [
  new Paragraph({
    ...(keepsNext ? { keepNext: true } : {}),
    children: textRuns(text),
  }),
];
