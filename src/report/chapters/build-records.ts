import { shownRecordId } from "../../i18n/records/shown-record-id";
import type { Chapter, DataTable, DataValue, TableBlock } from "../report";
import type { ReportContext } from "../report-context";
import { textCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { ownText, paragraphs } from "./blocks";

/** Columns of the list of records that people read, in their order. */
const READ = [
  "when",
  "section",
  "person",
  "division",
  "rank",
  "fullTitle",
  "record",
] as const;

/** More rows than anyone reads on pages or slides; the sheet for machines has them all. */
const MOST = 1000;

/**
 * The records behind the figures, for people: of the internal edition alone.
 * @param records the list of records; no chapter without one
 */
export const buildRecords = (
  records: DataTable | undefined,
  context: ReportContext,
): readonly Chapter[] => {
  if (records === undefined || records.rows.length === 0) return [];
  const { recordList } = context.messages;
  const isTooLong = records.rows.length > MOST;
  return [
    {
      id: "records",
      kind: "records",
      title: recordList.title,
      lead: isTooLong
        ? paragraphs([ownText(recordList.tooMany(records.rows.length))])
        : [],
      sections: isTooLong
        ? []
        : context.rollups.flatMap(({ fiscalYear }) => {
            const table = yearTable(records, fiscalYear, context);
            return table.rows.length === 0
              ? []
              : [
                  {
                    id: `records-${fiscalYear}`,
                    title: fiscalYearTitle(fiscalYear, context),
                    blocks: [table],
                  },
                ];
          }),
    },
  ];
};

const yearTable = (
  { columns, rows }: DataTable,
  fiscalYear: number,
  context: ReportContext,
): TableBlock => {
  const indexOf = (id: string): number =>
    columns.findIndex((column) => column.id === id);
  const year = indexOf("fiscalYear");
  const places = READ.map(indexOf);
  return {
    kind: "table",
    id: `records-${fiscalYear}`,
    caption: context.messages.recordList.year(
      fiscalYearTitle(fiscalYear, context),
    ),
    columns: READ.map((id, index) => ({
      id,
      label: columns[places[index] ?? -1]?.label ?? id,
    })),
    rows: rows
      .filter((row) => row[year] === fiscalYear)
      .map((row, index) => {
        const [header, ...cells] = places.map((at) =>
          cellOf(row[at] ?? null, context),
        );
        return {
          id: String(index),
          header: header ?? textCell(""),
          cells,
          isTotal: false,
        };
      }),
    notes: [],
  };
};

const cellOf = (
  value: DataValue,
  { language, words }: ReportContext,
): ReturnType<typeof textCell> => {
  if (value === null) return textCell("");
  if (typeof value !== "object") return textCell(String(value));
  return value.kind === "date"
    ? textCell(value.date)
    : {
        ...textCell(shownRecordId(value.recordId, language, words)),
        record: value,
      };
};
