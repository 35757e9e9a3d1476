import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { EnteredKind } from "../../entering/enterable-fields";
import type { Author } from "../../kintone/adding/arrived-records";
import type { Language } from "../../i18n/language";
import type { RunNotes } from "../../kintone/importing/run-notes";
import type { Connect } from "../../kintone/rest/kintone-client";
import type { Settings } from "../../settings/settings";

/** What an import needs of whoever runs it: the dialog of a list, or the command. */
export interface ImportHost extends Author {
  /** Of the app's own: see settingsAt(). */
  readonly settings: Settings;
  readonly kind: EnteredKind;
  readonly connect: Connect;
  readonly today: CalendarDate;
  /** What is kept of imports, to go on and to take back. */
  readonly notes: RunNotes;
  /** Of whoever imports. */
  readonly language: Language;
  /** Lets others have their turn: a list of thousands takes a while. */
  readonly pause: () => Promise<void>;
}
