import { Paragraph } from "docx";
import { documentDate } from "../../../report/writing/document-date";
import { issuerOf } from "../../../report/writing/issuer";
import type { Report } from "../../../report/report";
import { oneLine, textRuns } from "../xml/text-runs";

/** The first page: title, date and division. */
export const cover = (report: Report): readonly Paragraph[] => {
  const { title, publishedOn } = report;
  return [
    new Paragraph({ style: "Title", children: textRuns(oneLine(title)) }),
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
