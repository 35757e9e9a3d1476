import { unzipSync } from "fflate";
import type { CellValue, Sheet } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import { readSeriesOf } from "./read-chart-part";
import { plain } from "./match-figures";
import type { ReadChart, ReadDocument, ReadSeries } from "./read-document";
import { ChapterReader } from "./read-document";
import { elements, Package } from "./xml";

export interface ReadWorkbook extends ReadDocument {
  readonly sheet: (name: string) => Sheet;
}

/**
 * The readable sheets of a workbook: what is printed of them, and the charts
 * with the cells that they are drawn from.
 * @param titles of the chapters; several may stand on one sheet
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  titles: readonly string[],
): Promise<ReadWorkbook> => {
  const begins = new Set(titles.map(plain));
  const source = new Package(unzipSync(bytes));
  const { sheets } = await readXlsx(bytes);
  const reader = new ChapterReader();
  const areas = printAreas(source);
  sheets.forEach((sheet, index) => {
    if (!begins.has(plain(String(sheet.rows[0]?.[0] ?? "")))) return;
    const columns = areas.get(sheet.name) ?? 0;
    for (const row of sheet.rows) {
      const [first] = row;
      if (typeof first === "string" && begins.has(plain(first))) {
        reader.begin(first);
      } else {
        reader.line(row.slice(0, columns).map(cellOf));
      }
    }
    for (const chart of chartsOf(source, index, sheets)) reader.chart(chart);
  });
  return {
    chapters: reader.chapters,
    sheet: (name) => {
      const found = sheets.find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`No sheet ${name}.`);
      return found;
    },
  };
};

/** Days as ISO. */
const cellOf = (cell: CellValue): string | number => {
  if (typeof cell === "number") return cell;
  return cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? "");
};

/** Printed columns by the names of sheets. */
const printAreas = (source: Package): ReadonlyMap<string, number> =>
  new Map(
    elements(source.root("xl/workbook.xml"), "definedName")
      .filter((name) => name.getAttribute("name") === "_xlnm.Print_Area")
      .map((name) => {
        const [, sheet = "", letters] =
          /^'(.+)'!.*\$([A-Z]+)\$\d+$/u.exec(name.textContent ?? "") ?? [];
        return [sheet.replaceAll("''", "'"), columnOf(letters)] as const;
      }),
  );

const columnOf = (letters = ""): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const chartsOf = (
  source: Package,
  sheet: number,
  sheets: readonly Sheet[],
): readonly ReadChart[] => {
  const path = `xl/worksheets/sheet${sheet + 1}.xml`;
  const [drawing] = elements(source.root(path), "drawing");
  if (drawing === undefined) return [];
  const drawn =
    source.relations(path).get(drawing.getAttribute("r:id") ?? "") ?? "";
  const targets = source.relations(drawn);
  return elements(source.root(drawn), "c:chart").map((chart) => {
    const part = source.root(
      targets.get(chart.getAttribute("r:id") ?? "") ?? "",
    );
    return {
      series: readSeriesOf(part),
      workbook: elements(part, "c:ser").map((series) =>
        seriesInCells(
          elements(series, "c:f").map(({ textContent }) => textContent ?? ""),
          sheets,
        ),
      ),
    };
  });
};

/** Name, categories and values of a series, as the cells hold them that it points to. */
const seriesInCells = (
  references: readonly string[],
  sheets: readonly Sheet[],
): ReadSeries => {
  const [name = "", , values = ""] = references;
  return {
    label: String(cellsAt(name, sheets)[0]),
    values: cellsAt(values, sheets).map((value) =>
      typeof value === "number" ? value : null,
    ),
  };
};

const cellsAt = (reference: string, sheets: readonly Sheet[]) => {
  const [, sheetName, from, top, bottom] =
    /^'?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(reference) ?? [];
  const sheet = sheets.find(({ name }) => name === sheetName);
  const first = Number(top) - 1;
  return Array.from(
    { length: Number(bottom ?? top) - first },
    (_, index) => sheet?.rows[first + index]?.[columnOf(from) - 1] ?? null,
  );
};
