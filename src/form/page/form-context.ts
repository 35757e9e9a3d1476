import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FormMessages } from "../../i18n/records/form-messages";
import type { Settings } from "../../settings/settings";
import type { FormPage } from "./form-page";

/** What all of the help works with on a page. */
export interface FormContext {
  readonly pluginId: string;
  readonly settings: Settings;
  readonly page: FormPage;
  readonly today: CalendarDate;
  readonly messages: FormMessages;
}
