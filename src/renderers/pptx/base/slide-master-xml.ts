import { DESIGN } from "../../design-values";
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

const run = (size: number, bold: boolean, color: string): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill>${color}</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>`;

const text = schemeColor("tx1");
const faint = schemeColor(
  "tx1",
  `<a:lumMod val="65000"/><a:lumOff val="35000"/>`,
);

const level = (number: number, size: number): string => {
  const left = number * 16 * 12_700;
  return `<a:lvl${number}pPr marL="${left}" indent="-${16 * 12_700}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="110000"/></a:lnSpc><a:spcBef><a:spcPts val="500"/></a:spcBef><a:buClr>${schemeColor("accent1")}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>${run(size, false, text)}</a:lvl${number}pPr>`;
};

/** Styles of text, the rule under titles, and the places of placeholders. */
export const slideMasterXml = (layoutCount: number): string =>
  [
    XML_HEAD,
    `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>${schemeColor("bg1")}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`,
    shapeTreeXml(
      [
        areaXml(
          7,
          "罫線",
          BOXES.rule,
          schemeColor("bg1", `<a:lumMod val="75000"/>`),
        ),
        areaXml(8, "罫線の印", BOXES.mark, schemeColor("accent1")),
        titlePlaceholder({
          id: 2,
          placeholder: `type="title"`,
          box: BOXES.title,
          bodyProperties: `vert="horz" ${FLUSH} rtlCol="0" anchor="b"`,
        }),
        placeholderXml({
          id: 3,
          name: "本文",
          placeholder: `type="body" idx="1"`,
          box: BOXES.body,
          bodyProperties: `vert="horz" ${FLUSH} rtlCol="0"`,
          content: hint("本文"),
        }),
        footerPlaceholder({
          id: 5,
          placeholder: `type="ftr" sz="quarter" idx="3"`,
          box: BOXES.footer,
          bodyProperties: `vert="horz" ${FLUSH} rtlCol="0" anchor="ctr"`,
          listStyle: `<a:lvl1pPr algn="l">${run(9, false, faint)}</a:lvl1pPr>`,
        }),
        slideNumberPlaceholder({
          id: 6,
          placeholder: `type="sldNum" sz="quarter" idx="4"`,
          box: BOXES.slideNumber,
          bodyProperties: `vert="horz" ${FLUSH} rtlCol="0" anchor="ctr"`,
          listStyle: `<a:lvl1pPr algn="r">${run(10, false, faint)}</a:lvl1pPr>`,
        }),
      ].join(""),
    ),
    `</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`,
    `<p:sldLayoutIdLst>${Array.from({ length: layoutCount }, (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`).join("")}</p:sldLayoutIdLst>`,
    `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${run(DESIGN.slide.title, true, text).replaceAll("+mn-", "+mj-")}</a:lvl1pPr></p:titleStyle>`,
    `<p:bodyStyle>${[DESIGN.slide.heading, DESIGN.slide.body, 12, 12, 12].map((size, index) => level(index + 1, size)).join("")}</p:bodyStyle>`,
    `<p:otherStyle><a:defPPr><a:defRPr lang="ja-JP"/></a:defPPr><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${run(14, false, text)}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join("");
