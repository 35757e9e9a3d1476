import { unzipSync } from "fflate";
import type { Pause } from "../../domain/steps";
import type { ColumnChart } from "../ooxml/charts/column-chart-xml";
import { columnChartXml } from "../ooxml/charts/column-chart-xml";
import type { Report } from "../../report/report";
import { OfficePackage } from "../ooxml/package/office-package";
import { writeProperties } from "../ooxml/package/write-properties";
import { readPictureTurn } from "../ooxml/pictures/read-picture-turn";
import { placePictures } from "./pictures/place-pictures";

/**
 * Draws the charts, in the order in which the sheets hold them, over the
 * plain ones of the spreadsheet library, which knows neither bands nor
 * patterns; lets pictures keep their size and stand upright; packs everything
 * anew with one date, so that the same report gives the same bytes.
 */
export const finishPackage = async (
  workbook: Uint8Array,
  charts: readonly ColumnChart[],
  report: Report,
  pause?: Pause,
): Promise<Uint8Array> => {
  const parts = unzipSync(workbook);
  const file = new OfficePackage(parts);
  charts.forEach((chart, index) => {
    const name = `xl/charts/chart${index + 1}.xml`;
    if (!file.has(name)) {
      throw new Error(`The workbook has no ${name} to draw a chart in.`);
    }
    file.set(name, columnChartXml(chart));
  });
  for (const name of file.names) {
    if (!/^xl\/drawings\/drawing\d+\.xml$/u.test(name)) continue;
    const targets = new Map(
      file.relationships(name).map(({ id, target }) => [id, target]),
    );
    placePictures(file.edit(name), (id) =>
      readPictureTurn(parts[targets.get(id) ?? ""] ?? new Uint8Array()),
    );
  }
  writeProperties(file, report);
  return file.toBytes(pause);
};
