import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Steps } from "../../../domain/steps";
import type { Chapter, StripFigure } from "../../../report/report";
import type { Run } from "../flow/paragraph";
import { TEXT_SCALES } from "../flow/text-scale";
import type { ChapterContext } from "./chapter-items";
import { chapterItems, isLonePhoto } from "./chapter-items";
import type { Page, Setting } from "./fill-pages";
import { COLUMN_GAP, fillPages } from "./fill-pages";
import { STRIP_LOOKS, stripBesideTitle, stripOverBody } from "./overview-strip";
import { slidePlan } from "./slide-of-shapes";
import type { Box, SlidePlan } from "./slide-plan";
import { MOST_SLIDES } from "./slide-plan";

const { huge, large, roomy, plain, dense, tight } = TEXT_SCALES;

/** From comfortable to dense: the first that needs the fewest slides is taken. */
const SETTINGS: readonly Setting[] = [
  { scale: huge, columns: 1 },
  { scale: large, columns: 1 },
  { scale: roomy, columns: 1 },
  { scale: roomy, columns: 2 },
  { scale: plain, columns: 2 },
  { scale: plain, columns: 3 },
  { scale: dense, columns: 2 },
  { scale: dense, columns: 3 },
];

const OVERVIEW_SETTINGS: readonly Setting[] = [
  { scale: huge, columns: 2 },
  { scale: large, columns: 2 },
  { scale: roomy, columns: 2 },
  { scale: roomy, columns: 3 },
  { scale: plain, columns: 3 },
  { scale: dense, columns: 3 },
  { scale: plain, columns: 2 },
  { scale: dense, columns: 2 },
  { scale: tight, columns: 3 },
];

/** Points: in a narrower column a line has too few letters. */
const NARROWEST = 240;
/** Of a slide: on an emptier one, key figures stand in large letters over the body. */
const LEAST_FILLED = 0.5;
/** Points between key figures and what stands under them. */
const STRIP_GAP = 8;
/** Longer chapters are set in the usual way, or in narrower columns where that spares slides. */
const FEW_SLIDES = 4;
/** Longer ones are all set in the usual way. */
const SEVERAL_SLIDES = 12;
/** Columns of the usual way. */
const MOST_USUAL = 2;

/** The slides of a chapter; the second and later ones say （続き） in their titles. */
export function* planChapter(
  chapter: Chapter,
  notes: readonly string[],
  context: ChapterContext,
  strip: readonly StripFigure[] = [],
): Steps<readonly SlidePlan[]> {
  const pages = yield* chapterPages(chapter, context);
  const { isWhole, ...beside } = stripBesideTitle(
    strip,
    titleRuns(chapter, false, context),
    context,
  );
  const [only, ...others] = pages;
  const isThin =
    only !== undefined && only.used < context.body.height * LEAST_FILLED;
  const under =
    others.length > 0 || strip.length === 0 || (isWhole && !isThin)
      ? undefined
      : yield* pageUnderStrip(chapter, strip, context, isThin);
  return (under ?? pages).map(({ shapes }, index) => {
    const title = titleRuns(chapter, index > 0, context);
    const figures =
      under === undefined && index === 0 ? beside : { shapes: [] };
    return slidePlan({
      ...figures,
      anchors: index === 0 ? [chapter.id] : [],
      title,
      shapes: [...figures.shapes, ...shapes],
      notes,
    });
  });
}

/** All key figures over a chapter that has room for them on its one page. */
function* pageUnderStrip(
  chapter: Chapter,
  strip: readonly StripFigure[],
  context: ChapterContext,
  isThin: boolean,
): Steps<readonly Page[] | undefined> {
  const over = stripOverBody(
    strip,
    context,
    isThin ? STRIP_LOOKS.large : STRIP_LOOKS.small,
  );
  if (over === undefined) return undefined;
  const taken = over.height + STRIP_GAP * (isThin ? 2 : 1);
  const { body } = context;
  const [page, ...more] = yield* chapterPages(chapter, {
    ...context,
    body: { ...body, y: body.y + taken, height: body.height - taken },
  });
  return page === undefined || more.length > 0
    ? undefined
    : [{ ...page, shapes: [...over.shapes, ...page.shapes] }];
}

/** A chapter in the setting that needs the fewest pages. */
function* chapterPages(
  chapter: Chapter,
  context: ChapterContext,
): Steps<readonly Page[]> {
  const { body } = context;
  const items = chapterItems(chapter, context);
  const settings = settingsFor(chapter, body);
  const usual = yield* fillPages(
    items,
    usualSetting(settings),
    body,
    MOST_SLIDES,
  );
  if (usual.length > SEVERAL_SLIDES) return usual;
  if (usual.length > FEW_SLIDES) {
    const narrow = settings.find(
      ({ scale, columns }) => scale === plain && columns > MOST_USUAL,
    );
    const pages =
      narrow && (yield* fillPages(items, narrow, body, usual.length - 1));
    return pages !== undefined && pages.length < usual.length ? pages : usual;
  }
  let best: readonly Page[] | undefined;
  for (const setting of settings) {
    const pages = yield* fillPages(items, setting, body, MOST_SLIDES);
    if (best === undefined || pages.length < best.length) best = pages;
    if (best.length === 1) break;
  }
  return best ?? usual;
}

/** What long chapters are set in, without a choice. */
const usualSetting = (settings: readonly Setting[]): Setting =>
  settings.find(({ scale, columns }) => scale === plain && columns > 1) ??
  settings[0] ?? { scale: plain, columns: 1 };

const settingsFor = (
  { kind, lead, sections }: Chapter,
  body: Box,
): readonly Setting[] => {
  const settings = kind === "overview" ? OVERVIEW_SETTINGS : SETTINGS;
  const most = Math.max(
    Math.floor((body.width + COLUMN_GAP) / (NARROWEST + COLUMN_GAP)),
    1,
  );
  // Figures at the right edge of a wide slide are far from their words.
  const least = hasColumnsOfItsOwn([
    ...lead,
    ...sections.flatMap(({ blocks }) => blocks),
  ])
    ? Math.min(2, most)
    : 1;
  const fitting = settings.filter(
    ({ columns }) => columns <= most && columns >= least,
  );
  return fitting.length > 0 ? fitting : [{ scale: plain, columns: 1 }];
};

const hasColumnsOfItsOwn = (blocks: Chapter["lead"]): boolean =>
  blocks.some(
    (block) =>
      block.kind === "datedList" ||
      isLonePhoto(block) ||
      (block.kind === "bullets" &&
        block.items.some(({ figures }) => figures.length > 0)),
  );

const titleRuns = (
  { no, title }: Chapter,
  isContinued: boolean,
  { language }: ChapterContext,
): readonly Run[] => [
  ...(no === undefined ? [] : [{ text: `${no} `, ink: "accent" as const }]),
  { text: isContinued ? slideMessages[language].continued(title) : title },
];
