import type { Words } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { Settings } from "../../../settings/settings";

/** What the plugin understands of records, in words. */
export interface PreviewTable {
  /** Headings of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

interface PreviewRow {
  readonly recordId: string;
  /** One a column; empty when the record could not be understood. */
  readonly cells: readonly string[];
  /** What is odd about the record. */
  readonly findings: readonly string[];
}

/** What previews depend on besides the records. */
export interface PreviewContext {
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Words;
  readonly messages: SettingsMessages["preview"];
}
