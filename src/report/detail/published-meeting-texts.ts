import type { Meeting } from "../../domain/meeting";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { shownText } from "../writing/shown-titles";
import type { ReportContext } from "../report-context";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import { compareMeetings } from "../../rollup/input/record-order";

/** Themes of counted meetings that the edition may tell, each once, in order of date. */
export const shownThemes = (
  rollups: readonly FiscalYearRollup[],
  context: ReportContext,
): readonly string[] =>
  textsOnce(context.meetings, rollups, ({ isThemePublished, theme }) =>
    shownText(theme?.trim() || undefined, isThemePublished, context),
  );

/** Voices of counted meetings that are marked 掲載, each once, in order of date. */
export const publishedVoices = (
  meetings: readonly Meeting[],
  rollups: readonly FiscalYearRollup[],
): readonly string[] =>
  textsOnce(meetings, rollups, ({ isVoicePublished, voice }) =>
    isVoicePublished ? voice : undefined,
  );

const textsOnce = (
  meetings: readonly Meeting[],
  rollups: readonly FiscalYearRollup[],
  textOf: (meeting: Meeting) => string | undefined,
): readonly string[] => [
  ...new Set(
    rollups
      .flatMap((rollup) =>
        [...countedMeetings(meetings, rollup)].sort(compareMeetings),
      )
      .flatMap((meeting) => textOf(meeting)?.trim() || []),
  ),
];
