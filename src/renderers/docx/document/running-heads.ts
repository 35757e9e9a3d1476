import { Footer, Header, Paragraph, Tab, TextRun } from "docx";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { documentDate } from "../../../report/writing/document-date";
import type { Report } from "../../../report/report";
import { field } from "../xml/field";
import { TEXT_WIDTH } from "../styles/page-layout";
import { oneLine } from "../xml/text-runs";

const atTheRight = [{ type: "right", position: TEXT_WIDTH }] as const;

/** For whom the document is, on top of a page; nothing where it may be published. */
const markingLines = ({ marking }: Report): readonly Paragraph[] =>
  marking === undefined
    ? []
    : [
        new Paragraph({
          style: "Header",
          alignment: "center",
          children: [new TextRun({ text: oneLine(marking), bold: true })],
        }),
      ];

/** Over the cover. */
export const coverHeader = (report: Report): Header =>
  new Header({ children: markingLines(report) });

/** Title and division over every page but the cover. */
export const pageHeader = (report: Report): Header => {
  const { title, division = "" } = report;
  return new Header({
    children: [
      ...markingLines(report),
      new Paragraph({
        style: "Header",
        tabStops: atTheRight,
        children: [
          new TextRun({
            children: [oneLine(title), new Tab(), oneLine(division)],
          }),
        ],
      }),
    ],
  });
};

/** 基準日 and page x / y under every page but the cover. */
export const pageFooter = (report: Report): Footer => {
  const { document, overview } = reportMessages[report.language];
  const { asOf } = report;
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: atTheRight,
        children: [
          new TextRun({
            children: [
              asOf === undefined
                ? ""
                : overview.asOf(documentDate(asOf, report)),
              new Tab(),
            ],
          }),
          ...document.pageOf.flatMap((part) => {
            if (part === "page") return field("PAGE", [new TextRun("1")]);
            return part === "pages"
              ? field("NUMPAGES", [new TextRun("1")])
              : [new TextRun(part)];
          }),
        ],
      }),
    ],
  });
};
