import type { CellStyle } from "hucre/xlsx";
import type { Report } from "../../../report/report";
import { accentOf, accentTintOf } from "../../accent-of";

/** Font of all sheets and charts; Excel of every system knows it or a kin. */
export const FONT = "游ゴシック";

const line = { style: "thin", color: { rgb: "B3B3B3" } } as const;
const wrapped = { wrapText: true, vertical: "top" } as const;

/** The looks of a readable sheet. A font with a size has no colour of its own: the library writes the two in an order that Office refuses. */
export const cellStyles = {
  text: { alignment: wrapped },
  footnote: {
    font: { name: FONT, size: 9 },
    alignment: wrapped,
  },
  caption: { font: { name: FONT, size: 10, bold: true } },
  head: {
    font: { name: FONT, size: 10, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  },
  dataHead: {
    font: { name: FONT, size: 10, bold: true },
    border: { top: line, bottom: line, left: line, right: line },
  },
  body: {
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { wrapText: true, vertical: "center" },
  },
  total: {
    font: { name: FONT, size: 11, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { wrapText: true, vertical: "center" },
  },
} satisfies Record<string, CellStyle>;

/** Of a heading over what stands under it, on a tint of the city's colour. */
export const sectionStyle = (report: Pick<Report, "city">): CellStyle => ({
  font: { name: FONT, size: 11, bold: true },
  fill: {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: accentTintOf(report).slice(1) },
  },
  border: { bottom: line },
  alignment: { vertical: "center" },
});

/** Of a heading over chapters or contents, its rule in the colour of the city. */
export const chapterStyle = (report: Pick<Report, "city">): CellStyle => ({
  font: { name: FONT, size: 14, bold: true },
  border: {
    bottom: { style: "medium", color: { rgb: accentOf(report).slice(1) } },
  },
});

/** Of words that lead somewhere. */
export const linkStyle = (report: Pick<Report, "city">): CellStyle => ({
  font: { underline: true, color: { rgb: accentOf(report).slice(1) } },
});
