import { strToU8, unzipSync } from "fflate";
import type { ColumnChart } from "../ooxml/column-chart-xml";
import { columnChartXml } from "../ooxml/column-chart-xml";
import { packParts } from "../ooxml/pack-parts";

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
  return packParts(parts);
};
