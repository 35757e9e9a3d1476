import { strToU8 } from "fflate";
import type { ChartPart } from "../ooxml/chart-part";
import { CHART_WORKBOOK_ID, chartPart } from "../ooxml/chart-part";
import type { DocxContext } from "./docx-context";
import { CHART_HEIGHT } from "./page-layout";
import { FONT } from "./styles-xml";

/** The charts of a document as parts of its package. */
export interface ChartParts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Relationships of the main part, by id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

/** How the frame of a chart names its part. @param index of the chart in the document */
export const chartRelationshipId = (index: number): string =>
  `rIdNendoChart${index + 1}`;

/** Each chart with the workbook that Word edits it in. */
export const chartParts = async ({
  charts,
  report,
  options,
  textWidth,
}: DocxContext): Promise<ChartParts> => {
  const parts = await Promise.all(
    charts.map((block) =>
      chartPart(block, {
        language: report.language,
        colors: options.colors,
        font: FONT,
        width: textWidth / 20,
        height: CHART_HEIGHT / 20,
      }),
    ),
  );
  const names = parts.map((_, index) => `charts/nendoChart${index + 1}.xml`);
  return {
    files: Object.assign(
      {},
      ...parts.map((part, index) => filesOf(part, index + 1)),
    ),
    targets: new Map(
      names.map((name, index) => [chartRelationshipId(index), name]),
    ),
    names,
  };
};

const filesOf = (
  { xml, workbook }: ChartPart,
  number: number,
): Record<string, Uint8Array> => ({
  [`word/charts/nendoChart${number}.xml`]: strToU8(withoutTitle(xml)),
  [`word/charts/_rels/nendoChart${number}.xml.rels`]: strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${CHART_WORKBOOK_ID}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/nendoChart${number}.xlsx"/></Relationships>`,
  ),
  [`word/embeddings/nendoChart${number}.xlsx`]: workbook,
});

/** The caption below says it. */
const withoutTitle = (xml: string): string =>
  xml.replace(
    /<c:title>.*?<\/c:title><c:autoTitleDeleted val="0"\/>/u,
    `<c:autoTitleDeleted val="1"/>`,
  );
