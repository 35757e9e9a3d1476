import { strToU8, unzipSync, zipSync } from "fflate";
import type { ColumnChart } from "../ooxml/column-chart-xml";
import { columnChartXml } from "../ooxml/column-chart-xml";

/** Zip has no time zone: a local date writes the same bytes everywhere. */
const PACKED_AT = new Date(1980, 0, 1);

/**
 * Draws the charts, in the order in which the sheets hold them, over the
 * plain ones of the spreadsheet library, which knows neither bands nor
 * patterns; packs everything anew with one date, so that the same report gives
 * the same bytes.
 */
export const finishPackage = (
  bytes: Uint8Array,
  charts: readonly ColumnChart[],
): Uint8Array => {
  const parts = unzipSync(bytes);
  charts.forEach((chart, index) => {
    const name = `xl/charts/chart${index + 1}.xml`;
    if (parts[name] === undefined) {
      throw new Error(`The workbook has no ${name} to draw a chart in.`);
    }
    parts[name] = strToU8(columnChartXml(chart));
  });
  return zipSync(parts, { level: 6, mtime: PACKED_AT });
};
