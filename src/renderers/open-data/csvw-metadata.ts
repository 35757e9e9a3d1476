import { said } from "../../domain/words/said";
import { openDataMessages } from "../../i18n/documents/open-data-messages";
import type { Report } from "../../report/report";
import type { DataTable } from "../../report/report-data";
import type { PackageTable } from "./package-tables";

/** Datatypes of the columns that are no words (W3C Metadata Vocabulary for Tabular Data). */
const DATATYPES: Readonly<Record<string, string>> = {
  fiscalYear: "gYear",
  month: "gYearMonth",
  value: "decimal",
  order: "integer",
};

/**
 * The description of the tables for programs: CSVW metadata of a group of
 * tables, found by its name beside them. Its addresses are those of the files
 * in the same folder, wherever that is published.
 */
export const csvwMetadata = (
  report: Report,
  tables: readonly PackageTable[],
): string => {
  const { language, title, division, publishedOn } = report;
  const messages = openDataMessages[language];
  return `${JSON.stringify(
    {
      "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
      "@type": "TableGroup",
      "dc:title": messages.title(title),
      "dc:description": messages.description,
      ...(division === undefined ? {} : { "dc:publisher": division }),
      ...(publishedOn === undefined
        ? {}
        : { "dc:modified": { "@value": publishedOn, "@type": "xsd:date" } }),
      "dc:language": language,
      lang: language,
      // A reader of UTF-8 skips the byte order mark that Excel needs.
      dialect: {
        encoding: "utf-8",
        delimiter: ",",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
        headerRowCount: 1,
        lineTerminators: ["\r\n"],
        skipInitialSpace: false,
        trim: false,
      },
      // Blank is "not applicable" or "cannot be computed", which is not 0.
      null: "",
      tables: tables.map((table) => tableDescription(table, report)),
    },
    null,
    2,
  )}\n`;
};

const tableDescription = (
  { kind, file, table, key, references }: PackageTable,
  report: Report,
) => ({
  "@type": "Table",
  url: file,
  "dc:title": table.title,
  "dc:description": said(
    openDataMessages[report.language].fileContents[kind],
    report.words,
  ),
  tableSchema: {
    "@type": "Schema",
    columns: table.columns.map(({ id, label }) => ({
      name: id,
      titles: label,
      "dc:description": meaningOf(id, kind === "figures", report) ?? label,
      datatype: DATATYPES[id] ?? "string",
      ...(key.length === 1 && key.includes(id) ? { required: true } : {}),
    })),
    primaryKey: key,
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ column, file: resource, target }) => ({
            columnReference: column,
            reference: { resource, columnReference: target },
          })),
        }),
  },
});

/** As the table of definitions tells it. */
const meaningOf = (
  columnId: string,
  isFigure: boolean,
  { data: { definitions, figures, codes } }: Report,
): string | undefined => {
  const at = (id: string) =>
    definitions.columns.findIndex((column) => column.id === id);
  const { title }: DataTable = isFigure ? figures : codes;
  const row = definitions.rows.find(
    (each) =>
      each[at("table")] === title && each[at("physicalName")] === columnId,
  );
  const meaning = row?.[at("definition")];
  return typeof meaning === "string" ? meaning : undefined;
};
