import { execFileSync } from "node:child_process";

/** A page in dots of plain colour. */
export interface PageDots {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each dot, a row after the other. */
  readonly colors: Buffer;
}

/** A dot a point. Letters keep their colour: edges are not softened. */
const AS_POINTS = ["-r", "72", "-aa", "no", "-aaVector", "no"] as const;
/** Of 255: paler is paper. */
const PAPER = 250;

/** The pages of a PDF, drawn by poppler. */
export const readDots = (pdf: string): readonly PageDots[] => {
  const maps = execFileSync("pdftoppm", [...AS_POINTS, pdf], {
    maxBuffer: 1 << 30,
  });
  const pages: PageDots[] = [];
  for (let at = 0; at < maps.length;) {
    const page = pageAt(maps, at);
    pages.push(page);
    at = page.colors.byteOffset - maps.byteOffset + page.colors.length;
  }
  return pages;
};

/** A colour map (PPM, P6): three numbers and a line feed, then three bytes a dot. */
const pageAt = (maps: Buffer, at: number): PageDots => {
  const head = /^P6\s+(\d+)\s+(\d+)\s+\d+\s/u.exec(
    maps.subarray(at, at + 40).toString("latin1"),
  );
  if (head === null) throw new Error("The dots of a page cannot be read.");
  const [start, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const from = at + start.length;
  return {
    width,
    height,
    colors: maps.subarray(from, from + width * height * 3),
  };
};

/** Rows on which something is printed, in points from the top. */
export const inkRows = ({
  width,
  height,
  colors,
}: PageDots): readonly number[] =>
  Array.from({ length: height }, (_, row) => row).filter((row) =>
    colors
      .subarray(row * width * 3, (row + 1) * width * 3)
      .some((part) => part < PAPER),
  );
