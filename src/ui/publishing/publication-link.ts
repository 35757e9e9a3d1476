import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { draftKey, putDraft } from "../../form/quick-ways/draft";
import { fiscalYearLabel } from "../../domain/calendar/era";
import type { Language } from "../../i18n/language";
import { workbenchMessages } from "../../i18n/publishing/workbench-messages";
import { appUrl } from "../../kintone/page/record-url";
import { workbenchUrl } from "../../kintone/page/workbench-url";
import type { Settings } from "../../settings/settings";
import type { SummaryChoice } from "../../summary/summary-choice";
import type { LoadedSummary } from "../summary/summary-source";

/** Whose summary view it is. */
export interface PublicationPlace {
  readonly pluginId: string;
  readonly settings: Settings;
  readonly language: Language;
}

/**
 * From the summary view to 公表の準備 of its 年度まとめ record, with what it still
 * asks for; where no record fits the years, one is offered. Nothing for a part
 * of the records, which is never published.
 */
export const publicationLink = (
  { pluginId, settings, language }: PublicationPlace,
  { summaryRecord, readiness, report, isFiltered }: LoadedSummary,
  { fiscalYears }: SummaryChoice,
): TemplateResult | typeof nothing => {
  const source = settings.sources.summaries;
  if (source === undefined || isFiltered) return nothing;
  const messages = workbenchMessages[language];
  if (summaryRecord !== undefined) {
    const { recordId } = summaryRecord;
    // A record of more years asks for more than what is shown.
    const isSame =
      summaryRecord.fiscalYears.length === new Set(fiscalYears).size;
    const open = isSame ? (readiness?.open ?? 0) : 0;
    return html`<a
      class="nendo-publish-link"
      href=${workbenchUrl({ ...source, recordId })}
      >${messages.openFromSummary(open)}</a
    >`;
  }
  const { fields, filter, appId, guestSpaceId } = source;
  const years = fiscalYears
    .map((year) => fiscalYearLabel(year, language, report.yearStyle))
    .join("・");
  const values = [
    [fields.title, report.title],
    [fields.fiscalYears, fiscalYears.join(",")],
    [filter?.field, filter?.values[0]],
  ].flatMap(([code, value]) =>
    code === undefined || value === undefined ? [] : [[code, value] as const],
  );
  return html`<a
    class="nendo-publish-link"
    title=${messages.createHelp(years)}
    href=${`${appUrl(appId, guestSpaceId)}edit`}
    @click=${() =>
      putDraft(draftKey(pluginId, appId), {
        values: Object.fromEntries(values),
        tables: {},
      })}
    >${messages.createRecord}</a
  >`;
};
