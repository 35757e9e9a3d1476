import { Footer, Header, Paragraph, Tab, TextRun } from "docx";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { documentDate } from "../../../report/writing/document-date";
import type { Report } from "../../../report/report";
import { field } from "../xml/field";
import { TEXT_WIDTH } from "../styles/page-layout";
import { oneLine } from "../xml/text-runs";

const atTheRight = [{ type: "right", position: TEXT_WIDTH }] as const;

/** Title and division over every page but the cover. */
export const pageHeader = ({ title, division = "" }: Report): Header =>
  new Header({
    children: [
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

/** 基準日 and page x / y under every page but the cover. */
export const pageFooter = (report: Report): Footer => {
  const { document, overview } = reportMessages(report.language);
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
