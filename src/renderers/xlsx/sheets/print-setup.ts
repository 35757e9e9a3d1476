import type { WriteSheet } from "hucre/xlsx";
import type { Report } from "../../../report/report";
import { printableText } from "../../../markup/printable-text";

/** A4, as wide as the page or all on one, with the title, for whom it is and page numbers on every page. */
export const printSetup = (
  { title, division = "", marking }: Report,
  orientation: "portrait" | "landscape",
  { isOnePage = false }: { readonly isOnePage?: boolean } = {},
): Required<Pick<WriteSheet, "pageSetup" | "headerFooter">> => ({
  pageSetup: {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
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
