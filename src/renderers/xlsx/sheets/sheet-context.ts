import type { Language } from "../../../i18n/language";
import type { Report } from "../../../report/report";
import type { Picture } from "../../ooxml/office-options";

/** What every readable sheet is written with. */
export interface SheetContext {
  readonly language: Language;
  /** Whose colours it has. */
  readonly report: Pick<Report, "city">;
  /** By file key. */
  readonly pictures: ReadonlyMap<string, Picture>;
}
