import type { ChartPart } from "../../ooxml/charts/chart-part";
import { chartPart } from "../../ooxml/charts/chart-part";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { DESIGN } from "../../design-values";
import { chartsOfAxis } from "../../../report/blocks-of";
import type { DocxContext } from "./docx-context";
import { chartSize } from "../blocks/charts/chart-size";
import { FONT } from "../styles/styles-xml";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the frame of a chart holds in place of the id of its part, until that is known. @param index of the chart in the document */
export const chartPlaceholder = (index: number): string =>
  `nendo-chart-${index + 1}`;

/**
 * Puts the charts, each with the workbook that Word edits it in, beside the
 * main part of a file.
 * @returns the relationship of each chart by its placeholder
 */
export const attachCharts = async (
  file: OfficePackage,
  mainPart: string,
  context: DocxContext,
): Promise<ReadonlyMap<string, string>> => {
  const { charts, report, options } = context;
  const parts: ChartPart[] = [];
  for (const block of charts) {
    const { width, height } = chartSize(block, context);
    const part = await chartPart(block, {
      language: report.language,
      colors: options.colors,
      font: FONT,
      width: width / 20,
      height: height / 20,
      textSize: DESIGN.page.note,
      peers: chartsOfAxis(block, charts),
      // Words below say it.
      isTitled: false,
      hasLegend: false,
    });
    parts.push(part);
    await options.pause?.();
  }
  const ids = new Map<string, string>();
  parts.forEach(({ xml, workbook }, index) => {
    const chartName = file.freeName("word/charts/chart", "xml");
    file.set(chartName, xml, `${OFFICE}.drawingml.chart+xml`);
    const workbookName = file.freeName("word/embeddings/chart", "xlsx");
    file.setDefaultType("xlsx", `${OFFICE}.spreadsheetml.sheet`);
    file.set(workbookName, workbook);
    file.relate(chartName, `${RELATIONSHIP}/package`, workbookName);
    ids.set(
      chartPlaceholder(index),
      file.relate(mainPart, `${RELATIONSHIP}/chart`, chartName),
    );
  });
  return ids;
};
