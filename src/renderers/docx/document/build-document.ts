import { Document } from "docx";
import type { BodyElement } from "../blocks/body-element";
import { contents } from "./contents";
import { cover } from "./cover";
import type { DocxContext } from "./docx-context";
import { listNumbering } from "../styles/list-numbering";
import { page } from "../styles/page-layout";
import { renderChapter } from "./render-chapter";
import { coverHeader, pageFooter, pageHeader } from "./running-heads";

/** The whole document: cover, contents and chapters on A4 portrait. */
export const buildDocument = async (
  context: DocxContext,
): Promise<Document> => {
  const { report, options } = context;
  const hasCover = !report.leftOut?.includes("cover");
  const front = [...(hasCover ? cover(context) : []), ...contents(context)];
  const chapters: BodyElement[] = [];
  for (const [index, chapter] of report.chapters.entries()) {
    await options.pause?.();
    const before = report.chapters[index - 1];
    for (const element of renderChapter(chapter, before, context))
      chapters.push(element);
  }
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
        children: [...front, ...chapters],
      },
    ],
  });
};
