/** Languages that every sentence for users exists in; Japanese is the source. */
export type Language = "ja" | "en";

/**
 * The language to speak to a user of kintone.
 * @param code kintone's language code (ja, en, zh, …); anything but Japanese reads English
 */
export const languageOf = (code: string): Language =>
  code.toLowerCase().startsWith("ja") ? "ja" : "en";
