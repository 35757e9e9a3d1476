import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryAnswers,
  EntryProblem,
} from "../../../../entering/entered-record";
import { TITLES } from "../../../../entering/people/people-in-text";

/** What tells a division, and what was answered. */
export interface DivisionRules {
  /** Whether the roster knows it, of today or of any time. */
  readonly isDivision: (text: string) => boolean;
  readonly answers: EntryAnswers;
}

/** The answer that all of the text is the division. */
const AS_DIVISION = "asDivision";

const POST = new RegExp(`^(.+?)(${TITLES})$`, "u");
/** 課 of 課長 is the end of the division, too: 企画政策課長 is of 企画政策課. */
const UNIT = /^[部局室所課係](?=長)/u;

interface DividedPost {
  readonly texts: EnteredTexts;
  readonly asks: readonly EntryProblem[];
}

/**
 * 建設課部長 below 所属・職 is a division and a post: written as a division it would
 * be one of its own in every table. It is parted where the roster knows the division, else asked, once
 * a text; a person with a rank of its own, and any other division, stays as it is.
 */
export const withDividedPost = (
  texts: EnteredTexts,
  { isDivision, answers }: DivisionRules,
): DividedPost => {
  const { division = "", rank } = texts;
  const asIs = { texts, asks: [] };
  if (isBlank(division) || !isBlank(rank) || isDivision(division)) return asIs;
  const text = visibleText(division);
  const [, stem = "", title = ""] = POST.exec(samenessKey(text)) ?? [];
  if (stem === "") return asIs;
  const unit = UNIT.exec(title)?.[0] ?? "";
  const parts = stem.endsWith(unit) ? [stem] : [`${stem}${unit}`, stem];
  const known = parts.find(isDivision);
  if (known !== undefined)
    return { texts: { ...texts, division: known, rank: title }, asks: [] };
  const values = parts.map((part) => `${part}／${title}`);
  const answerKey = `divisionWithPost:${samenessKey(text)}`;
  const answer = answers.get(answerKey);
  if (answer === AS_DIVISION) return asIs;
  if (answer !== undefined && values.includes(answer))
    return {
      texts: {
        ...texts,
        division: answer.slice(0, -title.length - 1),
        rank: title,
      },
      asks: [],
    };
  return {
    // Nobody is compared with a division that it may not be.
    texts: { ...texts, division: "" },
    asks: [
      {
        field: "division",
        level: "error",
        code: "divisionWithPost",
        detail: text,
        candidates: [...values, AS_DIVISION].map((value) => ({
          value,
          label: value,
        })),
        answerKey,
      },
    ],
  };
};
