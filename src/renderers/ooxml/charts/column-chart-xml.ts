import { chartInk, seriesPaint } from "../../../chart/palette";
import { escapeMarkup } from "../../../markup/escape-markup";
import type { ValueScale } from "./chart-axes-xml";
import { axisIds, bandAxes, columnAxes } from "./chart-axes-xml";
import type { ChartText, MovedLabel, PointLabel } from "./chart-labels-xml";
import { fonts, rounded, valueLabels, wordLabels } from "./chart-labels-xml";
import type { PlotArea } from "./plot-area";
import { seriesFill, solidFill } from "./paint-xml";

/** A native chart of Office: stacked columns over bands, with lines over them. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: CachedText;
  readonly series: readonly (CachedNumbers & {
    readonly color?: string;
    /** Points whose value is not written; values are written only when given. */
    readonly withoutLabel?: readonly number[];
    /** Nothing of it is drawn here or in a chart beside: no entry in the legend. */
    readonly isUnseen?: boolean;
  })[];
  /** 1 where a band is, null elsewhere. */
  readonly bands?: CachedNumbers & { readonly labels?: readonly PointLabel[] };
  /** A level line: monthly slots. */
  readonly line?: CachedNumbers & { readonly labels?: readonly PointLabel[] };
  /** Written above the columns; not drawn. */
  readonly totals?: CachedNumbers & {
    readonly moved?: readonly MovedLabel[];
  };
  /** Words at heights of the columns' axis; not drawn. */
  readonly milestones?: CachedNumbers & {
    readonly labels: readonly PointLabel[];
  };
  readonly scale?: ValueScale;
  /** Where the columns stand, in parts of the chart's width and height. */
  readonly plot: PlotArea;
  /** Whether the title and a legend are drawn; true unless told. */
  readonly isTitled?: boolean;
  readonly hasLegend?: boolean;
  /** BCP 47 */
  readonly language: string;
  /** Font of East Asian text; without it, boxes are seen off Windows. */
  readonly font: string;
  /** Font of other text; the East Asian one when absent. */
  readonly latinFont?: string;
  /** Points; 9 unless told. */
  readonly textSize?: number;
  /** Relationship of the embedded workbook; absent inside a workbook. */
  readonly workbookId?: string;
}

/** Where the values are in the workbook, and what they are. */
interface CachedText {
  readonly formula: string;
  readonly values: readonly string[];
}

export interface CachedNumbers {
  readonly name: { readonly formula: string; readonly text: string };
  readonly formula: string;
  readonly values: readonly (number | null)[];
}

/**
 * The chart part of a package (ECMA-376 part 1, 21.2). Three groups: bands
 * on axes of their own from 0 to 1, first and therefore behind; the stacked
 * columns; lines on the columns' axes.
 */
export const columnChartXml = (chart: ColumnChart): string => {
  const text = textOf(chart);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<c:date1904 val="0"/><c:lang val="${chart.language}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${chart.isTitled === false ? `<c:autoTitleDeleted val="1"/>` : `${title(chart)}<c:autoTitleDeleted val="0"/>`}`,
    `<c:plotArea>${plotLayout(chart.plot)}`,
    ...(chart.bands ? [bandGroup(chart, chart.bands)] : []),
    columnGroup(chart),
    lineGroup(chart),
    columnAxes(chart.scale),
    ...(chart.bands ? [bandAxes] : []),
    `</c:plotArea>`,
    chart.hasLegend === false
      ? ""
      : `<c:legend><c:legendPos val="b"/>${hiddenEntries(chart)}<c:overlay val="0"/></c:legend>`,
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solidFill(chartInk.paper)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${text.size * 100}">${solidFill(chartInk.text)}${fonts(chart)}</a:defRPr></a:pPr><a:endParaRPr lang="${chart.language}"/></a:p></c:txPr>`,
    chart.workbookId === undefined
      ? ""
      : `<c:externalData r:id="${chart.workbookId}"><c:autoUpdate val="0"/></c:externalData>`,
    `</c:chartSpace>`,
  ].join("");
};

const textOf = ({
  language,
  font,
  latinFont = font,
  textSize = 9,
}: ColumnChart): ChartText => ({ language, font, latinFont, size: textSize });

const plotLayout = ({ left, top, width, height }: PlotArea): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${rounded(left)}"/><c:y val="${rounded(top)}"/><c:w val="${rounded(width)}"/><c:h val="${rounded(height)}"/></c:manualLayout></c:layout>`;

const title = (chart: ColumnChart): string => {
  const size = (textOf(chart).size + 2) * 100;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="${chart.language}" sz="${size}" b="1">${solidFill(chartInk.text)}${fonts(chart)}</a:rPr><a:t>${escapeMarkup(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
};

const bandGroup = (
  chart: ColumnChart,
  bands: NonNullable<ColumnChart["bands"]>,
): string => {
  const labels = bands.labels
    ? wordLabels(bands.labels, textOf(chart), chartInk.faintText)
    : "";
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${barSeries(0, bands, chart, shape(solidFill(chartInk.band), ""), labels)}<c:gapWidth val="0"/>${axisIds("bands")}</c:barChart>`;
};

const columnGroup = (chart: ColumnChart): string =>
  [
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => {
      const paint = seriesPaint(index, series.color);
      return barSeries(
        index + 1,
        series,
        chart,
        shape(seriesFill(paint), chartInk.outline),
        series.withoutLabel === undefined
          ? ""
          : valueLabels(textOf(chart), {
              position: "ctr",
              color: paint.text,
              without: series.withoutLabel,
              ...(paint.hatch === "none" ? {} : { paper: paint.fill }),
            }),
      );
    }),
    `<c:gapWidth val="45"/><c:overlap val="100"/>${axisIds("columns")}</c:barChart>`,
  ].join("");

const lineGroup = (chart: ColumnChart): string => {
  const { line, totals, milestones } = chart;
  const first = chart.series.length + 1;
  const series = [
    ...(line
      ? [
          {
            values: line,
            outline: slotLine,
            labels: wordLabels(line.labels ?? [], textOf(chart), chartInk.text),
          },
        ]
      : []),
    ...(totals
      ? [
          {
            values: totals,
            outline: noLine,
            labels: valueLabels(textOf(chart), {
              position: "t",
              color: chartInk.text,
              isBold: true,
              ...(totals.moved ? { moved: totals.moved } : {}),
            }),
          },
        ]
      : []),
    ...(milestones
      ? [
          {
            values: milestones,
            outline: noLine,
            labels: wordLabels(milestones.labels, textOf(chart), chartInk.text),
          },
        ]
      : []),
  ];
  return series.length === 0
    ? ""
    : [
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`,
        ...series.map(
          (each, index) =>
            `<c:ser>${seriesHead(first + index, each.values)}<c:spPr><a:ln w="19050">${each.outline}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>${each.labels}${categories(chart)}${values(each.values)}<c:smooth val="0"/></c:ser>`,
        ),
        `<c:marker val="1"/>${axisIds("columns")}</c:lineChart>`,
      ].join("");
};

const slotLine = `${solidFill(chartInk.slots)}<a:prstDash val="dash"/>`;
const noLine = `<a:noFill/>`;

/** Of lines none stands in the legend. Its entries count in the order of the groups and their series. */
const hiddenEntries = (chart: ColumnChart): string => {
  const first = chart.bands ? 1 : 0;
  const shown = first + chart.series.length;
  const unseen = chart.series.flatMap(({ isUnseen }, index) =>
    isUnseen ? [first + index] : [],
  );
  const lines = [chart.line, chart.totals, chart.milestones]
    .filter((series) => series !== undefined)
    .map((_, index) => shown + index);
  return [...unseen, ...lines]
    .map(
      (index) =>
        `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
    )
    .join("");
};

const barSeries = (
  index: number,
  series: CachedNumbers,
  chart: ColumnChart,
  properties: string,
  labels: string,
): string =>
  `<c:ser>${seriesHead(index, series)}${properties}<c:invertIfNegative val="0"/>${labels}${categories(chart)}${values(series)}</c:ser>`;

const seriesHead = (index: number, { name }: CachedNumbers): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeMarkup(name.formula)}</c:f>${textCache([name.text])}</c:strRef></c:tx>`;

const categories = ({ categories: { formula, values: names } }: ColumnChart) =>
  `<c:cat><c:strRef><c:f>${escapeMarkup(formula)}</c:f>${textCache(names)}</c:strRef></c:cat>`;

const textCache = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`).join("")}</c:strCache>`;

/** A blank has no point: it is not 0. */
const values = ({ formula, values: numbers }: CachedNumbers): string => {
  const points = numbers.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:val><c:numRef><c:f>${escapeMarkup(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>${points.join("")}</c:numCache></c:numRef></c:val>`;
};

/** @param outline `#RRGGBB`; empty for none */
const shape = (filling: string, outline: string): string =>
  `<c:spPr>${filling}<a:ln w="9525">${outline === "" ? "<a:noFill/>" : solidFill(outline)}</a:ln></c:spPr>`;
