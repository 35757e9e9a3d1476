import { shownRecordId } from "../../i18n/records/shown-record-id";
import type { TableBlock } from "../block";
import type { Chapter } from "../report";
import type { DataTable, DataValue } from "../report-data";
import type { ReportContext } from "../report-context";
import { textCell } from "../cells/number-cell";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { ownText, paragraphs } from "./blocks";

/** Columns of a list of records that people read, in their order. */
const READ = [
  "when",
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
 * Each section of a year has a table of its own, without columns in which it
 * has nothing to say.
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
            const blocks = yearTables(records, fiscalYear, context);
            return blocks.length === 0
              ? []
              : [
                  {
                    id: `records-${fiscalYear}`,
                    title: fiscalYearTitle(fiscalYear, context),
                    blocks,
                  },
                ];
          }),
    },
  ];
};

type Row = DataTable["rows"][number];

const placeOf = ({ columns }: DataTable, id: string): number =>
  columns.findIndex((column) => column.id === id);

const yearTables = (
  records: DataTable,
  fiscalYear: number,
  context: ReportContext,
): readonly TableBlock[] => {
  const [year, no, title] = ["fiscalYear", "sectionNo", "section"].map((id) =>
    placeOf(records, id),
  );
  const sections = new Map<string, Row[]>();
  for (const row of records.rows.filter(
    (each) => each[year ?? -1] === fiscalYear,
  )) {
    const section = [row[no ?? -1], row[title ?? -1]]
      .map((part) => part ?? "")
      .join(" ")
      .trim();
    sections.set(section, [...(sections.get(section) ?? []), row]);
  }
  return [...sections].map(([section, rows], index) => ({
    kind: "table",
    id: `records-${fiscalYear}-${index}`,
    caption: context.messages.recordList.of(
      `${fiscalYearTitle(fiscalYear, context)} ${section}`.trim(),
    ),
    ...sectionRows(records, rows, context),
    notes: [],
  }));
};

const sectionRows = (
  records: DataTable,
  rows: readonly Row[],
  context: ReportContext,
): Pick<TableBlock, "columns" | "rows"> => {
  const columns = READ.map((id) => ({ id, at: placeOf(records, id) })).filter(
    ({ at }, index) =>
      index === 0 || rows.some((row) => (row[at] ?? "") !== ""),
  );
  return {
    columns: columns.map(({ id, at }) => ({
      id,
      label: records.columns[at]?.label ?? id,
    })),
    rows: rows.map((row, index) => {
      const [header, ...cells] = columns.map(({ at }) =>
        cellOf(row[at] ?? null, context),
      );
      return {
        id: String(index),
        header: header ?? textCell(""),
        cells,
        isTotal: false,
      };
    }),
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
