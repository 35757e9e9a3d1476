import { exportMessages } from "../../i18n/summary/export-messages";
import type { Language } from "../../i18n/language";
import { decodeAnnualSummary } from "../../kintone/decode/decode-annual-summary";
import type { Settings } from "../../settings/settings";
import { kintoneSummarySource } from "../summary/kintone-summary-source";
import { DocumentMaker } from "./document-maker";
import { kintoneDocumentGateway } from "./kintone-document-gateway";

/** A 年度まとめ record whose documents are made on its own page. */
export interface MakerPlace {
  readonly space: HTMLElement;
  /** As kintone hands it to the page's event. */
  readonly record: unknown;
  readonly settings: Settings;
  readonly language: Language;
}

/**
 * Shows what makes the documents of the record below its button.
 * @returns the sentence that says why it can't; undefined when it is shown
 */
export const mountDocumentMaker = ({
  space,
  record,
  settings,
  language,
}: MakerPlace): string | undefined => {
  const source = settings.sources.summaries;
  const summary = source && decodeAnnualSummary(record, source, settings).value;
  if (summary === undefined) return exportMessages[language].yearsUnreadable;
  const { recordId, fiscalYears } = summary;
  const maker = new DocumentMaker();
  maker.language = language;
  maker.choice = { fiscalYears };
  maker.source = kintoneSummarySource({
    settings,
    language,
    isMobile: false,
    summaryRecordId: recordId,
  });
  maker.gateway = kintoneDocumentGateway(settings, language);
  space.querySelector("nendo-document-maker")?.remove();
  space.append(maker);
  return undefined;
};
