import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Chapter } from "../../../report/report";
import type { Run } from "../flow/paragraph";
import { chapterSegments } from "./chapter-segments";
import { PageFiller } from "./page-filler";
import type { PlanContext } from "./plan-context";
import type { ListShape, SlidePlan, SlideShape, TextShape } from "./slide-plan";

/** The slides of a chapter; the second and later ones say （続き） in their titles. */
export const planChapter = (
  chapter: Chapter,
  notes: readonly string[],
  context: PlanContext & { readonly chapters: readonly Chapter[] },
): readonly SlidePlan[] => {
  const segments = chapterSegments(chapter, context);
  const pages = new PageFiller(
    context,
    chapter.kind === "overview",
    segments.length === 1,
  );
  for (const segment of segments) pages.add(segment);
  return pages.finish().map(({ shapes }, index) => ({
    ...(index === 0 ? { anchor: chapter.id } : {}),
    layout: layoutFor(shapes),
    title: titleRuns(chapter, index > 0, context),
    shapes: inSlots(shapes),
    notes: [...notes, ...chartNotes(shapes)],
  }));
};

/** The text of a page that has only one, or two side by side, stands in the placeholders of the layout. */
const layoutFor = (shapes: readonly SlideShape[]): SlidePlan["layout"] => {
  const [first, second] = shapes;
  if (first === undefined || !isWords(first)) return "titleOnly";
  return second !== undefined && isBeside(first, second) ? "twoObj" : "obj";
};

const isWords = (shape: SlideShape): shape is TextShape | ListShape =>
  shape.kind === "text" || shape.kind === "list";

const isBeside = (first: SlideShape, second: SlideShape): boolean =>
  isWords(second) && second.box.y === first.box.y && second.box.x > first.box.x;

const inSlots = (shapes: readonly SlideShape[]): readonly SlideShape[] => {
  const [first, second, ...others] = shapes;
  if (first === undefined || !isWords(first)) return shapes;
  return second !== undefined && isWords(second) && isBeside(first, second)
    ? [{ ...first, slot: "left" }, { ...second, slot: "right" }, ...others]
    : [{ ...first, slot: "body" }, ...shapes.slice(1)];
};

const titleRuns = (
  { no, title }: Chapter,
  isContinued: boolean,
  { language }: PlanContext,
): readonly Run[] => [
  ...(no === undefined ? [] : [{ text: `${no} `, ink: "accent" as const }]),
  { text: isContinued ? slideMessages[language].continued(title) : title },
];

/** What charts show, in words. */
const chartNotes = (shapes: readonly SlideShape[]): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === "chart" ? [shape.block.summary] : [],
  );
