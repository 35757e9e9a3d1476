import type { Language } from "../../i18n/language";
import type { Settings } from "../../settings/settings";
import type { SummaryTools } from "../summary/summary-tools";
import { kintoneDocumentGateway } from "./kintone-document-gateway";
import { savingTools } from "./saving-tools";

/** Making documents with the rights of whoever is logged in. */
export const kintoneSavingTools = (
  settings: Settings,
  language: Language,
): SummaryTools =>
  savingTools(kintoneDocumentGateway(settings, language), language);
