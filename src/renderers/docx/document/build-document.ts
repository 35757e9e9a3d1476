import { Document } from "docx";
import { contents } from "./contents";
import { cover } from "./cover";
import type { DocxContext } from "./docx-context";
import { listNumbering } from "../styles/list-numbering";
import { page } from "../styles/page-layout";
import { renderChapter } from "./render-chapter";
import { coverHeader, pageFooter, pageHeader } from "./running-heads";

/** The whole document: cover, contents and chapters on A4 portrait. */
export const buildDocument = (context: DocxContext): Document => {
  const { report } = context;
  const hasCover = !report.leftOut?.includes("cover");
  return new Document({
    numbering: listNumbering,
    sections: [
      {
        properties: {
          titlePage: hasCover,
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margin, gutter: 0 },
          },
        },
        headers: {
          default: pageHeader(report),
          ...(report.marking === undefined
            ? {}
            : { first: coverHeader(report) }),
        },
        footers: { default: pageFooter(report) },
        children: [
          ...(hasCover ? cover(context) : []),
          ...contents(context),
          ...report.chapters.flatMap((chapter, index) =>
            renderChapter(chapter, report.chapters[index - 1], context),
          ),
        ],
      },
    ],
  });
};
