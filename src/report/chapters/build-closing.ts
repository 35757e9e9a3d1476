import type { GoodPractice } from "../../domain/annual-summary";
import { groupByText } from "../../rollup/input/group-by-text";
import { bulletsBlock, paragraphs, sentenceBullet, writtenBy } from "./blocks";
import type { Chapter } from "../report";
import type { ReportContext } from "../report-context";
import { summaryOrigin } from "../writing/summary-origin";
import { textsOfDocument } from "./summary-texts";

/** 成果, and what follows from them (結び of the document); no chapter without a text. */
export const buildOutcomes = ({
  summary,
  messages,
  words,
}: ReportContext): readonly Chapter[] => {
  const lead = [
    ...bulletsBlock(textsOfDocument(summary, "outcome").map(sentenceBullet)),
    ...paragraphs(
      textsOfDocument(summary, "closing", (text) => text.section === undefined),
    ),
  ];
  return lead.length === 0
    ? []
    : [
        {
          id: "outcomes",
          kind: "outcomes",
          title: messages.outcomes(words),
          lead,
          sections: [],
        },
      ];
};

/** 好事例, by category in order of first appearance; no chapter without one. */
export const buildGoodPractices = ({
  summary,
  messages,
}: ReportContext): readonly Chapter[] => {
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
            blocks: bulletsBlock(
              items.map((practice) =>
                sentenceBullet({
                  text: practiceSentence(practice, messages.brackets),
                  origins: [
                    ...summaryOrigin(
                      summary,
                      "goodPracticeText",
                      practice.text,
                      practice.rowId,
                    ),
                    ...summaryOrigin(
                      summary,
                      "goodPracticeDivisions",
                      practice.divisions,
                      practice.rowId,
                    ),
                  ],
                }),
              ),
            ),
          })),
        },
      ];
};

const practiceSentence = (
  { text, divisions }: GoodPractice,
  brackets: (text: string) => string,
): string => (divisions === undefined ? text : `${text}${brackets(divisions)}`);
