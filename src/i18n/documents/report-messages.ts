import type { Language } from "../language";
import { reportMessagesEn } from "./report-messages-en";
import { reportMessagesJa } from "./report-messages-ja";

/** Every sentence of the summary document that the records do not hold. */
export type ReportMessages = typeof reportMessagesJa;

/** Sentences of the summary document in the language of its readers. */
export const reportMessages: Readonly<Record<Language, ReportMessages>> = {
  ja: reportMessagesJa,
  en: reportMessagesEn,
};
