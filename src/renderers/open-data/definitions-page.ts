import { openDataMessages } from "../../i18n/documents/open-data-messages";
import { reportMessages } from "../../i18n/documents/report-messages";
import type { Report } from "../../report/report";
import type { DataTable, DataValue } from "../../report/report-data";
import { htmlPage } from "../html/html-page";
import type { Markup } from "../html/markup";
import { markup } from "../html/markup";
import type { PackageTable } from "./package-tables";

/** A file of the package and what is in it. */
export interface PackageFile {
  readonly name: string;
  readonly content: string;
}

/**
 * One accessible page that says what the package holds: its files, what every
 * column, measure and code means, how it was counted, when it was published.
 */
export const definitionsPage = (
  report: Report,
  files: readonly PackageFile[],
  tables: readonly PackageTable[],
): string => {
  const { title, language, division, data } = report;
  const messages = openDataMessages[language];
  const { skip } = reportMessages[language].document;
  const codes = tables.filter(({ kind }) => kind !== "figures");
  const heading = messages.definitionsTitle(title);
  return htmlPage(
    report,
    heading,
    markup`<a class="skip" href="#main">${skip}</a>
<header class="cover">
<h1>${heading}</h1>
<p>${messages.description}</p>
${
  division === undefined
    ? undefined
    : markup`<p>${division}</p>
`
}</header>
<main id="main">
${section("files", messages.files, fileTable(files, report))}${definitionGroups(
      data.definitions,
    ).map((table, index) =>
      section(
        `definitions-${index + 1}`,
        messages.definitionsOf(table.title),
        dataRows(table),
      ),
    )}${codes.map(({ kind, file, table }) =>
      section(kind, `${table.title} ${file}`, dataRows(table)),
    )}${section("history", messages.history, dataRows(data.history))}</main>
`,
  );
};

/** A heading and the table that it names. */
const section = (id: string, title: string, rows: Markup): Markup =>
  markup`<div class="section">
<h2 id="${id}">${title}</h2>
<section class="scroll" aria-labelledby="${id}" tabindex="0">
<table>
${rows}</table>
</section>
</div>
`;

const fileTable = (
  files: readonly PackageFile[],
  { language }: Report,
): Markup => {
  const { file, content } = openDataMessages[language];
  return markup`<thead><tr><th scope="col">${file}</th><th scope="col">${content}</th></tr></thead>
<tbody>
${files.map(
  (each) =>
    markup`<tr><th scope="row"><a href="${each.name}">${each.name}</a></th><td>${each.content}</td></tr>
`,
)}</tbody>
`;
};

/** The definitions of each table for themselves, without the column that names it. */
const definitionGroups = (definitions: DataTable): readonly DataTable[] => {
  const tableAt = definitions.columns.findIndex(({ id }) => id === "table");
  const without = <T>(cells: readonly T[]): readonly T[] =>
    cells.filter((_, index) => index !== tableAt);
  const titles = definitions.rows.map((row) => textOf(row[tableAt]));
  return [...new Set(titles)].map((title) => ({
    id: title,
    title,
    columns: without(definitions.columns),
    rows: definitions.rows
      .filter((row) => textOf(row[tableAt]) === title)
      .map(without),
  }));
};

const dataRows = ({ columns, rows }: DataTable): Markup =>
  markup`<thead><tr>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    markup`<tr>${row.map((value, index) => cell(textOf(value), index === 0))}</tr>
`,
)}</tbody>
`;

/** The first names its row, where there is something to name it by. */
const cell = (text: string, isFirst: boolean): Markup =>
  isFirst && text !== ""
    ? markup`<th scope="row">${text}</th>`
    : markup`<td>${text}</td>`;

const textOf = (value: DataValue | undefined): string => {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  return value.kind === "date" ? value.date : value.recordId;
};
