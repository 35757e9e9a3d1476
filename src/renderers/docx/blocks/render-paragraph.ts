import { Paragraph } from "docx";
import type { ParagraphBlock } from "../../../report/report";
import { textRuns } from "../xml/text-runs";

export const renderParagraph = ({
  text,
}: ParagraphBlock): readonly Paragraph[] => [
  new Paragraph({ children: textRuns(text) }),
];
