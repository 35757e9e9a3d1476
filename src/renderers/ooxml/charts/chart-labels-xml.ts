import { escapeMarkup } from "../../../markup/escape-markup";
import { solidFill } from "./paint-xml";

/** How texts of a chart are set. */
export interface ChartText {
  /** BCP 47 */
  readonly language: string;
  /** East Asian font; without it, boxes are seen off Windows. */
  readonly font: string;
  /** Font of other text; the East Asian one when absent. */
  readonly latinFont?: string;
  /** Points. */
  readonly size: number;
}

/** Words at one point of a series. */
export interface PointLabel {
  readonly index: number;
  /** Lines, parted by line feeds. */
  readonly text: string;
  /** Where they stand to the point (ST_DLblPos). */
  readonly position: "r" | "l" | "t" | "inEnd";
  /** In parts of the chart's width: farther right than that. */
  readonly right?: number;
}

/** A value that stands higher than it would. */
export interface MovedLabel {
  readonly index: number;
  /** In parts of the chart's height. */
  readonly up: number;
}

export const fonts = ({
  font,
  latinFont = font,
}: Pick<ChartText, "font" | "latinFont">): string =>
  `<a:latin typeface="${escapeMarkup(latinFont)}"/><a:ea typeface="${escapeMarkup(font)}"/>`;

const shown = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** No line leads from a point to a label that was moved ([MS-ODRAWXML]: showLeaderLines). */
const WITHOUT_LINES = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>`;

interface ValueLabels {
  readonly position: "ctr" | "t";
  readonly color: string;
  readonly isBold?: boolean;
  /** Paper under the digits where the series is hatched. */
  readonly paper?: string;
  /** Points whose value has no room. */
  readonly without?: readonly number[];
  readonly moved?: readonly MovedLabel[];
}

/** The values of a series written at its points; a 0 inside a stack is not written. */
export const valueLabels = (
  text: ChartText,
  {
    position,
    color,
    isBold = false,
    paper,
    without = [],
    moved = [],
  }: ValueLabels,
): string => {
  const look = [
    `<c:numFmt formatCode="${position === "ctr" ? "0;;;" : "0"}" sourceLinked="0"/>`,
    `<c:spPr>${paper === undefined ? "<a:noFill/>" : solidFill(paper)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr lIns="18000" tIns="0" rIns="18000" bIns="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${text.size * 100}" b="${isBold ? 1 : 0}">${solidFill(color)}${fonts(text)}</a:defRPr></a:pPr><a:endParaRPr lang="${text.language}"/></a:p></c:txPr>`,
    `<c:dLblPos val="${position}"/>${shown(1)}`,
  ].join("");
  return [
    `<c:dLbls>`,
    ...without.map(
      (index) => `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`,
    ),
    ...moved.map(
      ({ index, up }) =>
        `<c:dLbl><c:idx val="${index}"/>${movedXml(0, -up)}${look}</c:dLbl>`,
    ),
    `${look}${WITHOUT_LINES}</c:dLbls>`,
  ].join("");
};

/** Parts of the chart's width and height that a label stands away from where it would. */
const movedXml = (right: number, down: number): string =>
  `<c:layout><c:manualLayout><c:x val="${rounded(right)}"/><c:y val="${rounded(down)}"/></c:manualLayout></c:layout>`;

/** As charts write parts of their width and height. */
export const rounded = (part: number): number =>
  Math.round(part * 10_000) / 10_000;

/** Words at some points of a series, nothing at the others. */
export const wordLabels = (
  labels: readonly PointLabel[],
  text: ChartText,
  color: string,
): string =>
  [
    `<c:dLbls>`,
    ...labels.map(
      ({ index, text: words, position, right }) =>
        `<c:dLbl><c:idx val="${index}"/>${right === undefined ? "" : movedXml(right, 0)}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${words
          .split("\n")
          .map(
            (line) =>
              `<a:p><a:pPr><a:defRPr sz="${text.size * 100}"/></a:pPr><a:r><a:rPr lang="${text.language}" sz="${text.size * 100}">${solidFill(color)}${fonts(text)}</a:rPr><a:t>${escapeMarkup(line)}</a:t></a:r></a:p>`,
          )
          .join(
            "",
          )}</c:rich></c:tx><c:dLblPos val="${position}"/>${shown(1)}</c:dLbl>`,
    ),
    `${shown(0)}${WITHOUT_LINES}</c:dLbls>`,
  ].join("");
