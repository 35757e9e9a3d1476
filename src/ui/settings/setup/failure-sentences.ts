import type { Explanation } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { setupFailureMessage } from "../../../i18n/setup/setup-failure-messages";
import { SetupFailure } from "../../../setup/setup-failure";

/**
 * Why making apps can't go on, as the settings screen says it.
 * @param explain of what is no failure of the setup itself
 */
export const failureSentences = (
  error: unknown,
  language: Language,
  explain: (error: unknown) => Explanation,
): readonly string[] => {
  if (error instanceof SetupFailure) {
    return [setupFailureMessage(error.reason, language)];
  }
  const { title, advice, detail } = explain(error);
  return [title, advice, ...(detail === undefined ? [] : [detail])];
};
