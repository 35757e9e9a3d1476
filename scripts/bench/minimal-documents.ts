import { Document, Packer, Paragraph } from "docx";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { DocumentFormat } from "../../src/i18n/documents/format-messages";
import type { Report } from "../../src/report/report";

/** Writes the words and numbers of a report into a format, and nothing else. */
interface MinimalWriter {
  /** How the table calls it. */
  readonly name: string;
  readonly write: (report: Report) => unknown;
}

const asText: MinimalWriter = {
  name: "the words joined",
  write: (report) => strToU8(wordsOf(report).join("\n")),
};

/** The library of the format, or for the formats that we write ourselves what no writer can do without. */
export const MINIMAL_WRITERS: Readonly<
  Partial<Record<DocumentFormat, MinimalWriter>>
> = {
  docx: {
    name: "docx, a paragraph a word",
    write: (report) =>
      Packer.toArrayBuffer(
        new Document({
          sections: [
            { children: wordsOf(report).map((text) => new Paragraph(text)) },
          ],
        }),
      ),
  },
  xlsx: {
    name: "hucre, a cell a word",
    write: (report) =>
      writeXlsx({
        sheets: [{ name: "1", rows: wordsOf(report).map((text) => [text]) }],
      }),
  },
  pptx: {
    name: "fflate, the words zipped",
    write: (report) => zipSync({ words: strToU8(wordsOf(report).join("\n")) }),
  },
  html: asText,
  csv: asText,
};

/** Every text and number of a report in its order. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(wordsOf)
    : [];
};
