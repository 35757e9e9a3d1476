import { findingMessage } from "../../i18n/records/finding-messages";
import type { FormMessages } from "../../i18n/records/form-messages";
import type { FormPage } from "../page/form-page";
import type { FormProblem } from "../rules/form-problem";

/** Asks about warnings, all at once; true when the record is to be saved as it is. */
export const askBeforeSaving = (
  questions: readonly FormProblem[],
  page: FormPage,
  messages: FormMessages,
): Promise<boolean> => {
  const sentences = questions.map(
    (question) => `・${findingMessage(question, messages.language)}`,
  );
  return page.confirm({
    title: messages.confirmTitle,
    body: [messages.confirmLead, ...sentences].join("\n"),
    okText: messages.saveAnyway,
    cancelText: messages.goBack,
  });
};
