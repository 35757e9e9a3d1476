import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Words on a page; points from its upper left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as it is printed. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedText[];
  /** From top to bottom. */
  readonly lines: readonly PrintedText[];
  /** Points from the top at which each row of dots with ink on it stands. */
  readonly ink: readonly number[];
}

/** Dots an inch: enough to tell where a page is empty. */
const DOTS = 24;
/** Of 255: paler is paper. */
const PAPER = 250;

/** Reads the pages of a PDF with poppler. */
export const readPages = (pdf: string): readonly PrintedPage[] => {
  const layout = execFileSync("pdftotext", ["-bbox-layout", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const inks = inkOf(pdf);
  return layout
    .split("<page ")
    .slice(1)
    .map((page, index) => ({
      width: attribute(page, "width"),
      height: attribute(page, "height"),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(
        ([, place = "", text = ""]) => printedText(place, text),
      ),
      lines: [...page.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/gu)]
        .map(([, place = "", words = ""]) =>
          printedText(place, words.replace(/<[^>]*>|\s/gu, "")),
        )
        .sort((one, other) => one.bottom - other.bottom),
      ink: inks[index] ?? [],
    }));
};

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

const inkOf = (pdf: string): readonly (readonly number[])[] => {
  const folder = mkdtempSync(path.join(tmpdir(), "ink-"));
  try {
    execFileSync("pdftoppm", [
      ...["-gray", "-r", String(DOTS)],
      ...[pdf, path.join(folder, "page")],
    ]);
    return readdirSync(folder)
      .sort()
      .map((name) => rowsWithInk(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Rows of a grey map (PGM, P5): three numbers and a line feed, then a byte a dot. */
const rowsWithInk = (map: Buffer): readonly number[] => {
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/u.exec(
    map.subarray(0, 40).toString("latin1"),
  );
  const [start = "", width = "0", height = "0"] = head ?? [];
  const dots = map.subarray(start.length);
  return Array.from({ length: Number(height) }, (_, row) => row).flatMap(
    (row) => {
      const from = row * Number(width);
      return dots
        .subarray(from, from + Number(width))
        .some((dot) => dot < PAPER)
        ? [(row * 72) / DOTS]
        : [];
    },
  );
};
