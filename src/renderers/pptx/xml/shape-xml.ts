import { escapeMarkup } from "../../../markup/escape-markup";
import {
  boxBeforeTurn,
  turnAttributes,
} from "../../ooxml/pictures/picture-turn";
import type { DeckLayout, Placeholder } from "../deck/deck";
import type {
  Box,
  ChartShape,
  ListShape,
  PanelShape,
  PictureShape,
  SlideShape,
  TableShape,
  TextShape,
} from "../plan/slide-plan";
import { emu, transformXml } from "./emu";
import { legendXml } from "./legend-xml";
import { listXml } from "./list-xml";
import { PAPER } from "./paper-xml";
import { tableXml } from "./table-xml";
import type { TextContext } from "./text-xml";
import { paragraphXml } from "./text-xml";

/** What shapes of a slide are written with. */
export interface ShapeContext extends TextContext {
  readonly layout: DeckLayout;
  /** Points between a text box and its text at the sides. */
  readonly inset: number;
  /** Text boxes keep the place that the layout gives them. */
  readonly isLaidOut: boolean;
  /** Relationship to the part of a picture or a chart. */
  readonly relationOf: (shape: PictureShape | ChartShape) => string;
  readonly names: {
    readonly text: string;
    readonly list: string;
    readonly decoration: string;
    readonly legend: string;
  };
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  /** Alternative text of lists: the title of the slide. */
  readonly description: string;
}

/** @param id unique on the slide */
export const shapeXml = (
  shape: SlideShape,
  id: number,
  context: ShapeContext,
): string => {
  switch (shape.kind) {
    case "text":
      return textShapeXml(shape, id, context);
    case "list":
      return listFrameXml(shape, id, context);
    case "panel":
      return panelXml(shape, id, context);
    case "table":
      return tableFrameXml(shape, id, context);
    case "picture":
      return pictureXml(shape, id, context);
    case "legend":
      return legendXml(shape, id, context);
    case "chart":
    default:
      return chartFrameXml(shape, id, context);
  }
};

const named = (
  id: number,
  name: string,
  description?: string,
  extension = "",
): string =>
  `<p:cNvPr id="${id}" name="${escapeMarkup(shorten(name))} ${id}"${description === undefined ? "" : ` descr="${escapeMarkup(description)}"`}${extension === "" ? "/>" : `>${extension}</p:cNvPr>`}`;

const LONGEST_NAME = 60;

const shorten = (name: string): string =>
  [...name].slice(0, LONGEST_NAME).join("");

const placeholderXml = ({ attributes }: Placeholder): string =>
  `<p:ph ${attributes}/>`;

const textShapeXml = (
  { box, paragraphs, slot, name }: TextShape,
  id: number,
  context: ShapeContext,
): string => {
  const placeholder = slot && context.layout.slots[slot];
  const inset = emu(context.inset);
  const frame = {
    ...box,
    x: box.x - context.inset,
    width: box.width + context.inset * 2,
  };
  const place =
    placeholder?.box !== undefined &&
    context.isLaidOut &&
    isSamePlace(placeholder.box, frame)
      ? ""
      : `${transformXml(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return [
    `<p:sp><p:nvSpPr>${named(id, name ?? context.names.text)}`,
    placeholder === undefined
      ? `<p:cNvSpPr txBox="1"/><p:nvPr/>`
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr>`,
    `</p:nvSpPr><p:spPr>${place}${placeholder === undefined ? "<a:noFill/>" : ""}</p:spPr>`,
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>`,
    ...paragraphs.map((paragraph, index) =>
      paragraphXml(paragraph, index === 0, {
        ...context,
        ...inkFor(placeholder, context.layout),
      }),
    ),
    paragraphs.length === 0
      ? `<a:p><a:endParaRPr lang="${context.language}"/></a:p>`
      : "",
    `</p:txBody></p:sp>`,
  ].join("");
};

/** Text of a placeholder looks as the city's layout says, where that can be read. */
const inkFor = (
  placeholder: Placeholder | undefined,
  { ink = "text", paper }: DeckLayout,
): Pick<TextContext, "ink"> => {
  if (placeholder === undefined || (paper && placeholder.ink === undefined)) {
    return { ink };
  }
  return placeholder.ink === undefined ? {} : { ink: placeholder.ink };
};

/** Points by which a text may stand elsewhere than its placeholder. */
const NEAR = 1;

const isSamePlace = (one: Box, other: Box): boolean =>
  (["x", "y", "width"] as const).every(
    (name) => Math.abs(one[name] - other[name]) <= NEAR,
  );

/** Screen readers pass over it. */
const decorative = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;

const panelXml = (
  { box, paint }: PanelShape,
  id: number,
  { language, look, names }: ShapeContext,
): string => {
  const colors = {
    accent: `<a:schemeClr val="${look.accent}"/>`,
    tint: `<a:schemeClr val="bg1"><a:lumMod val="90000"/></a:schemeClr>`,
    panel: `<a:schemeClr val="bg1"><a:lumMod val="95000"/></a:schemeClr>`,
  } as const;
  return areaXml(box, `<a:solidFill>${colors[paint]}</a:solidFill>`, id, {
    language,
    names,
  });
};

/** Paper behind all that a slide holds. */
export const paperXml = (
  box: Box,
  id: number,
  context: Pick<ShapeContext, "language" | "names">,
): string => areaXml(box, PAPER, id, context);

const areaXml = (
  box: Box,
  filling: string,
  id: number,
  { language, names }: Pick<ShapeContext, "language" | "names">,
): string =>
  [
    `<p:sp><p:nvSpPr>${named(id, names.decoration, undefined, decorative)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${filling}<a:ln><a:noFill/></a:ln></p:spPr>`,
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`,
  ].join("");

const frameXml = (
  { box }: TableShape | ChartShape | ListShape,
  id: number,
  name: string,
  description: string,
  kind: "table" | "chart",
  content: string,
  placeholder?: Placeholder,
): string =>
  [
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name, description)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholder === undefined ? "" : placeholderXml(placeholder)}</p:nvPr></p:nvGraphicFramePr>`,
    transformXml(box, "p:xfrm"),
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${content}</a:graphicData></a:graphic></p:graphicFrame>`,
  ].join("");

const tableFrameXml = (
  shape: TableShape,
  id: number,
  context: ShapeContext,
): string =>
  frameXml(
    shape,
    id,
    shape.description,
    shape.description,
    "table",
    tableXml(shape.table, context),
  );

/** A content placeholder holds a table as well as text; one for text alone does not. */
const listFrameXml = (
  shape: ListShape,
  id: number,
  context: ShapeContext,
): string => {
  const placeholder = shape.slot && context.layout.slots[shape.slot];
  return frameXml(
    shape,
    id,
    context.names.list,
    context.description,
    "table",
    listXml(shape, context),
    placeholder?.attributes.includes("type=") ? undefined : placeholder,
  );
};

const chartFrameXml = (
  shape: ChartShape,
  id: number,
  { relationOf }: ShapeContext,
): string =>
  frameXml(
    shape,
    id,
    shape.block.caption,
    shape.block.summary,
    "chart",
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relationOf(shape)}"/>`,
  );

const pictureXml = (
  shape: PictureShape,
  id: number,
  { relationOf }: ShapeContext,
): string => {
  const { box, picture, description } = shape;
  const { turn } = picture;
  const place = transformXml(
    boxBeforeTurn(box, turn),
    "a:xfrm",
    turnAttributes(turn),
  );
  return [
    `<p:pic><p:nvPicPr>${named(id, description, description)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`,
    `<p:blipFill><a:blip r:embed="${relationOf(shape)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`,
    `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join("");
};
