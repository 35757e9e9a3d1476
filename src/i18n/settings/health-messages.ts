import type { HealthProblem } from "../../kintone/sources/settings-health-problem";
import { explainError } from "../error-messages";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { mappingProblemMessage } from "./mapping-problem-messages";
import { fieldLabel, sourceLabel } from "../../fields/field-label";

/** One sentence about it: where, what, and what to do. */
export const healthMessage = (
  problem: HealthProblem,
  language: Language,
  words: Words,
): string => {
  const source = sourceLabel(problem.source, language, words);
  if (problem.problem === "app") {
    const { title, advice } = explainError(problem.error, language);
    return `${source}: ${title} ${advice}`;
  }
  const { field, fieldCode, choice = "" } = problem;
  const place = `${source} › ${fieldLabel(problem.source, field, language, words)}: `;
  return problem.problem === "hidden"
    ? place + HIDDEN[language](fieldCode)
    : place +
        mappingProblemMessage(problem.problem, { fieldCode, choice }, language);
};

const HIDDEN: Readonly<Record<Language, (code: string) => string>> = {
  ja: (code) =>
    `「${code}」を閲覧する権限がありません。アプリの管理者に、フィールドの閲覧権限を付けてもらってください。`,
  en: (code) =>
    `You may not view "${code}". Ask the app's administrator for the right to view the field.`,
};
