import type { RecordFinding } from "../../domain/record-finding";
import { explainError } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { loadRecordedYears } from "../../kintone/load-recorded-years";
import type { LoadedReport } from "../../kintone/load-report";
import { loadReport } from "../../kintone/load-report";
import { readPicture } from "../../kintone/read-picture";
import { recordLists } from "../../kintone/record-lists/record-lists";
import { mobileRecordUrl, recordUrl } from "../../kintone/record-url";
import { sessionClient } from "../../kintone/session-client";
import { today } from "../../kintone/today";
import { toKintoneError } from "../../kintone/to-kintone-error";
import type { Settings } from "../../settings/settings";
import { behindRecords } from "./behind-records";
import { choiceOptions } from "./choice-options";
import type { LoadedSummary, SummarySource } from "./summary-source";

/** For whom a summary is read. */
export interface SummaryAudience {
  readonly settings: Settings;
  readonly language: Language;
  /** Links lead to the pages for phones. */
  readonly isMobile: boolean;
  /** The 年度まとめ record to take; absent: the one that fits the years best. */
  readonly summaryRecordId?: string;
}

/** Summaries of the apps in the settings, read with the rights of whoever is logged in. */
export const kintoneSummarySource = (
  audience: SummaryAudience,
): SummarySource => {
  const { settings, language, summaryRecordId } = audience;
  return {
    options: async (signal) =>
      choiceOptions(
        await loadRecordedYears(settings, sessionClient, signal),
        today(),
        settings.fiscalYearStartMonth,
      ),
    load: async (choice, { signal, onProgress }) => {
      const loaded = await loadReport(
        {
          settings,
          ...choice,
          ...(summaryRecordId === undefined ? {} : { summaryRecordId }),
          connect: sessionClient,
          signal,
          onProgress,
        },
        language,
      );
      return toSummary(loaded, audience);
    },
    explain: (error) => explainError(toKintoneError(error), language),
  };
};

const toSummary = (
  { input, rollups, report, findings }: LoadedReport,
  { settings, language, isMobile }: SummaryAudience,
): LoadedSummary => ({
  report,
  colors: settings.colors,
  findings: mostSeriousFirst(findings),
  isEmpty: rollups.every(
    ({ sections, tally }) => sections.length === 0 && tally.read === 0,
  ),
  ...(input.summary === undefined ? {} : { summaryRecord: input.summary }),
  recordsBehind: (selection) =>
    behindRecords(selection, input, settings, language),
  recordUrl: (source, recordId) =>
    (isMobile ? mobileRecordUrl : recordUrl)({
      appId: settings.sources[source]?.appId ?? "",
      guestSpaceId: settings.sources[source]?.guestSpaceId,
      recordId,
    }),
  ...(isMobile
    ? {}
    : {
        recordLists: (selection, recordIds) =>
          recordLists(selection, recordIds, {
            input,
            settings,
            connect: sessionClient,
          }),
      }),
  picture: (fileKey) => readPicture(fileKey, input, settings, sessionClient),
});

const LEVEL_ORDER = { error: 0, warning: 1, info: 2 } as const;

const mostSeriousFirst = (
  findings: readonly RecordFinding[],
): readonly RecordFinding[] =>
  [...findings].sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
