import type { Language } from "../../../i18n/language";
import type { Picture } from "../../ooxml/office-options";

/** What every readable sheet is written with. */
export interface SheetContext {
  readonly language: Language;
  /** By file key. */
  readonly pictures: ReadonlyMap<string, Picture>;
}
