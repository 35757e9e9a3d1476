import type { Element } from "@xmldom/xmldom";
import { wrapText } from "../../../src/renderers/pptx/flow/wrap-text";
import type { OpenedPresentation } from "./open-presentation";
import { all, points, textOf } from "./open-presentation";

/** Points that may be lost in rounding. */
const TOLERANCE = 1;

/** What stands outside of its slide, its box or its cell, as sentences; empty for a good presentation. */
export const overflowingTexts = ({
  slides,
  size,
}: OpenedPresentation): readonly string[] =>
  slides.flatMap(({ xml, title }) => {
    const frames = [
      ...all(xml, "sp"),
      ...all(xml, "graphicFrame"),
      ...all(xml, "pic"),
    ];
    return frames.flatMap((frame) => {
      const box = boxOf(frame);
      if (box === undefined) return [];
      const rows = all(frame, "tr");
      const height = Math.max(
        box.height,
        rows.reduce((sum, row) => sum + points(row, "h"), 0),
      );
      const isOutside =
        box.x < -TOLERANCE ||
        box.y < -TOLERANCE ||
        box.x + box.width > size.width + TOLERANCE ||
        box.y + height > size.height + TOLERANCE;
      return [
        ...(isOutside
          ? [`outside of ${title}: ${textOf(frame).slice(0, 40)}`]
          : []),
        ...(frame.localName === "sp"
          ? tooHigh(frame, box.width, box.height, title)
          : rows.flatMap((row) => tooHighCells(row, frame, title))),
      ];
    });
  });

const boxOf = (frame: Element) => {
  const transform = all(frame, "xfrm")[0];
  if (transform === undefined) return undefined;
  const offset = all(transform, "off")[0];
  const extent = all(transform, "ext")[0];
  return {
    x: points(offset, "x"),
    y: points(offset, "y"),
    width: points(extent, "cx"),
    height: points(extent, "cy"),
  };
};

const tooHighCells = (
  row: Element,
  frame: Element,
  title: string,
): readonly string[] => {
  const widths = all(frame, "gridCol").map((column) => points(column, "w"));
  return all(row, "tc").flatMap((cell, index) => {
    const properties = all(cell, "tcPr")[0];
    if (properties === undefined || cell.getAttribute("rowSpan")) return [];
    const span = Number(cell.getAttribute("gridSpan") || 1);
    const width = widths
      .slice(index, index + span)
      .reduce((sum, each) => sum + each, 0);
    const margins = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + points(properties, name), 0);
    return tooHigh(
      cell,
      width - margins(["marL", "marR"]),
      points(row, "h") - margins(["marT", "marB"]),
      title,
    );
  });
};

const tooHigh = (
  holder: Element,
  width: number,
  height: number,
  title: string,
): readonly string[] => {
  const needed = heightOfTexts(holder, width);
  return needed > height + TOLERANCE
    ? [`${title}: ${needed} of ${height}: ${textOf(holder).slice(0, 40)}`]
    : [];
};

/** Points that paragraphs of a shape take in a box of a width. */
export const heightOfTexts = (holder: Element, width: number): number =>
  all(holder, "p").reduce(
    (sum, paragraph, index) => sum + heightOf(paragraph, width, index === 0),
    0,
  );

const heightOf = (
  paragraph: Element,
  width: number,
  isFirst: boolean,
): number => {
  const spacing = all(paragraph, "spcPts").map(
    (each) => Number(each.getAttribute("val")) / 100,
  );
  const [lineHeight = 0, before = 0] = spacing;
  const size = Number(all(paragraph, "rPr")[0]?.getAttribute("sz") ?? 0) / 100;
  const left = points(all(paragraph, "pPr")[0], "marL") || 0;
  const lines = wrapText(textOf(paragraph), size, width - left).length;
  return lines * lineHeight + (isFirst ? 0 : before);
};
