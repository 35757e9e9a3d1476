import { Paragraph } from "docx";
import { escapeMarkup } from "../../../../markup/escape-markup";
import type { ChartBlock } from "../../../../report/chart-block";
import { caption } from "../caption";
import { chartLegend } from "./chart-legend";
import { chartPlaceholder } from "../../document/attach-charts";
import type { DocxContext } from "../../document/docx-context";
import { emu } from "../../styles/page-layout";
import { chartSize } from "./chart-size";
import { rawXml } from "../../xml/raw-xml";

/** The frame of a native chart with its alternative text, over its legend and caption; the chart itself is a part of its own. */
export const renderChart = (
  block: ChartBlock,
  context: DocxContext,
): readonly Paragraph[] => [
  new Paragraph({
    style: "NendoFigure",
    keepNext: !context.isInCell,
    children: [rawXml(frame(block, context))],
  }),
  chartLegend(block, context),
  caption(block, context),
];

const frame = (block: ChartBlock, context: DocxContext): string => {
  const index = context.charts.indexOf(block);
  const { height } = chartSize(block, context);
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${emu(context.textWidth)}" cy="${emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr id="${index + 1}" name="${escapeMarkup(block.id)}" descr="${escapeMarkup(block.summary)}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`,
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chartPlaceholder(index)}"/>`,
    `</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  ].join("");
};
