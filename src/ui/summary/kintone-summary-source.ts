import type { Attachment } from "../../domain/activity";
import { parseCalendarDate } from "../../domain/calendar-date";
import type { RecordFinding } from "../../domain/record-finding";
import { explainError } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { toJapanTime } from "../../kintone/decode/japan-time";
import { loadRecordedYears } from "../../kintone/load-recorded-years";
import type { LoadedReport } from "../../kintone/load-report";
import { loadReport } from "../../kintone/load-report";
import { mobileRecordUrl, recordUrl } from "../../kintone/record-url";
import { sessionClient } from "../../kintone/session-client";
import { toKintoneError } from "../../kintone/to-kintone-error";
import type { RollupInput } from "../../rollup/rollup-input";
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
}

/** Summaries of the apps in the settings, read with the rights of whoever is logged in. */
export const kintoneSummarySource = (
  audience: SummaryAudience,
): SummarySource => {
  const { settings, language } = audience;
  return {
    options: async (signal) =>
      choiceOptions(
        await loadRecordedYears(settings, sessionClient, signal),
        today(),
        settings.fiscalYearStartMonth,
      ),
    load: async (choice, { signal, onProgress }) => {
      const loaded = await loadReport(
        { settings, ...choice, connect: sessionClient, signal, onProgress },
        language,
      );
      return toSummary(loaded, audience);
    },
    explain: (error) => explainError(toKintoneError(error), language),
  };
};

const toSummary = (
  { input, rollups, report }: LoadedReport,
  { settings, language, isMobile }: SummaryAudience,
): LoadedSummary => ({
  report,
  colors: settings.colors,
  findings: orderedFindings(rollups.flatMap(({ findings }) => findings)),
  isEmpty: rollups.every(
    ({ sections, tally }) => sections.length === 0 && tally.read === 0,
  ),
  recordsBehind: (selection) =>
    behindRecords(selection, input, settings, language),
  recordUrl: (source, recordId) =>
    (isMobile ? mobileRecordUrl : recordUrl)({
      appId: settings.sources[source]?.appId ?? "",
      guestSpaceId: settings.sources[source]?.guestSpaceId,
      recordId,
    }),
  picture: (fileKey) => readPicture(fileKey, input, settings),
});

const LEVEL_ORDER = { error: 0, warning: 1, info: 2 } as const;

/** The most serious first; a record found fault with in two of the years is named once. */
const orderedFindings = (
  findings: readonly RecordFinding[],
): readonly RecordFinding[] =>
  [
    ...new Map(
      findings.map((finding) => [
        [finding.source, finding.recordId, finding.code, finding.detail].join(),
        finding,
      ]),
    ).values(),
  ].sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);

/** Type and space of a file are known from the record that it hangs on. */
const readPicture = async (
  fileKey: Attachment["fileKey"],
  { summary, activities }: RollupInput,
  { sources }: Settings,
): Promise<Blob> => {
  const isThisFile = (file: Attachment): boolean => file.fileKey === fileKey;
  const figure = summary?.figures.find(isThisFile);
  const file =
    figure ?? activities.flatMap(({ photos }) => photos).find(isThisFile);
  const source = figure ? sources.summaries : sources.activities;
  const client = sessionClient(source?.guestSpaceId);
  return new Blob([await client.file.downloadFile({ fileKey })], {
    type: file?.contentType ?? "",
  });
};

const today = () => {
  const { date } = toJapanTime(new Date().toISOString()) ?? {};
  const parsed = parseCalendarDate(date);
  if (parsed === undefined) throw new Error("The clock is out of range.");
  return parsed;
};
