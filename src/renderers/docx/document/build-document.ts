import { Document } from "docx";
import { printableText } from "../../../markup/printable-text";
import { contents } from "./contents";
import { cover } from "./cover";
import type { DocxContext } from "./docx-context";
import { listNumbering } from "../styles/list-numbering";
import { page } from "../styles/page-layout";
import { renderChapter } from "./render-chapter";
import { pageFooter, pageHeader } from "./running-heads";

/** The whole document: cover, contents and chapters on A4 portrait. */
export const buildDocument = (context: DocxContext): Document => {
  const { report } = context;
  const title = printableText(report.title);
  const author = printableText(report.division ?? report.title);
  return new Document({
    title,
    description: title,
    creator: author,
    lastModifiedBy: author,
    numbering: listNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margin, gutter: 0 },
          },
        },
        headers: { default: pageHeader(report) },
        footers: { default: pageFooter(report) },
        children: [
          ...cover(report),
          ...contents(context),
          ...report.chapters.flatMap((chapter) =>
            renderChapter(chapter, context),
          ),
        ],
      },
    ],
  });
};
