import { writeXlsx } from "hucre/xlsx";
import type { Report } from "../../report/report";
import { FONT } from "./cells/cell-style";
import { chapterSheet } from "./sheets/chapter-sheet";
import { dataSheet } from "./sheets/data-sheet";
import { finishPackage } from "./finish-package";
import { printTitles } from "./sheets/printed-range";
import { sheetNames } from "./sheets/sheet-names";
import type { XlsxOptions } from "./xlsx-options";

/**
 * The summary as a workbook: a sheet a chapter for people, then the figures,
 * records, codes, definitions and history for machines.
 */
export const renderXlsx = async (
  report: Report,
  options: XlsxOptions = {},
): Promise<Uint8Array> => {
  const { chapters, data } = report;
  const tables = [
    data.figures,
    ...(data.records === undefined ? [] : [data.records]),
    data.codes,
    data.definitions,
    data.history,
  ];
  const names = sheetNames([
    ...chapters.map((chapter) =>
      `${chapter.no ?? ""} ${chapter.title}`.trimStart(),
    ),
    ...tables.map((table) => table.title),
  ]);
  const nameAt = (index: number) => names[index] ?? "";
  const readable = chapters.map((chapter, index) =>
    chapterSheet(chapter, nameAt(index), report, options),
  );
  const machine = tables.map((table, index) =>
    dataSheet(table, nameAt(chapters.length + index), report, options),
  );
  const bytes = await writeXlsx({
    sheets: [...readable.map(({ sheet }) => sheet), ...machine],
    namedRanges: [
      ...readable.flatMap(({ printed }) => printed),
      ...machine.map(({ name }) => printTitles(name)),
    ],
    defaultFont: { name: FONT, size: 11 },
  });
  return finishPackage(
    bytes,
    readable.flatMap(({ charts }) => charts),
    report,
  );
};
