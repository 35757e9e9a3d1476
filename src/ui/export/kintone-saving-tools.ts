import type { Language } from "../../i18n/language";
import type { Settings } from "../../settings/settings";
import type { SummaryTools } from "../summary/summary-tools";
import { kintoneDocumentDesk } from "./kintone-document-desk";
import { savingTools } from "./saving-tools";

/** Making documents with the rights of whoever is logged in. */
export const kintoneSavingTools = (
  settings: Settings,
  language: Language,
): SummaryTools =>
  savingTools(kintoneDocumentDesk(settings, language), language);
