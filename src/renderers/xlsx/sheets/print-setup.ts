import type { WriteSheet } from "hucre/xlsx";
import type { Report } from "../../../report/report";
import type { PrintSize } from "./print-size";
import { printableText } from "../../../markup/printable-text";

/** A4 in the size that is given, else as wide as the page, with the title, for whom it is and page numbers on every page. */
export const printSetup = (
  { title, division = "", marking }: Report,
  orientation: "portrait" | "landscape",
  size: PrintSize = { pages: 0 },
): Required<Pick<WriteSheet, "pageSetup" | "headerFooter">> => ({
  pageSetup: {
    paperSize: "a4",
    orientation,
    ...("scale" in size
      ? { scale: Math.floor(size.scale * 100) }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: size.pages }),
    margins: {
      top: 0.8,
      bottom: 0.75,
      left: 0.6,
      right: 0.6,
      header: 0.35,
      footer: 0.35,
    },
  },
  headerFooter: {
    oddHeader: `&L${escaped(title)}${marking === undefined ? "" : `&C${escaped(marking)}`}&R${escaped(division)}`,
    oddFooter: "&L&A&R&P / &N",
  },
});

/** In a header & begins a code; Excel takes 255 characters in all. */
const escaped = (text: string): string =>
  printableText(text)
    .replace(/\s+/gu, " ")
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/u, "")
    .replaceAll("&", "&&");
