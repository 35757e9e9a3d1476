import { Paragraph } from "docx";
import { documentDate } from "../../../report/writing/document-date";
import { issuerOf } from "../../../report/writing/issuer";
import { inPhrases } from "../../lines/phrase-lines";
import { pictureRun } from "../blocks/picture-run";
import { TEXT_WIDTH } from "../styles/page-layout";
import { oneLine, textRuns } from "../xml/text-runs";
import type { DocxContext } from "./docx-context";

/** Points of the title's letters, and twips of a point. */
const LETTERS = 26;
const TWIPS = 20;
/** Twips: as large as a logo is at most. */
const LOGO = { width: 5200, height: 1280 } as const;
/** Twips over the title under a logo: with more, long contents would not end on the cover. */
const UNDER_LOGO = 1200;

/** The first page: logo, title, date and division. */
export const cover = (context: DocxContext): readonly Paragraph[] => {
  const { report } = context;
  const { title, publishedOn, logo } = report;
  const picture = logo && pictureRun(logo, LOGO, context);
  return [
    ...(picture === undefined
      ? []
      : [
          new Paragraph({
            style: "NendoFigure",
            alignment: "left",
            children: [picture],
          }),
        ]),
    new Paragraph({
      style: "Title",
      ...(picture === undefined ? {} : { spacing: { before: UNDER_LOGO } }),
      children: textRuns(
        inPhrases(oneLine(title), LETTERS, TEXT_WIDTH / TWIPS),
      ),
    }),
    ...[
      publishedOn === undefined ? "" : documentDate(publishedOn, report),
      issuerOf(report) ?? "",
    ]
      .filter((text) => text !== "")
      .map(
        (text) =>
          new Paragraph({
            style: "Subtitle",
            children: textRuns(oneLine(text)),
          }),
      ),
  ];
};
