import type { PublishedFigure } from "../../domain/publishing/published-figure";
import type { RecordChoices } from "../../fields/record-choices";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { omitBlank } from "./omit-blank";
import { parseFiscalYear } from "./days/parse-fiscal-year";
import type { RecordReader } from "./record-reader";

/**
 * 公表値 in the order of the table. Rows without a value are left out; one whose
 * year, measure or value makes no sense is left out and noted.
 * @returns undefined when the app has no table that can hold them
 */
export const decodePublishedFigures = (
  reader: RecordReader<SummaryFieldName>,
  choices: Pick<RecordChoices, "publishedMeasure">,
): readonly PublishedFigure[] | undefined =>
  NEEDED.every((name) => reader.isMapped(name))
    ? reader.rows("publishedTable").flatMap((row) => {
        if (row.isBlank("publishedValue")) return [];
        const written = row.text("publishedFiscalYear");
        const fiscalYear =
          written === undefined ? undefined : parseFiscalYear(written);
        const section = row.text("publishedSection");
        const rank = row.text("publishedRank");
        const measure =
          row.meaning("publishedMeasure", choices.publishedMeasure) ?? "count";
        const value = row.number("publishedValue");
        const words = [written, section, rank, row.text("publishedMeasure")]
          .filter((word) => word !== undefined)
          .join(" ");
        if (
          fiscalYear === undefined ||
          measure === "unknown" ||
          value === undefined ||
          !Number.isInteger(value) ||
          value < 0
        ) {
          const amount = row.text("publishedValue") ?? "";
          row.note("publishedUnreadable", `${words}: ${amount}`);
          return [];
        }
        return [
          {
            fiscalYear,
            measure,
            value,
            words,
            ...omitBlank({ section, rank, rowId: row.rowId }),
          },
        ];
      })
    : undefined;

/** Without these a figure can't be entered. */
const NEEDED = [
  "publishedTable",
  "publishedFiscalYear",
  "publishedValue",
] as const;
