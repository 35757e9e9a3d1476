import { writeXlsx } from "hucre/xlsx";
import type { Chapter, Report } from "../../report/report";
import { FONT } from "./cells/cell-style";
import { reportMessages } from "../../i18n/documents/report-messages";
import {
  chapterGroups,
  sectionOfChapters,
} from "../../report/paged/belong-together";
import { coverSheet } from "./sheets/cover-sheet";
import { chapterSheet } from "./sheets/chapter-sheet";
import { dataSheet } from "./sheets/data-sheet";
import { finishPackage } from "./finish-package";
import { noPrintArea } from "./sheets/printed-range";
import { sheetNames } from "./sheets/sheet-names";
import type { XlsxOptions } from "./xlsx-options";

/**
 * The summary as a workbook: a cover with contents, sheets of chapters for
 * people, then the figures, records, codes, definitions and history for
 * machines, which are not printed.
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
  const groups = chapterGroups(chapters);
  const [coverName = "", ...names] = sheetNames([
    reportMessages[report.language].document.cover,
    ...groups.map((group) => sheetTitle(group, report)),
    ...tables.map((table) => table.title),
  ]);
  const nameAt = (index: number) => names[index] ?? "";
  const readable: ReturnType<typeof chapterSheet>[] = [];
  for (const [index, group] of groups.entries()) {
    readable.push(chapterSheet(group, nameAt(index), report, options));
    await options.pause?.();
  }
  const machine: ReturnType<typeof dataSheet>[] = [];
  for (const [index, table] of tables.entries()) {
    const name = nameAt(groups.length + index);
    machine.push(dataSheet(table, name, report, options));
    await options.pause?.();
  }
  const cover = coverSheet(
    coverName,
    [
      ...groups.flatMap((group, index) =>
        group.map(({ no = "", title }) => ({
          text: `${no} ${title}`.trimStart(),
          sheetName: nameAt(index),
        })),
      ),
      ...tables.map(({ title }, index) => ({
        text: title,
        sheetName: nameAt(groups.length + index),
      })),
    ],
    report,
    options.pictures ?? new Map(),
  );
  const bytes = await writeXlsx({
    sheets: [cover, ...readable.map(({ sheet }) => sheet), ...machine],
    namedRanges: [
      ...readable.flatMap(({ printed }) => printed),
      ...machine.map(({ name }, index) =>
        noPrintArea(name, tables[index]?.columns.length ?? 0),
      ),
    ],
    defaultFont: { name: FONT, size: 11 },
  });
  await options.pause?.();
  const charts = readable.flatMap((chapter) => chapter.charts);
  return finishPackage(bytes, charts, report, options.pause);
};

/** Of a chapter, or of what several have in common. */
const sheetTitle = (
  [first, ...others]: readonly [Chapter, ...Chapter[]],
  report: Report,
): string => {
  const section =
    others.length === 0 ? undefined : sectionOfChapters(first, report.chapters);
  return `${first.no ?? ""} ${section ?? first.title}`.trimStart();
};
