import type { ErrorFacts } from "../../kintone/rest/kintone-error-code";
import { explainError } from "../error-messages";
import type { Language } from "../language";
import type { MappingFault } from "../../settings/mapping-fault";
import { mappingProblemMessage } from "./mapping-problem-messages";
import { fieldLabel, sourceLabel } from "../../fields/field-label";

interface SourcePlace {
  /** Our name of the source: meetings */
  readonly source: string;
  readonly appId: string;
}

/** Something in the settings that the live apps can't serve. */
export type HealthProblem =
  | (SourcePlace & {
      /** The app is gone, or closed to the reader. */
      readonly problem: "app";
      readonly error: ErrorFacts;
    })
  | (SourcePlace & {
      readonly problem: MappingFault | "hidden";
      /** Our name of the field, or "filter" for the one that tells kinds of record apart. */
      readonly field: string;
      readonly fieldCode: string;
    });

/** One sentence about it: where, what, and what to do. */
export const healthMessage = (
  problem: HealthProblem,
  language: Language,
): string => {
  const source = sourceLabel(problem.source, language);
  if (problem.problem === "app") {
    const { title, advice } = explainError(problem.error, language);
    return `${source}: ${title} ${advice}`;
  }
  const { field, fieldCode } = problem;
  const place = `${source} › ${fieldLabel(problem.source, field, language)}: `;
  return problem.problem === "hidden"
    ? place + HIDDEN[language](fieldCode)
    : place + mappingProblemMessage(problem.problem, { fieldCode }, language);
};

const HIDDEN: Readonly<Record<Language, (code: string) => string>> = {
  ja: (code) =>
    `「${code}」を閲覧する権限がありません。アプリの管理者に、フィールドの閲覧権限を付けてもらってください。`,
  en: (code) =>
    `You may not view "${code}". Ask the app's administrator for the right to view the field.`,
};
