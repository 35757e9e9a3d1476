import { chartInk, seriesPaint } from "../../chart/palette";
import type { Hatch, SeriesPaint } from "../../chart/palette";
import { escapeMarkup } from "../../markup/escape-markup";

/** A native chart of Office: stacked columns over bands, with an optional level line. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: CachedText;
  readonly series: readonly (CachedNumbers & { readonly color?: string })[];
  /** 1 where a band is, null elsewhere. */
  readonly bands?: CachedNumbers;
  readonly line?: CachedNumbers;
  /** BCP 47 */
  readonly language: string;
  /** Font of East Asian text; without it, boxes are seen off Windows. */
  readonly font: string;
}

/** Where the values are in the workbook, and what they are. */
export interface CachedText {
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
 * columns; the line on the columns' axes. The axes of the bands are hidden,
 * not deleted: LibreOffice would lay the bands on the axes of the columns.
 */
export const columnChartXml = (chart: ColumnChart): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<c:date1904 val="0"/><c:lang val="${chart.language}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${title(chart)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>`,
    ...(chart.bands ? [bandGroup(chart, chart.bands)] : []),
    columnGroup(chart),
    ...(chart.line ? [lineGroup(chart, chart.line)] : []),
    columnAxes,
    ...(chart.bands ? [bandAxes] : []),
    `</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`,
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fonts(chart)}</a:defRPr></a:pPr><a:endParaRPr lang="${chart.language}"/></a:p></c:txPr>`,
    `</c:chartSpace>`,
  ].join("");

const AXES = {
  columns: { category: 111111111, value: 111111112 },
  bands: { category: 222222221, value: 222222222 },
} as const;

const title = (chart: ColumnChart): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="${chart.language}" sz="1100" b="1">${fonts(chart)}</a:rPr><a:t>${escapeMarkup(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const fonts = ({ font }: ColumnChart): string =>
  `<a:latin typeface="${escapeMarkup(font)}"/><a:ea typeface="${escapeMarkup(font)}"/>`;

const bandGroup = (chart: ColumnChart, bands: CachedNumbers): string =>
  [
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    seriesXml(0, bands, chart, shape(solid(chartInk.band), "")),
    `<c:gapWidth val="0"/>${axisIds("bands")}</c:barChart>`,
  ].join("");

const columnGroup = (chart: ColumnChart): string =>
  [
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) =>
      seriesXml(
        index + 1,
        series,
        chart,
        shape(fill(seriesPaint(index, series.color)), chartInk.outline),
      ),
    ),
    `<c:gapWidth val="45"/><c:overlap val="100"/>${axisIds("columns")}</c:barChart>`,
  ].join("");

const lineGroup = (chart: ColumnChart, line: CachedNumbers): string =>
  [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`,
    `<c:ser>${seriesHead(chart.series.length + 1, line)}`,
    `<c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="${hex(chartInk.slots)}"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="none"/></c:marker>${categories(chart)}${values(line)}<c:smooth val="0"/></c:ser>`,
    `<c:marker val="1"/>${axisIds("columns")}</c:lineChart>`,
  ].join("");

const seriesXml = (
  index: number,
  series: CachedNumbers,
  chart: ColumnChart,
  properties: string,
): string =>
  `<c:ser>${seriesHead(index, series)}${properties}<c:invertIfNegative val="0"/>${categories(chart)}${values(series)}</c:ser>`;

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

const presets: Readonly<Record<Exclude<Hatch, "none">, string>> = {
  up: "wdUpDiag",
  down: "wdDnDiag",
  horizontal: "ltHorz",
  vertical: "ltVert",
  grid: "smGrid",
  dots: "pct10",
};

const fill = ({ fill: color, hatch, ink }: SeriesPaint): string =>
  hatch === "none"
    ? solid(color)
    : `<a:pattFill prst="${presets[hatch]}"><a:fgClr><a:srgbClr val="${hex(ink)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(color)}"/></a:bgClr></a:pattFill>`;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

/** @param outline empty for none */
const shape = (filling: string, outline: string): string =>
  `<c:spPr>${filling}<a:ln w="9525">${outline === "" ? "<a:noFill/>" : solid(outline)}</a:ln></c:spPr>`;

const hex = (color: string): string => color.slice(1).toUpperCase();

const axisIds = (group: keyof typeof AXES): string =>
  `<c:axId val="${AXES[group].category}"/><c:axId val="${AXES[group].value}"/>`;

const noLine = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`;

const columnAxes = [
  `<c:catAx><c:axId val="${AXES.columns.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${AXES.columns.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  `<c:valAx><c:axId val="${AXES.columns.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(chartInk.grid)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noLine}<c:crossAx val="${AXES.columns.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
].join("");

const bandAxes = [
  `<c:catAx><c:axId val="${AXES.bands.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>${noLine}<c:crossAx val="${AXES.bands.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  `<c:valAx><c:axId val="${AXES.bands.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>${noLine}<c:crossAx val="${AXES.bands.category}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
].join("");
