import type { ParagraphChild } from "docx";
import { InternalHyperlink, Paragraph, Tab, TextRun } from "docx";
import { reportMessages } from "../../../i18n/documents/report-messages";
import type { DocxContext } from "./docx-context";
import { field, fieldEnd, fieldStart } from "../xml/field";
import type { OutlineEntry } from "./outline";
import { oneLine } from "../xml/text-runs";

/** The chapters; their sections would fill pages. */
const LEVELS = 1;

/**
 * The table of contents: a field of Word that holds its entries already, each
 * a link to its heading.
 */
export const contents = (context: DocxContext): readonly Paragraph[] => {
  const { outline, report, textWidth } = context;
  const entries = [...outline.values()].filter(({ level }) => level <= LEVELS);
  return [
    new Paragraph({
      style: "TOCHeading",
      // Under the cover of our own, on a page of its own behind a city's pages.
      ...(context.hasOwnStyles ? { pageBreakBefore: true } : {}),
      children: [
        new TextRun(reportMessages[report.language].document.contents),
      ],
    }),
    ...entries.map(
      (entry, index) =>
        new Paragraph({
          style: `TOC${entry.level}`,
          tabStops: [{ type: "right", leader: "dot", position: textWidth }],
          children: [
            ...(index === 0 ? fieldStart(`TOC \\o "1-${LEVELS}" \\h \\z`) : []),
            link(entry),
            ...(index === entries.length - 1 ? [fieldEnd()] : []),
          ],
        }),
    ),
  ];
};

const link = (entry: OutlineEntry): ParagraphChild =>
  new InternalHyperlink({
    anchor: entry.bookmark,
    children: [
      new TextRun({ children: [entryText(entry), new Tab()] }),
      ...field(`PAGEREF ${entry.bookmark} \\h`, []),
    ],
  });

const entryText = ({ no, title, figure }: OutlineEntry): string =>
  oneLine([no ?? "", title, figure ?? ""].join(" "));
