import { blocksOf } from "../../src/report/blocks-of";
import { withAppendix } from "../../src/report/paged/with-appendix";
import type { Chapter, Report } from "../../src/report/report";
import type { PrintedText } from "./printed-text";
import type { PrintedPage } from "./read-pages";

/** Shares of a page's height in which heads and feet stand. */
const BODY = { top: 0.08, bottom: 0.935 } as const;
/** A page after which a chapter goes on holds at least this share. */
const LEAST_FILLED = 0.5;
/** Of the smaller of two words: more of it is never under another. */
const MOST_COVERED = 0.3;
/** Points that a text may stand out, in rounding. */
const SLACK = 1;
/** WCAG 2.2, 1.4.3; letters are large from so many points on. */
const READABLE = { small: 4.5, large: 3, from: 18 } as const;
/** Points of a line, of which letters take four fifths. */
const LEAST_LINE = 7;

/** Chapters that stand apart where short ones follow each other on a page. */
const APART: readonly Chapter["kind"][] = ["overview", "appendix", "records"];

const standsApart = (
  { kind }: Chapter,
  index: number,
  chapters: readonly Chapter[],
): boolean => APART.includes(kind) || chapters[index - 1]?.kind === "overview";

/** How chapters stand on pages: each begins one, or they follow each other. */
type Flow = "page by page" | "one after another";

/**
 * What a designer would send back of printed pages, as sentences: pages nearly
 * empty though the chapter goes on, words over each other or over the edge,
 * letters too pale or too small, headings at the foot of a page. Empty for good
 * pages.
 */
export const pageFaults = (
  pages: readonly PrintedPage[],
  report: Report,
  flow: Flow,
): readonly string[] => {
  const paged = withAppendix(report);
  const headings = headingsOf(paged);
  const all = chapterTitles(paged);
  const apart =
    flow === "page by page"
      ? all
      : chapterTitles({
          ...paged,
          chapters: paged.chapters.filter(standsApart),
        });
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    const faults = [
      // The first has the title, or the contents.
      ...(next === undefined || index === 0 ? [] : orphan(page, headings)),
      ...(next !== undefined && goesOn(page, next, apart)
        ? emptiness(page)
        : []),
      ...overlaps(page),
      ...outside(page),
      ...pale(page),
      ...tiny(page),
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
    return [largest(each), first, first + second].find((text) =>
      chapters.has(text),
    );
  });
  return there === undefined || here === there;
};

/** The words in the largest letters: a title beside what it heads may take several lines. */
const largest = ({ words }: PrintedPage): string => {
  const most = Math.max(...words.map(({ top, bottom }) => bottom - top));
  return plain(
    words
      .filter(({ top, bottom }) => bottom - top > most * 0.75)
      .map(({ text }) => text)
      .join(""),
  );
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
  const lines = bodyLines(page);
  const last = lines.at(-1);
  return last !== undefined &&
    headings.has(plain(last.text)) &&
    !lines.some((line) => isCellBefore(line, last))
    ? [`「${last.text}」 is the last on it`]
    : [];
};

/** A cell of a table may have the words of a heading: other words stand left of it, where a heading has its number at most. */
const isCellBefore = (line: PrintedText, text: PrintedText): boolean =>
  line.right <= text.left &&
  line.top < text.bottom &&
  line.bottom > text.top &&
  !/^\d+$/u.test(plain(line.text));

/** Marks alone have boxes of any size. */
const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const overlaps = ({ words }: PrintedPage): readonly string[] => {
  const all = words.filter(({ text }) => hasLetters(text));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => covered(one, other) > MOST_COVERED)
      .map(
        (other) => `「${one.text}」 and 「${other.text}」 lie over each other`,
      ),
  );
};

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

const pale = ({ words }: PrintedPage): readonly string[] =>
  words
    .filter(
      ({ text, top, bottom, contrast }) =>
        hasLetters(text) &&
        contrast <
          (bottom - top < READABLE.from ? READABLE.small : READABLE.large),
    )
    .map(
      ({ text, contrast }) =>
        `「${text}」 is too pale: ${contrast.toFixed(1)} to 1`,
    );

const tiny = ({ words }: PrintedPage): readonly string[] =>
  words
    .filter(
      ({ text, top, bottom }) => hasLetters(text) && bottom - top < LEAST_LINE,
    )
    .map(
      ({ text, top, bottom }) =>
        `「${text}」 is too small: a line of ${(bottom - top).toFixed(1)} pt`,
    );
