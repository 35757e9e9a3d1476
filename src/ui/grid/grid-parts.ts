import type { Words } from "../../domain/words/words";
import type { GridMessages } from "../../i18n/entering/grid-messages";
import type { Language } from "../../i18n/language";
import type { Question } from "../../kintone/page/page";
import type { KeptRows } from "../../kintone/adding/kept-rows";
import type { GridPlace } from "./grid-place";
import type { KeptGrid } from "./saving/kept-grid";
import type { GridSession } from "./grid-session";

/** What the grid is shown with. */
export interface GridParts {
  readonly place: GridPlace;
  readonly session: GridSession;
  readonly messages: GridMessages;
  readonly language: Language;
  readonly words: Words;
  readonly kept: KeptRows<KeptGrid>;
  readonly confirm: (question: Question) => Promise<boolean>;
  readonly recordUrl: (recordId: string) => string;
  readonly closed: () => void;
}
