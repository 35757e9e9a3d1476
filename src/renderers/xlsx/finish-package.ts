import { strFromU8, strToU8, unzipSync } from "fflate";
import type { ColumnChart } from "../ooxml/column-chart-xml";
import { columnChartXml } from "../ooxml/column-chart-xml";
import { packParts } from "../ooxml/pack-parts";
import { unstretchedPictures } from "./unstretched-pictures";

/**
 * Draws the charts, in the order in which the sheets hold them, over the
 * plain ones of the spreadsheet library, which knows neither bands nor
 * patterns; lets pictures keep their size; packs everything anew with one
 * date, so that the same report gives the same bytes.
 */
export const finishPackage = (
  workbook: Uint8Array,
  charts: readonly ColumnChart[],
): Uint8Array => {
  const parts = unzipSync(workbook);
  charts.forEach((chart, index) => {
    const name = `xl/charts/chart${index + 1}.xml`;
    if (parts[name] === undefined) {
      throw new Error(`The workbook has no ${name} to draw a chart in.`);
    }
    parts[name] = strToU8(columnChartXml(chart));
  });
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/drawings\/drawing\d+\.xml$/u.test(name)) {
      parts[name] = strToU8(unstretchedPictures(strFromU8(bytes)));
    }
  }
  return packParts(parts);
};
