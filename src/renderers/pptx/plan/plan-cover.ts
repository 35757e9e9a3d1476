import { documentDate } from "../../../report/writing/document-date";
import { issuerOf } from "../../../report/writing/issuer";
import type { Report } from "../../../report/report";
import type { Paragraph } from "../flow/paragraph";
import { setParagraph } from "../flow/set-paragraph";
import type { Box, PictureShape, SlidePlan } from "./slide-plan";

/**
 * The first slide: logo, title, 公表日 and division.
 * @param box of the subtitle
 */
export const planCover = (
  report: Report,
  box: Box,
  notes: readonly string[],
  logo: readonly PictureShape[],
): SlidePlan => {
  const { title, publishedOn } = report;
  const issuer = issuerOf(report);
  const lines = [
    ...(publishedOn === undefined ? [] : [documentDate(publishedOn, report)]),
    ...(issuer === undefined ? [] : [issuer]),
  ];
  const paragraphs = lines.map((text): Paragraph => ({
    runs: [{ text }],
    tail: [],
    style: { size: 18, lineHeight: 28, spaceBefore: 4, hanging: 0 },
  }));
  return {
    anchors: [],
    layout: "title",
    title: [{ text: title }],
    shapes: [
      ...logo,
      ...(paragraphs.length === 0
        ? []
        : [
            {
              kind: "text",
              slot: "subTitle",
              box,
              paragraphs: paragraphs.map((paragraph) =>
                setParagraph(paragraph, box.width),
              ),
            } as const,
          ]),
    ],
    notes,
  };
};
