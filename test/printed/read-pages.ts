import { execFileSync } from "node:child_process";
import { contrastRatio } from "../../src/chart/contrast-ratio";
import type { PageDots } from "./page-dots";
import { inkRows, readDots } from "./page-dots";
import { letterColors } from "./letter-colors";
import type { PrintedText } from "./printed-text";

/** A word as its reader sees it. */
interface PrintedWord extends PrintedText {
  /** WCAG's ratio between its letters and what lies behind them: 1 to 21. */
  readonly contrast: number;
}

/** A page as it is printed. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  /** From top to bottom. */
  readonly lines: readonly PrintedText[];
  /** Points from the top at which each row of dots with ink on it stands. */
  readonly ink: readonly number[];
}

/** Where the letters stand in the box that poppler tells of a text. */
type Letters = (box: PrintedText) => PrintedText;

/**
 * Reads the pages of a PDF with poppler.
 * @param letters for programs whose fonts have boxes higher than their letters
 */
export const readPages = (
  pdf: string,
  letters: Letters = (box) => box,
): readonly PrintedPage[] => {
  const layout = execFileSync("pdftotext", ["-bbox-layout", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const dots = readDots(pdf);
  return layout
    .split("<page ")
    .slice(1)
    .map((page, index) => printedPage(page, dots[index], letters));
};

const printedPage = (
  page: string,
  dots: PageDots | undefined,
  letters: Letters,
): PrintedPage => ({
  width: attribute(page, "width"),
  height: attribute(page, "height"),
  words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(
    ([, place = "", text = ""]) => {
      const word = letters(printedText(place, text));
      return { ...word, contrast: contrastOf(word, dots) };
    },
  ),
  lines: [...page.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/gu)]
    .map(([, place = "", words = ""]) =>
      letters(printedText(place, words.replace(/<[^>]*>|\s/gu, ""))),
    )
    .sort((one, other) => one.bottom - other.bottom),
  ink: dots === undefined ? [] : inkRows(dots),
});

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`${name}="([^"]*)"`, "u").exec(tag)?.[1]);

const printedText = (place: string, text: string): PrintedText => ({
  text: text
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">"),
  left: attribute(place, "xMin"),
  top: attribute(place, "yMin"),
  right: attribute(place, "xMax"),
  bottom: attribute(place, "yMax"),
});

const contrastOf = (word: PrintedText, dots: PageDots | undefined): number => {
  const { letters, behind } =
    dots === undefined
      ? { letters: "#000000", behind: "#FFFFFF" }
      : letterColors(word, dots);
  return contrastRatio(letters, behind);
};
