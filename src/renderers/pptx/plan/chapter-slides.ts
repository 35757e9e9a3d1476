import type { Pause, Steps } from "../../../domain/steps";
import { inTurns } from "../../../domain/steps";
import {
  belongTogether,
  mayStandTogether,
  standTogether,
} from "../../../report/paged/belong-together";
import { overviewStrip } from "../../../report/paged/overview-strip";
import type { Chapter, Report } from "../../../report/report";
import type { ChapterContext } from "./chapter-items";
import { isThin } from "./is-thin";
import { planChapter } from "./plan-chapter";
import { shareSlide } from "./share-slide";
import { slideNotes } from "./slide-notes";
import type { SlidePlan } from "./slide-plan";

/** Slides, and the chapters that they tell. */
interface ChapterSlides {
  readonly chapters: readonly [Chapter, ...Chapter[]];
  readonly plans: readonly SlidePlan[];
}

/** Chapters beside each other on a slide, at most. */
const MOST = 3;

/** Slides chapter by chapter; short neighbours have one in common where they fit, those that belong together first. */
export async function* chapterSlides(
  report: Report,
  context: ChapterContext,
  pause: Pause,
): AsyncGenerator<ChapterSlides> {
  let held: ChapterSlides | undefined;
  for await (const slides of slidesOfNeighbours(report, context, pause)) {
    const joined =
      held &&
      (await inTurns(joinedSlide(held, slides, report, context), pause));
    if (held !== undefined && joined === undefined) yield held;
    held = joined ?? slides;
  }
  if (held !== undefined) yield held;
}

async function* slidesOfNeighbours(
  report: Report,
  context: ChapterContext,
  pause: Pause,
): AsyncGenerator<ChapterSlides> {
  let rest = report.chapters;
  for (;;) {
    const [chapter, next, ...others] = rest;
    if (chapter === undefined) return;
    const shared =
      next !== undefined && belongTogether(chapter, next)
        ? await inTurns(sharedSlide([chapter, next], report, context), pause)
        : undefined;
    if (shared !== undefined) {
      yield shared;
      rest = others;
      continue;
    }
    const { kind, fiscalYear } = chapter;
    const strip =
      kind === "overview" && fiscalYear !== undefined
        ? overviewStrip(report, fiscalYear)
        : [];
    const notes = slideNotes(fiscalYear, report);
    yield {
      chapters: [chapter],
      plans: await inTurns(planChapter(chapter, notes, context, strip), pause),
    };
    rest = rest.slice(1);
  }
}

/** Only slides that stand alone are tried: whatever needs more has no room beside others. */
function* joinedSlide(
  first: ChapterSlides,
  second: ChapterSlides,
  report: Report,
  context: ChapterContext,
): Steps<ChapterSlides | undefined> {
  const chapters = [...first.chapters, ...second.chapters] as const;
  const plans = [...first.plans, ...second.plans];
  return chapters.length <= MOST &&
    plans.length === 2 &&
    (standTogether(chapters) ||
      (mayStandTogether(chapters) &&
        plans.every((plan) => isThin(plan, context.body))))
    ? yield* sharedSlide(chapters, report, context)
    : undefined;
}

function* sharedSlide(
  chapters: readonly [Chapter, ...Chapter[]],
  report: Report,
  context: ChapterContext,
): Steps<ChapterSlides | undefined> {
  const notes = slideNotes(undefined, report);
  const plan = yield* shareSlide(chapters, notes, context);
  return plan && { chapters, plans: [plan] };
}
