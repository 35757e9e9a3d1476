import type { Pause } from "../../domain/steps";
import { wordsIn } from "../../domain/words/words";
import type { RecordFinding } from "../../domain/record-finding";
import type { KintoneErrorCode } from "../../kintone/rest/errors/kintone-error-code";
import { explainError } from "../../i18n/error-messages";
import { explainClosingDate } from "../../i18n/summary/closing-date-messages";
import { healthMessage } from "../../i18n/settings/health-messages";
import { BUILD_ID } from "../../kintone/page/build-id";
import { checkSettingsHealth } from "../../kintone/sources/check-settings-health";
import { loadRecordedYears } from "../../kintone/sources/load-recorded-years";
import {
  correctRecords,
  undoCorrections,
} from "../../kintone/corrections/correct-records";
import { readSnapshot } from "../../kintone/freezing/read-snapshot";
import { loadRoster } from "../../kintone/sources/load-roster";
import { readPicture } from "../../kintone/attachments/read-picture";
import { rowCache } from "../../kintone/row-cache/row-cache";
import { tabRowStore } from "../../kintone/row-cache/row-store";
import { sessionClient } from "../../kintone/rest/session-client";
import { today } from "../../kintone/page/today";
import { toKintoneError } from "../../kintone/rest/errors/to-kintone-error";
import { kintoneFreezer } from "../publishing/freezing/kintone-freezer";
import { withFrozen } from "../publishing/freezing/with-frozen";
import { choiceOptions } from "./choice/choice-options";
import type { SummaryAudience } from "./shown-figures";
import { behindFigures, toShown } from "./shown-figures";
import { whileConfirming } from "./while-confirming";
import { untilPainted } from "../../kintone/page/until-painted";
import { yieldToPage } from "../../kintone/page/yield-to-page";
import { ClosingDateError } from "../../summary/closing-date-error";
import { publishableItems } from "../../publishing/contents/publishable-items";
import { summarise } from "../../summary/summarise";
import type { CountedSummary, Summary } from "../../summary/summary";
import type { ShowCounted, SummaryPort } from "../../summary/summary-request";
import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { SummaryChoice } from "../../summary/summary-choice";
import type {
  LoadedSummary,
  LoadListener,
  SummarySource,
} from "./summary-source";

/** Summaries of the apps in the settings, read with the rights of whoever is logged in. */
export const kintoneSummarySource = (
  audience: SummaryAudience,
): SummarySource => {
  const { settings, language, settingsUrl } = audience;
  const memory = rowCache(tabRowStore(secretOf(settings)));
  const read = (
    fiscalYears: readonly number[],
    { signal, onProgress, isFresh }: LoadListener,
  ): Promise<SummaryRows> =>
    memory.rowsOf(
      {
        settings,
        fiscalYears,
        summaryRecordId: audience.summaryRecordId,
        connect: sessionClient,
        signal,
        onProgress,
      },
      isFresh,
    );
  const load = async (
    choice: SummaryChoice,
    listen: LoadListener,
  ): Promise<LoadedSummary> => {
    const day = today();
    let roster: ReturnType<typeof loadRoster> | undefined;
    const summariseRows = (
      rowsOf: SummaryPort["rows"],
      signal: AbortSignal,
      showCounted?: ShowCounted,
    ): Promise<Summary> =>
      summarise(
        {
          ...audience,
          choice,
          isCompared: true,
          viewer: kintone.getLoginUser().code,
          today: day,
        },
        {
          rows: rowsOf,
          roster: () =>
            (roster ??= loadRoster({
              settings,
              connect: sessionClient,
              signal: listen.signal,
            })),
          snapshot: (recordId, frozen) =>
            readSnapshot(recordId, frozen, {
              settings,
              connect: sessionClient,
            }),
        },
        stoppable(yieldToPage(), signal),
        showCounted,
      );
    const showing =
      (isConfirming: () => boolean): ShowCounted =>
      async (counted) => {
        const isUnsure = isConfirming();
        if (!isShownFirst(counted, isUnsure)) return;
        listen.onCounted?.(toShown(counted, audience, isUnsure));
        await untilPainted();
        listen.signal.throwIfAborted();
      };
    const { rows, made: summary } = await whileConfirming(
      (fiscalYears) =>
        listen.isFresh ? undefined : memory.remembered(fiscalYears),
      (fiscalYears) => read(fiscalYears, listen),
      (rowsOf, isConfirming) =>
        summariseRows(
          rowsOf,
          listen.signal,
          listen.onCounted && showing(isConfirming),
        ),
    );
    const freezer = audience.isMobile
      ? undefined
      : kintoneFreezer(summary, choice, {
          settings,
          language,
          connect: sessionClient,
          user: kintone.getLoginUser(),
        });
    const edited: LoadedSummary["edited"] = async (edit, signal) => {
      const changed = edit(rows);
      const made = await summariseRows(async () => changed, signal);
      return {
        ...toLoaded(made, audience),
        edited,
        current: (asked) => loaded.current(asked),
      };
    };
    const loaded = withFrozen(
      { ...toLoaded(summary, audience), edited, ...(freezer && { freezer }) },
      async (signal) => {
        const anew = { signal, onProgress: () => undefined, isFresh: false };
        const now = await read(rows.fiscalYears, anew);
        return now === rows && day === today() ? undefined : load(choice, anew);
      },
    );
    return loaded;
  };
  return {
    options: async (signal) =>
      choiceOptions(
        await loadRecordedYears(settings, sessionClient, signal),
        today(),
        settings,
        language,
      ),
    load,
    explain: (error) => {
      if (error instanceof ClosingDateError) {
        return explainClosingDate(error.facts, settings.yearStyle, language);
      }
      const known = toKintoneError(error);
      return {
        ...explainError(known, language),
        ...(settingsUrl !== undefined && OF_SETTINGS.has(known.code)
          ? { settingsUrl }
          : {}),
        ...(OF_MAPPING.has(known.code) ? { health: health(audience) } : {}),
      };
    },
  };
};

/**
 * What rows are kept with in the tab. The token is another after every login
 * (kintone: getRequestToken), so nobody reads what was left behind.
 */
const secretOf = (settings: SummaryAudience["settings"]): string =>
  JSON.stringify([
    BUILD_ID,
    kintone.getLoginUser().code,
    kintone.getRequestToken(),
    settings,
  ]);

/** Failures that the settings of the plugin put right. */
const OF_SETTINGS: ReadonlySet<KintoneErrorCode> = new Set([
  "sourceNotSet",
  "appNotFound",
  "guestSpace",
  "fieldMissing",
  "fieldUnfit",
  "fieldMisplaced",
  "choiceMissing",
]);

/** Failures that seldom come alone: an app that is gone, a field that was changed or hidden. */
const OF_MAPPING: ReadonlySet<KintoneErrorCode> = new Set([
  ...OF_SETTINGS,
  "noPermission",
  "fieldHidden",
]);

const health = async ({
  settings,
  language,
}: SummaryAudience): Promise<readonly string[]> => {
  const { signal } = new AbortController();
  const problems = await checkSettingsHealth(settings, sessionClient, signal);
  return problems.map((problem) =>
    healthMessage(problem, language, wordsIn(settings.words, language)),
  );
};

/** Leaves the page room between the steps, until the work is broken off. */
const stoppable =
  (pause: Pause, signal: AbortSignal): Pause =>
  async () => {
    await pause();
    signal.throwIfAborted();
  };

/** With fewer records, and kintone's answer there, all is there before anybody could see a part. */
const MANY_RECORDS = 2000;

const isShownFirst = (
  { isEmpty, input }: CountedSummary,
  isConfirming: boolean,
): boolean =>
  !isEmpty &&
  (isConfirming ||
    input.meetings.length + input.activities.length > MANY_RECORDS);

const toLoaded = (
  summary: Summary,
  audience: SummaryAudience,
): Omit<LoadedSummary, "current" | "edited"> => {
  const { input, inputOf: _, rollups, ...figures } = summary;
  const { settings, isMobile } = audience;
  return {
    ...figures,
    ...behindFigures(summary, audience),
    hasSummaryRecords: settings.sources.summaries !== undefined,
    leftOut: settings.leftOut,
    publishable: () => publishableItems(rollups, input.meetings, input.summary),
    findings: mostSeriousFirst(figures.findings),
    ...(isMobile
      ? {}
      : {
          corrections: {
            correct: (wanted, signal) =>
              correctRecords(wanted, {
                settings,
                connect: sessionClient,
                signal,
              }),
            undo: (written, signal) =>
              undoCorrections(written, {
                settings,
                connect: sessionClient,
                signal,
              }),
          },
        }),
    picture: (fileKey) => readPicture(fileKey, input, settings, sessionClient),
  };
};

const LEVEL_ORDER = { error: 0, warning: 1, info: 2 } as const;

const mostSeriousFirst = (
  findings: readonly RecordFinding[],
): readonly RecordFinding[] =>
  [...findings].sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
