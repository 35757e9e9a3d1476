import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import type { FreezingOutcome } from "../../../kintone/freezing/freezing-outcome";

/** What became of it, in sentences. */
export const outcomeSentences = (
  outcome: FreezingOutcome,
  done: string,
  language: Language,
): readonly string[] => {
  const { failures, notCommented } = freezingMessages[language];
  if (outcome.isDone)
    return outcome.isCommented ? [done] : [done, notCommented];
  return [
    failures[outcome.failure],
    ...(outcome.detail === undefined ? [] : [outcome.detail]),
  ];
};

/** Whether the record is, or may be, another one than before. */
export const isOver = (outcome: FreezingOutcome): boolean =>
  outcome.isDone ||
  outcome.failure === "unknown" ||
  outcome.failure === "changedMeanwhile" ||
  outcome.failure === "alreadyFrozen" ||
  outcome.failure === "notFrozen";
