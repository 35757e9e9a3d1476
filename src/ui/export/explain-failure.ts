import type { Explanation } from "../../i18n/error-messages";
import { explainError } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { explainSaveError } from "../../i18n/summary/save-messages";
import { templateMessage } from "../../i18n/documents/template-messages";
import { SaveError } from "../../kintone/attachments/save-error";
import { toKintoneError } from "../../kintone/rest/errors/to-kintone-error";
import { TemplateError } from "../../renderers/ooxml/package/template-error";

/** What to tell about a failure of making or attaching documents. */
export const explainFailure = (
  error: unknown,
  language: Language,
): Partial<Explanation> => {
  if (error instanceof SaveError)
    return explainSaveError(error.facts, language);
  if (error instanceof TemplateError)
    return { advice: templateMessage(error.reason, error.kind, language) };
  return explainError(toKintoneError(error), language);
};
