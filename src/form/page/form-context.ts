import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FormTexts } from "./form-texts";
import type { Settings } from "../../settings/settings";
import type { FormPage } from "./form-page";

/** What all of the help works with on a page. */
export interface FormContext {
  readonly pluginId: string;
  readonly settings: Settings;
  readonly page: FormPage;
  readonly today: CalendarDate;
  readonly messages: FormTexts;
}
