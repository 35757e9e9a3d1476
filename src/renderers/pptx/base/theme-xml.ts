import { DESIGN } from "../../design-values";
import { chartInk } from "../../../chart/palette";

/** Fonts of our slides; Office of every system knows them or a kin. */
const FONT = "游ゴシック";
const LATIN = "Arial";

const rgb = (name: string, color: string): string =>
  `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`;

const font = (name: "majorFont" | "minorFont"): string =>
  `<a:${name}><a:latin typeface="${LATIN}"/><a:ea typeface="${FONT}"/><a:cs typeface=""/></a:${name}>`;

const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;

/** `#RRGGBB` in the places of our blue and of its edge. */
export interface ThemeColors {
  readonly accent: string;
  readonly edge: string;
}

/** Blues and greys of the charts' palette. */
export const themeXml = (
  name: string,
  { accent, edge }: ThemeColors = DESIGN.colors,
): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>`,
    `<a:clrScheme name="${name}">`,
    rgb("dk1", chartInk.text.slice(1)),
    rgb("lt1", "FFFFFF"),
    rgb("dk2", "00118F"),
    rgb("lt2", "F2F2F2"),
    rgb("accent1", accent.slice(1)),
    rgb("accent2", "3460FB"),
    rgb("accent3", "7096F8"),
    rgb("accent4", edge.slice(1)),
    rgb("accent5", "767676"),
    rgb("accent6", "4D4D4D"),
    rgb("hlink", accent.slice(1)),
    rgb("folHlink", "4D4D4D"),
    `</a:clrScheme>`,
    `<a:fontScheme name="${name}">${font("majorFont")}${font("minorFont")}</a:fontScheme>`,
    `<a:fmtScheme name="${name}">`,
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
    `</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  ].join("");
