import { Paragraph } from "docx";
import type { FootnoteBlock } from "../../../report/block";
import { dense } from "../styles/dense-spacing";
import type { DocxContext } from "../document/docx-context";
import { textRuns } from "../xml/text-runs";

/** A condition or definition right under what it belongs to. */
export const renderFootnote = (
  { text }: Pick<FootnoteBlock, "text">,
  { isDense }: DocxContext,
): readonly Paragraph[] => [
  new Paragraph({
    style: "NendoNote",
    ...(isDense ? { spacing: dense.note } : {}),
    children: textRuns(text),
  }),
];
