import type { ParagraphChild } from "docx";
import { InternalHyperlink, Paragraph, TextRun } from "docx";
import type { PointerBlock } from "../../../report/block";
import { dense } from "../styles/dense-spacing";
import type { DocxContext } from "../document/docx-context";
import { oneLine, textRuns } from "../xml/text-runs";

/** ➡ 01～03はこの後に詳細あり, and a link to each of the chapters. */
export const renderPointer = (
  { text, targets }: PointerBlock,
  context: DocxContext,
): readonly Paragraph[] => [
  new Paragraph({
    style: "NendoPointer",
    ...(context.isDense ? { spacing: dense.note } : {}),
    children: [
      ...textRuns(text),
      ...targets.flatMap((target) => linkTo(target, context)),
    ],
  }),
];

const linkTo = (
  chapterId: string,
  { report, outline }: DocxContext,
): readonly ParagraphChild[] => {
  const chapter = report.chapters.find(({ id }) => id === chapterId);
  const entry = chapter && outline.get(chapter);
  if (entry === undefined) return [];
  return [
    new TextRun("　"),
    new InternalHyperlink({
      anchor: entry.bookmark,
      children: [
        new TextRun({
          text: oneLine(entry.no ?? entry.title),
          style: "Hyperlink",
        }),
      ],
    }),
  ];
};
