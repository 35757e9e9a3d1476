import type { FormTexts } from "../page/form-texts";
import type { Advice } from "./hint-panel";
import { sentenceOf } from "../session/mark-problems";
import type { FormProblem } from "../rules/form-problem";

/** Problems that another record explains or that one click solves. */
export const adviceFor = (
  problems: readonly FormProblem[],
  messages: FormTexts,
  useSpelling: (problem: FormProblem) => void,
): readonly Advice[] =>
  problems.flatMap((problem): Advice[] => {
    const { code, detail = "", otherRecordId } = problem;
    const text = sentenceOf(problem, messages);
    if (code === "spellingNear") {
      const action = {
        text: messages.panel.useSpelling(detail),
        run: () => useSpelling(problem),
      };
      return [{ text, action }];
    }
    return otherRecordId === undefined ? [] : [{ text, otherRecordId }];
  });
