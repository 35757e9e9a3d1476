import { chartInk } from "../../../chart/palette";
import { solidFill } from "./paint-xml";

const AXES = {
  columns: { category: 111111111, value: 111111112 },
  bands: { category: 222222221, value: 222222222 },
} as const;

/** The two axes that a group of series stands on; a group has exactly two. */
export const axisIds = (group: keyof typeof AXES): string =>
  `<c:axId val="${AXES[group].category}"/><c:axId val="${AXES[group].value}"/>`;

const noLine = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`;

/** Upper end of the value axis and the distance of its lines. */
export interface ValueScale {
  readonly max: number;
  readonly majorUnit: number;
}

/** @param scale chosen by the program that opens the file when undefined */
export const columnAxes = (scale: ValueScale | undefined): string =>
  [
    `<c:catAx><c:axId val="${AXES.columns.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${solidFill(chartInk.outline)}</a:ln></c:spPr><c:crossAx val="${AXES.columns.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${AXES.columns.value}"/><c:scaling><c:orientation val="minMax"/>${scale ? `<c:max val="${scale.max}"/>` : ""}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350">${solidFill(chartInk.grid)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noLine}<c:crossAx val="${AXES.columns.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${scale ? `<c:majorUnit val="${scale.majorUnit}"/>` : ""}</c:valAx>`,
  ].join("");

/** From 0 to 1, hidden but not deleted: LibreOffice would lay the bands on the axes of the columns. */
export const bandAxes = [
  `<c:catAx><c:axId val="${AXES.bands.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>${noLine}<c:crossAx val="${AXES.bands.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  `<c:valAx><c:axId val="${AXES.bands.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>${noLine}<c:crossAx val="${AXES.bands.category}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
].join("");
