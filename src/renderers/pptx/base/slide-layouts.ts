import type { Box } from "../plan/slide-plan";
import { NAMESPACES, XML_HEAD } from "../xml/namespaces";
import {
  areaXml,
  FLUSH,
  hint,
  placeholderXml,
  schemeColor,
  shapeTreeXml,
} from "./base-shapes";
import {
  footerPlaceholder,
  slideNumberPlaceholder,
  titlePlaceholder,
} from "./common-placeholders";
import { BOXES } from "./slide-geometry";

const title = titlePlaceholder({ id: 2, placeholder: `type="title"` });

const content = (id: number, index: number, box?: Box): string =>
  placeholderXml({
    id,
    name: `本文 ${index}`,
    placeholder: `${box === undefined ? "" : `sz="half" `}idx="${index}"`,
    ...(box === undefined ? {} : { box }),
    content: hint("本文"),
  });

const running = [
  footerPlaceholder({
    id: 10,
    placeholder: `type="ftr" sz="quarter" idx="11"`,
  }),
  slideNumberPlaceholder({
    id: 11,
    placeholder: `type="sldNum" sz="quarter" idx="12"`,
  }),
].join("");

const cover = [
  areaXml(7, "表紙の帯", BOXES.coverBand, schemeColor("accent1")),
  areaXml(8, "表紙の帯の縁", BOXES.coverEdge, schemeColor("accent4")),
  areaXml(9, "題名の印", BOXES.coverMark, schemeColor("accent1")),
  placeholderXml({
    id: 2,
    name: "題名",
    placeholder: `type="ctrTitle"`,
    box: BOXES.coverTitle,
    bodyProperties: `${FLUSH} anchor="b"`,
    listStyle: `<a:lvl1pPr algn="l"><a:defRPr sz="4000" b="1"/></a:lvl1pPr>`,
    content: hint("題名"),
  }),
  placeholderXml({
    id: 3,
    name: "公表日と担当課",
    placeholder: `type="subTitle" idx="1"`,
    box: BOXES.coverSubtitle,
    bodyProperties: FLUSH,
    listStyle: `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="1800"/></a:lvl1pPr>`,
    content: hint("公表日と担当課"),
  }),
].join("");

const layout = (
  type: string,
  name: string,
  shapes: string,
  attributes = "",
): string =>
  `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"${attributes}><p:cSld name="${name}">${shapeTreeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** Cover, title with text, title with two columns, title only. */
export const slideLayouts: readonly string[] = [
  layout("title", "表紙", cover, ` showMasterSp="0"`),
  layout("obj", "タイトルと本文", title + content(3, 1) + running),
  layout(
    "twoObj",
    "タイトルと2段",
    title + content(3, 1, BOXES.left) + content(4, 2, BOXES.right) + running,
  ),
  layout("titleOnly", "タイトルのみ", title + running),
];
