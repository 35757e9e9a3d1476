import { findingMessage } from "../../i18n/records/finding-messages";
import type { FormTexts } from "../page/form-texts";
import type { FormPage } from "../page/form-page";
import type { FormProblem } from "../rules/form-problem";

/** Asks about warnings, all at once; true when the record is to be saved as it is. */
export const askBeforeSaving = (
  questions: readonly FormProblem[],
  page: FormPage,
  messages: FormTexts,
): Promise<boolean> => {
  const sentences = questions.map(
    (question) =>
      `・${findingMessage(question, messages.language, messages.words)}`,
  );
  return page.confirm({
    title: messages.confirmTitle,
    body: [messages.confirmLead, ...sentences].join("\n"),
    okText: messages.saveAnyway,
    cancelText: messages.goBack,
  });
};
