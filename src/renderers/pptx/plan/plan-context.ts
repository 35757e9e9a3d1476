import type { Language } from "../../../i18n/language";
import type { OfficeOptions } from "../../ooxml/office-options";
import type { Box } from "./slide-plan";

/** What slides are planned with. */
export interface PlanContext {
  readonly language: Language;
  readonly pictures: OfficeOptions["pictures"];
  /** Where a slide has room under its title. */
  readonly body: Box;
  /** The place of a title over a body; absent where the deck doesn't say it. */
  readonly title?: { readonly box: Box; readonly textSize: number };
}
