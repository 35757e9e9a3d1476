import type { ReportMessages } from "../i18n/documents/report-messages";
import type { ReportInput } from "./report-input";

/** What every part of the builder is handed: the input and the sentences in its language. */
export interface ReportContext extends ReportInput {
  readonly messages: ReportMessages;
}
