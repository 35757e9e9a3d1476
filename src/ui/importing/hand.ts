import type { RunNote } from "../../kintone/importing/run-notes";
import type { Words } from "../../domain/words/words";
import type { EnteredKind } from "../../entering/enterable-fields";
import type { ImportColumnMessages } from "../../i18n/entering/import-column-messages";
import type { ImportMessages } from "../../i18n/entering/import-messages";
import type { ImportOutcomeMessages } from "../../i18n/entering/import-outcome-messages";
import type { Language } from "../../i18n/language";
import type { ImportController } from "./import-controller";

/** What each part of the dialog is handed. */
export interface Hand {
  readonly controller: ImportController;
  readonly messages: ImportMessages;
  readonly columnMessages: ImportColumnMessages;
  readonly outcomes: ImportOutcomeMessages;
  readonly words: Words;
  readonly language: Language;
  readonly kind: EnteredKind;
  /** Asks before the records of an import are deleted, and deletes them. */
  readonly askTakingBack: (note: RunNote) => void;
}
