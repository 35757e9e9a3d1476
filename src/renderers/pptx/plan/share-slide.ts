import type { Steps } from "../../../domain/steps";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import { sectionOfChapters } from "../../../report/paged/belong-together";
import type { Chapter } from "../../../report/report";
import type { Run } from "../flow/paragraph";
import { TEXT_SCALES } from "../flow/text-scale";
import type { TextScale } from "../flow/text-scale";
import type { ChapterContext } from "./chapter-items";
import { chapterItems } from "./chapter-items";
import { CHAPTER_HEADING, chapterHeading } from "./chapter-heading";
import { COLUMN_GAP, fillPages } from "./fill-pages";
import { columnWidth } from "./lay-columns";
import { slidePlan } from "./slide-of-shapes";
import type { Box, SlidePlan, SlideShape } from "./slide-plan";

/** Columns of a slide that each chapter takes. */
const SHARES: readonly (readonly number[])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 1, 1],
];

/** From comfortable to dense: the first in which all have room is taken. */
const SCALES = [
  TEXT_SCALES.huge,
  TEXT_SCALES.large,
  TEXT_SCALES.plain,
  TEXT_SCALES.dense,
];

/** Points: in a narrower column a line has too few letters. */
const NARROWEST = 240;

/** A chapter and its place on a slide. */
interface Placed {
  readonly chapter: Chapter;
  readonly box: Box;
  readonly columns: number;
}

/** Two or three chapters on one slide, beside each other; undefined where they don't fit. */
export function* shareSlide(
  chapters: readonly Chapter[],
  notes: readonly string[],
  context: ChapterContext,
): Steps<SlidePlan | undefined> {
  const shares = SHARES.filter(({ length }) => length === chapters.length);
  for (const scale of SCALES) {
    for (const share of shares) {
      const shapes = yield* shapesIn(
        placesOf(chapters, share, context),
        scale,
        context,
      );
      if (shapes !== undefined)
        return slidePlan({
          anchors: chapters.map(({ id }) => id),
          title: titleOf(chapters, context),
          shapes,
          notes,
        });
    }
  }
  return undefined;
}

/** Nowhere, where the columns are too narrow. */
const placesOf = (
  chapters: readonly Chapter[],
  share: readonly number[],
  { body }: ChapterContext,
): readonly Placed[] => {
  const count = share.reduce((sum, columns) => sum + columns, 0);
  const width = columnWidth(body.width, count, COLUMN_GAP);
  if (width < NARROWEST) return [];
  let { x } = body;
  return chapters.map((chapter, place) => {
    const columns = share[place] ?? 1;
    const box = {
      ...body,
      x,
      width: columns * (width + COLUMN_GAP) - COLUMN_GAP,
    };
    x += box.width + COLUMN_GAP;
    return { chapter, box, columns };
  });
};

/** Chapters under headings of one height; undefined when a box does not hold its chapter. */
function* shapesIn(
  places: readonly Placed[],
  scale: TextScale,
  context: ChapterContext,
): Steps<readonly SlideShape[] | undefined> {
  const headings = places.map(({ chapter, box }) =>
    chapterHeading(chapter, box, context),
  );
  const height = Math.max(...headings.map((heading) => heading.height));
  if (places.length === 0 || height > CHAPTER_HEADING.highest) return undefined;
  const shapes: SlideShape[] = [];
  const taken = height + CHAPTER_HEADING.gap;
  for (const [place, { chapter, box, columns }] of places.entries()) {
    const body = { ...box, y: box.y + taken, height: box.height - taken };
    const items = chapterItems(chapter, { ...context, body });
    const setting = { scale, columns };
    const [page, ...more] = yield* fillPages(items, setting, body, 1);
    if (page === undefined || more.length > 0) return undefined;
    shapes.push(...(headings[place]?.shapesAt(height) ?? []), ...page.shapes);
  }
  return shapes;
}

/** What the chapters are about: their section, or one title after the other. */
const titleOf = (
  chapters: readonly Chapter[],
  { chapters: all, language }: ChapterContext,
): readonly Run[] => {
  const topics = new Set(
    chapters.map((chapter) => sectionOfChapters(chapter, all) ?? chapter.title),
  );
  const numbers = new Set(chapters.map(({ no }) => no));
  const [no] = numbers;
  return [
    ...(topics.size === 1 && numbers.size === 1 && no !== undefined
      ? [{ text: `${no} `, ink: "accent" as const }]
      : []),
    { text: [...topics].join(slideMessages[language].together) },
  ];
};
