import { filingProblem } from "../../../domain/publishing/filing-problem";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { readPicture } from "../../../kintone/attachments/read-picture";
import { toJapanTime } from "../../../kintone/decode/days/japan-time";
import { freezeSummary } from "../../../kintone/freezing/freeze-summary";
import { notDone } from "../../../kintone/freezing/freezing-outcome";
import { readSnapshot } from "../../../kintone/freezing/read-snapshot";
import { reopenSummary } from "../../../kintone/freezing/reopen-summary";
import { packSnapshot } from "../../../kintone/freezing/snapshot-file";
import { unlessStopped } from "../../../kintone/rest/unless-stopped";
import type { Connect } from "../../../kintone/rest/kintone-client";
import {
  buildSnapshot,
  picturesOf,
} from "../../../publishing/freezing/build-snapshot";
import { frozenVersions } from "../../../domain/publishing/claimed-freezing";
import { frozenVersion } from "../../../publishing/versions/summary-version";
import type { Settings } from "../../../settings/settings";
import type { Summary } from "../../../summary/summary";
import type { SummaryChoice } from "../../../summary/summary-choice";
import type { Freezer } from "./freezer";

/** Whose freezing it is. */
export interface FreezerWorld {
  readonly settings: Settings;
  readonly language: Language;
  readonly connect: Connect;
  readonly user: { readonly code: string; readonly name: string };
}

/**
 * Freezing with the rights of whoever is logged in.
 * @param summary as the records are now, not as it was frozen
 * @returns undefined for what no 年度まとめ record stands for: nothing can be frozen of it
 */
export const kintoneFreezer = (
  summary: Summary,
  choice: SummaryChoice,
  { settings, language, connect, user }: FreezerWorld,
): Freezer | undefined => {
  const record = summary.input.summary;
  const messages = freezingMessages[language];
  const isWhole =
    !summary.isFiltered && filingProblem(record, choice) === undefined;
  if (record === undefined || !isWhole) return undefined;
  const { recordId } = record;
  const place = { settings, connect, recordId };
  return {
    freeze: async (signal) => {
      const at = now();
      const revision = revisionOf(summary, recordId);
      if (revision === undefined) return notDone("changedMeanwhile");
      const pictures = new Map<string, Uint8Array>();
      const types = new Map<string, string>();
      const reports = [
        summary.report,
        summary.reportFor("internal"),
        summary.reportFor("public"),
      ];
      for (const { fileKey } of picturesOf(reports)) {
        const picture = await unlessStopped(
          readPicture(fileKey, summary.input, settings, connect),
          signal,
        );
        pictures.set(fileKey, picture.bytes);
        types.set(fileKey, picture.contentType);
      }
      const snapshot = buildSnapshot(
        summary,
        record,
        settings,
        { frozenAt: at, frozenBy: { code: user.code, name: user.name } },
        (fileKey) => types.get(fileKey) ?? "",
      );
      const { date = "", clock = "" } = toJapanTime(at) ?? {};
      const stoppable = { ...place, signal };
      return freezeSummary(stoppable, {
        revision,
        file: {
          name: messages.fileName(date, clock),
          bytes: packSnapshot(snapshot, pictures),
        },
        at,
        by: user.name,
        action: messages.frozenAction,
        comment: (name) =>
          messages.frozenComment(yearsOf(record.fiscalYears, language), name),
      });
    },
    reopen: (reason, signal) =>
      reopenSummary(
        { ...place, signal },
        {
          reason,
          at: now(),
          by: user.name,
          action: messages.reopenedAction,
          comment: messages.reopenedComment(reason),
        },
      ),
    now: {
      report: summary.reportFor("internal"),
      summary: record,
      settings: { ...settings },
      records: summary.records,
    },
    versions: frozenVersions(record),
    version: async (frozen) => {
      const reading = await readSnapshot(recordId, frozen, place);
      return reading.ok ? frozenVersion(reading.snapshot) : reading.problem;
    },
  };
};

/** Now, as kintone writes it: 2024-04-02T01:23:45Z. */
const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

const revisionOf = (
  { records }: Summary,
  recordId: string,
): string | undefined =>
  records.records.find(
    (record) => record.source === "summaries" && record.recordId === recordId,
  )?.revision;

const yearsOf = (years: readonly number[], language: Language): string =>
  years
    .map((year) => fiscalYearLabel(year, language, "era"))
    .join(language === "ja" ? "・" : ", ");
