import { DESIGN } from "../../design-values";
import { chartInk, seriesPaint } from "../../../chart/palette";
import { escapeMarkup } from "../../../markup/escape-markup";
import { seriesFill, solidFill } from "../../ooxml/charts/paint-xml";
import { LEGEND_ROW, LEGEND_SWATCH } from "../pieces/legend-shape";
import type { Box, LegendEntry, LegendShape } from "../plan/slide-plan";
import { emu, transformXml } from "./emu";
import type { TextContext } from "./text-xml";
import { runsXml } from "./text-xml";

const SWATCH = { width: 18, height: 10 } as const;

interface LegendContext extends TextContext {
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  readonly names: { readonly legend: string };
}

/** Swatches and their words, as one group. @param id of the group; its parts are numbered after it */
export const legendXml = (
  { box, entries }: LegendShape,
  id: number,
  context: LegendContext,
): string => {
  const name = escapeMarkup(context.names.legend);
  const place = transformXml(box).replace(
    "</a:xfrm>",
    `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`,
  );
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name} ${id}" descr="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr>${place}</p:grpSpPr>`,
    ...entries.map((entry, index) =>
      entryXml(entry, box, legendPartId(id, index), context),
    ),
    `</p:grpSp>`,
  ].join("");
};

/** Ids of a legend's parts lie far from those of shapes: a slide has a few dozen. */
const legendPartId = (id: number, index: number): number =>
  id * 1000 + index * 2;

const entryXml = (
  { text, mark, x, y, labelWidth }: LegendEntry,
  { x: left, y: top }: Box,
  id: number,
  context: LegendContext,
): string => {
  const swatch = {
    x: left + x,
    y: top + y + (LEGEND_ROW - SWATCH.height) / 2,
    ...SWATCH,
  };
  const label = {
    x: left + x + (mark === undefined ? 0 : LEGEND_SWATCH),
    y: top + y,
    width: labelWidth,
    height: LEGEND_ROW,
  };
  const size = DESIGN.slide.note;
  return [
    mark === undefined ? "" : swatchXml(swatch, mark, id, context),
    `<p:sp><p:nvSpPr><p:cNvPr id="${id + 1}" name="${escapeMarkup(text)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${transformXml(label)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr><a:lnSpc><a:spcPts val="${size * 130}"/></a:lnSpc></a:pPr>${runsXml([{ text, ink: "text" }], size, context)}</a:p></p:txBody></p:sp>`,
  ].join("");
};

const swatchXml = (
  box: Box,
  mark: NonNullable<LegendEntry["mark"]>,
  id: number,
  { colors, language, names }: LegendContext,
): string => {
  const fill =
    mark === "band"
      ? solidFill(chartInk.band)
      : seriesFill(seriesPaint(mark, colors[mark]));
  const outline = mark === "band" ? chartInk.bandEdge : chartInk.outline;
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(names.legend)} ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln w="9525">${solidFill(outline)}</a:ln></p:spPr>`,
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`,
  ].join("");
};
