import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import { exportMessages } from "../../i18n/summary/export-messages";
import type { Language } from "../../i18n/language";
import { decodeAnnualSummary } from "../../kintone/decode/decode-annual-summary";
import type { Settings } from "../../settings/settings";
import { kintoneDocumentGateway } from "../export/kintone-document-gateway";
import { kintoneSummarySource } from "../summary/kintone-summary-source";
import { kintoneWorkbenchGateway } from "./kintone-workbench-gateway";
import { Workbench } from "./workbench";

/** A 年度まとめ record whose publication is prepared on its own page. */
interface WorkbenchPlace {
  /** As wide as the page. */
  readonly space: HTMLElement;
  /** As kintone hands it to the page's event. */
  readonly record: unknown;
  readonly settings: Settings;
  readonly language: Language;
  /** The focus goes back there. */
  readonly closed: () => void;
}

/**
 * Opens 公表の準備 of the record.
 * @returns the sentence that says why it can't; undefined when it is open
 */
export const mountWorkbench = ({
  space,
  record,
  settings,
  language,
  closed,
}: WorkbenchPlace): string | undefined => {
  const source = settings.sources.summaries;
  if (source === undefined) return workbenchMessages[language].openFailed;
  const summary = decodeAnnualSummary(record, source, settings).value;
  if (summary === undefined) return exportMessages[language].yearsUnreadable;
  const { recordId, fiscalYears } = summary;
  const workbench = new Workbench();
  workbench.language = language;
  workbench.recordId = recordId;
  workbench.choice = { fiscalYears };
  workbench.sections = settings.sections;
  workbench.source = kintoneSummarySource({
    settings,
    language,
    isMobile: false,
    summaryRecordId: recordId,
  });
  workbench.gateway = kintoneWorkbenchGateway(
    settings,
    source,
    recordId,
    language,
  );
  workbench.documents = kintoneDocumentGateway(settings, language);
  workbench.addEventListener("nendo-close", () => {
    workbench.remove();
    closed();
  });
  space.querySelector("nendo-workbench")?.remove();
  space.prepend(workbench);
  return undefined;
};
