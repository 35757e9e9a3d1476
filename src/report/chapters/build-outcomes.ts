import { bulletsBlock, paragraphs, sentenceBullet } from "./blocks";
import type { Chapter } from "../report";
import type { ReportContext } from "../report-context";
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
