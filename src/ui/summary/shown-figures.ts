import { recordNumber } from "../../domain/record-id";
import { mobileRecordUrl, recordUrl } from "../../kintone/page/record-url";
import { recordLists } from "../../kintone/record-lists/record-lists";
import { sessionClient } from "../../kintone/rest/session-client";
import { sourceOfRecord } from "../../settings/sources-of";
import type { CountedFigures, CountedSummary } from "../../summary/summary";
import type { SummaryRequest } from "../../summary/summary-request";
import { behindPeople, behindRecords } from "./records/behind-records";
import type { ShownFigures } from "./summary-source";

/** For whom a summary is read. */
export interface SummaryAudience extends Pick<
  SummaryRequest,
  "settings" | "language" | "summaryRecordId"
> {
  /** Links lead to the pages for phones. */
  readonly isMobile: boolean;
  /** Page of the plugin's settings. */
  readonly settingsUrl?: string | undefined;
}

/** Figures that are counted, as they are shown before the rest. */
export const toShown = (
  { input: _, inputOf, ...figures }: CountedSummary,
  audience: SummaryAudience,
  isConfirming: boolean,
): ShownFigures => ({
  ...figures,
  ...behindFigures({ inputOf, report: figures.report }, audience),
  isConfirming,
});

/** How figures look, and what leads to their records. */
export const behindFigures = (
  { inputOf, report }: Pick<CountedSummary, "inputOf" | "report">,
  { settings, isMobile }: SummaryAudience,
): Omit<ShownFigures, keyof CountedFigures> => ({
  isFrozenShown: false,
  isConfirming: false,
  colors: settings.colors,
  recordsBehind: (selection) =>
    behindRecords(selection, inputOf(selection.fiscalYear), settings, report),
  peopleBehind: (selection) =>
    behindPeople(selection, inputOf(selection.fiscalYear), settings, report),
  recordUrl: (source, recordId) => {
    const place = sourceOfRecord(settings.sources, source, recordId);
    return (isMobile ? mobileRecordUrl : recordUrl)({
      appId: place?.appId ?? "",
      guestSpaceId: place?.guestSpaceId,
      recordId: recordNumber(recordId),
    });
  },
  ...(isMobile
    ? {}
    : {
        recordLists: (selection, recordIds) =>
          recordLists(selection, recordIds, {
            input: inputOf(selection.fiscalYear),
            settings,
            connect: sessionClient,
          }),
      }),
});
