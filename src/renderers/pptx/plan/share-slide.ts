import { DESIGN } from "../../design-values";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import { sectionOfChapters } from "../../../report/paged/belong-together";
import type { Chapter } from "../../../report/report";
import type { Paragraph, Run } from "../flow/paragraph";
import { TEXT_SCALES } from "../flow/text-scale";
import { textShape } from "../pieces/text-shape";
import type { ChapterContext } from "./chapter-items";
import { chapterItems } from "./chapter-items";
import type { Setting } from "./fill-pages";
import { COLUMN_GAP, fillPages } from "./fill-pages";
import { columnWidth } from "./lay-columns";
import { slidePlan } from "./slide-of-shapes";
import type { Box, SlidePlan, SlideShape } from "./slide-plan";

/** Columns of a slide, and how many of them the first chapter takes; text sizes for each. */
const SHARES = [
  { columns: 2, first: 1 },
  { columns: 3, first: 1 },
  { columns: 3, first: 2 },
] as const;

/** Points of a heading that names a chapter on a shared slide. */
const HEADING = { height: 28, gap: 10, inset: 12, bar: 4 } as const;
const NARROWEST = 240;

/** Two chapters on one slide, beside or under each other; undefined where they don't fit. */
export const shareSlide = (
  first: Chapter,
  second: Chapter,
  notes: readonly string[],
  context: ChapterContext,
): SlidePlan | undefined => {
  const shapes = besideEachOther(first, second, context);
  return shapes === undefined
    ? undefined
    : slidePlan({
        anchors: [first.id, second.id],
        title: titleOf(first, second, context),
        shapes,
        notes,
      });
};

const besideEachOther = (
  first: Chapter,
  second: Chapter,
  context: ChapterContext,
): readonly SlideShape[] | undefined => {
  const { body } = context;
  for (const scale of [TEXT_SCALES.plain, TEXT_SCALES.dense]) {
    for (const share of SHARES) {
      const width = columnWidth(body.width, share.columns, COLUMN_GAP);
      if (width < NARROWEST) continue;
      const widthOf = (columns: number) =>
        columns * (width + COLUMN_GAP) - COLUMN_GAP;
      const left = { ...body, width: widthOf(share.first) };
      const right = {
        ...body,
        x: left.x + left.width + COLUMN_GAP,
        width: widthOf(share.columns - share.first),
      };
      const placed = [
        chapterIn(left, first, { scale, columns: share.first }, context),
        chapterIn(
          right,
          second,
          { scale, columns: share.columns - share.first },
          context,
        ),
      ];
      const shapes = placed.flatMap((each) => each ?? []);
      if (placed.every((each) => each !== undefined)) return shapes;
    }
  }
  return undefined;
};

/** A chapter under its heading; undefined when the box does not hold it. */
const chapterIn = (
  box: Box,
  chapter: Chapter,
  setting: Setting,
  context: ChapterContext,
): readonly SlideShape[] | undefined => {
  const taken = HEADING.height + HEADING.gap;
  const body = { ...box, y: box.y + taken, height: box.height - taken };
  const items = chapterItems(chapter, { ...context, body });
  const [page, ...more] = fillPages(items, setting, body);
  const heading = headingOf(box, chapter, context);
  return page === undefined || more.length > 0 || heading === undefined
    ? undefined
    : [...heading, ...page.shapes];
};

/** One line; undefined for a title that needs more. */
const headingOf = (
  { x, y, width }: Box,
  { title, no }: Chapter,
  { language }: ChapterContext,
): readonly SlideShape[] | undefined => {
  const box = { x, y, width, height: HEADING.height };
  const paragraph: Paragraph = {
    runs: [
      ...(no === undefined
        ? []
        : [{ text: `${no} `, bold: true, ink: "accent" as const }]),
      { text: title, bold: true },
    ],
    tail: [],
    style: {
      size: DESIGN.slide.heading,
      lineHeight: 20,
      spaceBefore: 0,
      hanging: 0,
    },
  };
  const words = textShape([paragraph], {
    x: x + HEADING.inset,
    y: y + 4,
    width: width - HEADING.inset * 2,
  });
  return words.box.height > HEADING.height
    ? undefined
    : [
        { kind: "panel", paint: "panel", box },
        { kind: "panel", paint: "accent", box: { ...box, width: HEADING.bar } },
        { ...words, name: slideMessages[language].chapter },
      ];
};

/** What both chapters are about: their section, or one title after the other. */
const titleOf = (
  first: Chapter,
  second: Chapter,
  { chapters, language }: ChapterContext,
): readonly Run[] => {
  const section = sectionOfChapters(first, chapters);
  if (section === undefined) {
    const text = slideMessages[language].both(first.title, second.title);
    return [{ text }];
  }
  const numbers = [...new Set([first.no, second.no])].filter(
    (no) => no !== undefined,
  );
  return [
    ...(numbers.length === 1
      ? [{ text: `${numbers.join("")} `, ink: "accent" as const }]
      : []),
    { text: section },
  ];
};
