import type { Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { ReadChart, ReadSeries } from "./read-document";
import type { Package } from "./xml";
import { elements } from "./xml";

/** A native chart: the values it shows, and those of its workbook. */
export const readChartPart = async (
  source: Package,
  path: string,
): Promise<ReadChart> => {
  const series = elements(source.root(path), "c:ser").map(readSeries);
  const embedded = [...source.relations(path).values()].find((target) =>
    target.endsWith(".xlsx"),
  );
  return embedded === undefined
    ? { series }
    : { series, workbook: await readColumns(source.bytes(embedded)) };
};

/** The series of a chart without a workbook of its own. */
export const readSeriesOf = (chart: Element): readonly ReadSeries[] =>
  elements(chart, "c:ser").map(readSeries);

const readSeries = (series: Element): ReadSeries => {
  const [name] = elements(series, "c:tx");
  const [cache] = elements(series, "c:val").flatMap((values) =>
    elements(values, "c:numCache"),
  );
  const count = Number(valueIn(cache, "c:ptCount", "val"));
  const points = new Map(
    (cache === undefined ? [] : elements(cache, "c:pt")).map((point) => [
      Number(point.getAttribute("idx")),
      Number(point.textContent),
    ]),
  );
  return {
    label:
      name === undefined ? "" : (elements(name, "c:v")[0]?.textContent ?? ""),
    values: Array.from(
      { length: count },
      (_, index) => points.get(index) ?? null,
    ),
  };
};

const valueIn = (
  within: Element | undefined,
  name: string,
  attribute: string,
): string | null | undefined =>
  within && elements(within, name)[0]?.getAttribute(attribute);

/** A table of months × series, as charts keep it. */
const readColumns = async (
  bytes: Uint8Array,
): Promise<readonly ReadSeries[]> => {
  // Read by a zip library first: Office opens no damaged package.
  unzipSync(bytes);
  const { sheets } = await readXlsx(bytes);
  const [header = [], ...rows] = sheets[0]?.rows ?? [];
  return header.slice(1).map((label, index) => ({
    label: String(label),
    values: rows.map((row) => {
      const value = row[index + 1];
      return typeof value === "number" ? value : null;
    }),
  }));
};
