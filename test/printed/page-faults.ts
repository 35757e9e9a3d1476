import { blocksOf } from "../../src/report/blocks-of";
import type { Report } from "../../src/report/report";
import type { PrintedPage, PrintedText } from "./read-pages";

/** Shares of a page's height in which heads and feet stand. */
const BODY = { top: 0.08, bottom: 0.935 } as const;
/** A page after which a chapter goes on holds at least this share. */
const LEAST_FILLED = 0.5;
/** Of the smaller of two words: more of it is never under another. */
const MOST_COVERED = 0.3;
/** Points that a text may stand out, in rounding. */
const SLACK = 1;

/**
 * What a designer would send back of printed pages, as sentences: pages nearly
 * empty though the chapter goes on, words over each other or over the edge,
 * headings at the foot of a page. Empty for good pages.
 */
export const pageFaults = (
  pages: readonly PrintedPage[],
  report: Report,
): readonly string[] => {
  const headings = headingsOf(report);
  const chapters = chapterTitles(report);
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    const faults = [
      ...(next !== undefined && goesOn(page, next, chapters)
        ? [...emptiness(page), ...orphan(page, headings)]
        : []),
      ...overlaps(page),
      ...outside(page),
    ];
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
};

const plain = (text: string): string => text.replace(/\s/gu, "");

const chapterTitles = ({ chapters, title }: Report): ReadonlySet<string> =>
  new Set([
    plain(title),
    ...chapters.flatMap(({ no = "", title: name }) => [
      plain(name),
      plain(`${no}${name}`),
    ]),
  ]);

const headingsOf = (report: Report): ReadonlySet<string> =>
  new Set([
    ...chapterTitles(report),
    ...report.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ no = "", title }) => [
        plain(title),
        plain(`${no}${title}`),
      ]),
    ),
    ...report.chapters
      .flatMap(blocksOf)
      .flatMap((block) =>
        block.kind === "table" ? [plain(block.caption)] : [],
      ),
  ]);

const bodyLines = ({ lines, height }: PrintedPage): readonly PrintedText[] =>
  lines.filter(
    ({ top, bottom }) =>
      bottom > height * BODY.top && top < height * BODY.bottom,
  );

/** Whether the chapter of a page goes on overleaf; a sheet repeats its title there. */
const goesOn = (
  page: PrintedPage,
  next: PrintedPage,
  chapters: ReadonlySet<string>,
): boolean => {
  const [here, there] = [page, next].map((each) => {
    // A number and its title are two texts.
    const [first = "", second = ""] = bodyLines(each).map(({ text }) =>
      plain(text),
    );
    return [first, first + second].find((text) => chapters.has(text));
  });
  return there === undefined || here === there;
};

const emptiness = ({ ink, height }: PrintedPage): readonly string[] => {
  const from = height * BODY.top;
  const room = height * (BODY.bottom - BODY.top);
  const last = ink.filter((row) => row < height * BODY.bottom).at(-1) ?? from;
  const filled = (last - from) / room;
  return filled < LEAST_FILLED
    ? [`${Math.round(filled * 100)} % of it are filled`]
    : [];
};

const orphan = (
  page: PrintedPage,
  headings: ReadonlySet<string>,
): readonly string[] => {
  const last = bodyLines(page).at(-1);
  return last !== undefined && headings.has(plain(last.text))
    ? [`「${last.text}」 is the last on it`]
    : [];
};

const overlaps = ({ words }: PrintedPage): readonly string[] =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => covered(one, other) > MOST_COVERED)
      .map(
        (other) => `「${one.text}」 and 「${other.text}」 lie over each other`,
      ),
  );

const covered = (one: PrintedText, other: PrintedText): number => {
  const width =
    Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height =
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width <= 0 || height <= 0
    ? 0
    : (width * height) / Math.min(areaOf(one), areaOf(other));
};

const areaOf = ({ left, top, right, bottom }: PrintedText): number =>
  (right - left) * (bottom - top);

const outside = ({ words, width, height }: PrintedPage): readonly string[] =>
  words
    .filter(
      ({ left, top, right, bottom }) =>
        left < -SLACK ||
        top < -SLACK ||
        right > width + SLACK ||
        bottom > height + SLACK,
    )
    .map(({ text }) => `「${text}」 stands over the edge`);
