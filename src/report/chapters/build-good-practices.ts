import type { GoodPractice } from "../../domain/annual-summary";
import { groupByText } from "../../rollup/input/group-by-text";
import type { Block, CardsBlock, ImageRef } from "../block";
import type { Chapter } from "../report";
import type { ReportContext } from "../report-context";
import type { Written } from "../text-origin";
import { shownText } from "../writing/shown-titles";
import { summaryOrigin } from "../writing/summary-origin";
import { bulletsBlock, sentenceBullet, writtenBy } from "./blocks";

/** 好事例, by category in order of first appearance; no chapter without one. */
export const buildGoodPractices = (
  context: ReportContext,
): readonly Chapter[] => {
  const { summary, messages } = context;
  const { others, title: chapterTitle } = messages.goodPractices;
  // Those without one stand with those whose category is called so.
  const categories = groupByText(
    summary?.goodPractices ?? [],
    ({ category }) => [category ?? others],
  );
  return categories.length === 0
    ? []
    : [
        {
          id: "good-practices",
          kind: "goodPractices",
          title: chapterTitle,
          lead: [],
          sections: categories.map(({ key, items }, index) => ({
            id: `good-practices-${index + 1}`,
            title: key ?? others,
            ...writtenBy({
              origins: items.flatMap(({ category, rowId }) =>
                summaryOrigin(summary, "goodPracticeCategory", category, rowId),
              ),
            }),
            blocks: practiceBlocks(items, context),
          })),
        },
      ];
};

/**
 * In the order of the record: a practice with photos that the edition may show
 * is a card with them, so that neighbours stand beside each other; the others
 * are bullets.
 */
const practiceBlocks = (
  practices: readonly GoodPractice[],
  context: ReportContext,
): readonly Block[] => {
  const [first] = practices;
  if (first === undefined) return [];
  const isCard = photosOf(first, context).length > 0;
  const end = practices.findIndex(
    (practice) => photosOf(practice, context).length > 0 !== isCard,
  );
  const alike = end < 0 ? practices : practices.slice(0, end);
  return [
    ...(isCard
      ? [
          {
            kind: "cards" as const,
            cards: alike.map((practice) => practiceCard(practice, context)),
          },
        ]
      : bulletsBlock(
          alike.map((practice) =>
            sentenceBullet({
              text: practiceSentence(practice, context),
              ...originsOf(practice, context),
            }),
          ),
        )),
    ...practiceBlocks(practices.slice(alike.length), context),
  ];
};

/** A text of several lines is headed by its first. */
const practiceCard = (
  practice: GoodPractice,
  context: ReportContext,
): CardsBlock["cards"][number] => {
  const [heading = "", ...rest] = practiceSentence(practice, context).split(
    "\n",
  );
  return {
    heading,
    lines: [],
    ...(rest.length === 0 ? {} : { text: rest.join("\n") }),
    images: photosOf(practice, context),
    ...writtenBy(originsOf(practice, context)),
  };
};

/** What the edition may show; in the internal one it says so of what is not marked 掲載. */
const photosOf = (
  { text, photos = [], arePhotosPublished }: GoodPractice,
  context: ReportContext,
): readonly ImageRef[] => {
  const [heading = ""] = text.split("\n");
  const alternativeText = shownText(
    context.messages.detail.photo(heading),
    arePhotosPublished === true,
    context,
  );
  return alternativeText === undefined
    ? []
    : photos.map(({ fileKey, name }) => ({ fileKey, name, alternativeText }));
};

const originsOf = (
  { text, divisions, rowId }: GoodPractice,
  { summary }: ReportContext,
): Written => ({
  origins: [
    ...summaryOrigin(summary, "goodPracticeText", text, rowId),
    ...summaryOrigin(summary, "goodPracticeDivisions", divisions, rowId),
  ],
});

const practiceSentence = (
  { text, divisions }: GoodPractice,
  { messages }: ReportContext,
): string =>
  divisions === undefined ? text : `${text}${messages.brackets(divisions)}`;
