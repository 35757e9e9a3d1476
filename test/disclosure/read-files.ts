import { Window } from "happy-dom";
import { readCsv } from "../renderers/csv/read-csv";
import { all, openPresentation } from "../renderers/pptx/open-presentation";
import { openWorkbook, recordsOf } from "../renderers/xlsx/open-workbook";
import { reportMessages } from "../../src/i18n/documents/report-messages";
import { WORDS } from "../support/words";
import type { Reader } from "./readings";
import { nameOf, readDataRow } from "./readings";

/** Labels of the data's columns by their ids. */
const { data } = reportMessages.ja;
const IDS = new Map<unknown, string>([
  ...Object.entries(data).map(([id, label]) => [label, id] as const),
  [data.rank(WORDS.ja), "rank"],
  [data.rankCode(WORDS.ja), "rankCode"],
]);

const YEAR = 2022;

/** The long table as a file of its own. */
export const readCsvFile = (bytes: Uint8Array, reader: Reader): void => {
  const [head = [], ...rows] = readCsv(new TextDecoder("utf-8").decode(bytes));
  for (const row of rows) {
    readDataRow(
      Object.fromEntries(
        head.map((label, index) => [IDS.get(label) ?? label, row[index]]),
      ),
      reader,
    );
  }
};

/** The long table on its sheet, and every number beside a chart. */
export const readWorkbook = async (
  bytes: Uint8Array,
  reader: Reader,
): Promise<void> => {
  const workbook = await openWorkbook(bytes);
  for (const record of recordsOf(workbook.sheet("データ"))) {
    readDataRow(
      Object.fromEntries(
        Object.entries(record).map(([label, value]) => [
          IDS.get(label) ?? label,
          value,
        ]),
      ),
      reader,
    );
  }
};

/** What the native chart keeps of its values, and the workbook behind it. */
export const readPresentation = async (
  bytes: Uint8Array,
  months: readonly string[],
  reader: Reader,
): Promise<number> => {
  const deck = openPresentation(bytes);
  const charts = deck.slides.flatMap(({ charts: parts }) => parts);
  for (const part of charts) {
    for (const series of all(deck.xml(part), "ser")) {
      const name = textOf(all(series, "tx")[0], "v");
      const rank = name === "計" ? "*" : name;
      const value = all(series, "val")[0];
      for (const point of value === undefined ? [] : all(value, "pt")) {
        const month = months[Number(point.getAttribute("idx"))];
        if (!OTHER_SERIES.test(name)) {
          reader.read(
            nameOf("T", YEAR, month, rank),
            Number(point.textContent),
          );
        }
      }
    }
    for (const { target, type } of deck.related(part).values()) {
      if (type.endsWith("/package")) {
        await readChartWorkbook(deck.bytes(target), months, reader);
      }
    }
  }
  return charts.length;
};

const OTHER_SERIES = /議会|月間枠|節目/u;

const readChartWorkbook = async (
  bytes: Uint8Array,
  months: readonly string[],
  reader: Reader,
): Promise<void> => {
  const workbook = await openWorkbook(bytes);
  const [head = [], ...rows] = workbook.sheet(workbook.names[0] ?? "").rows;
  rows.forEach((row, index) => {
    head.slice(1).forEach((label, column) => {
      const name = String(label);
      const value = row[column + 1];
      if (typeof value !== "number" || OTHER_SERIES.test(name)) return;
      reader.read(
        nameOf("T", YEAR, months[index], name === "計" ? "*" : name),
        value,
      );
    });
  });
};

const textOf = (
  element: Parameters<typeof all>[0] | undefined,
  name: string,
): string =>
  element === undefined ? "" : (all(element, name)[0]?.textContent ?? "");

const MEASURES = { 回数: "C", のべ人数: "T", 実人数: "D" } as const;

/** The two tables of the meetings on the page. */
export const readHtml = (
  bytes: Uint8Array,
  months: readonly string[],
  reader: Reader,
): number => {
  const { document } = new Window();
  document.write(new TextDecoder().decode(bytes));
  const tables = [...document.querySelectorAll("table")].filter((table) =>
    /役職別の回数と人数|月別の回数と人数/u.test(
      table.parentElement?.textContent ?? "",
    ),
  );
  for (const table of tables) {
    const heads = [...table.querySelectorAll("thead th")]
      .filter((head) => Number(head.getAttribute("colspan") ?? 1) === 1)
      .map((head) => head.textContent.trim().replace(/（.*）$/u, ""));
    const isOfMonths = heads[0] === "月";
    const columns = isOfMonths
      ? ["回数", ...heads.slice(4), "のべ人数", "実人数"]
      : heads.slice(1);
    for (const [index, row] of [
      ...table.querySelectorAll("tbody tr"),
    ].entries()) {
      const label = row.querySelector("th")?.textContent.trim() ?? "";
      const isTotal = label === "合計";
      [...row.querySelectorAll("td")].forEach((cell, at) => {
        const column = columns[at] ?? "";
        const shown = cell.textContent.trim();
        const value = shown === "＊" ? "hidden" : Number(shown);
        const measure = MEASURES[column as keyof typeof MEASURES] ?? "T";
        const ofRank = column in MEASURES ? "*" : column;
        reader.read(
          isOfMonths
            ? nameOf(measure, YEAR, isTotal ? "*" : months[index], ofRank)
            : nameOf(measure, YEAR, "*", isTotal ? "*" : label),
          value,
        );
      });
    }
  }
  return tables.length;
};
