import type { Meeting } from "../../domain/meeting";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { shownText, tellsAll } from "../writing/shown-titles";
import type { ReportContext } from "../report-context";
import type { WrittenText } from "../text-origin";
import { eachOnce } from "../writing/each-once";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import { inMeetingOrder } from "../../rollup/input/record-order";

/** Themes of counted meetings that the edition may tell, each once, in order of date. */
export const shownThemes = (
  rollups: readonly FiscalYearRollup[],
  context: ReportContext,
): readonly WrittenText[] =>
  textsOnce(context.meetings, rollups, "theme", ({ isThemePublished, theme }) =>
    // Few are told: the others are not looked at any closer.
    isThemePublished || tellsAll(context)
      ? shownText(theme?.trim() || undefined, isThemePublished, context)
      : undefined,
  );

/** Voices of counted meetings that are marked 掲載, each once, in order of date. */
export const publishedVoices = (
  meetings: readonly Meeting[],
  rollups: readonly FiscalYearRollup[],
): readonly WrittenText[] =>
  textsOnce(meetings, rollups, "voice", ({ isVoicePublished, voice }) =>
    isVoicePublished ? voice : undefined,
  );

const textsOnce = (
  meetings: readonly Meeting[],
  rollups: readonly FiscalYearRollup[],
  field: "theme" | "voice",
  textOf: (meeting: Meeting) => string | undefined,
): readonly WrittenText[] => {
  const told = meetings.filter((meeting) => textOf(meeting)?.trim());
  return eachOnce(
    rollups
      // Few have a text to be told, and looking at all of many takes long.
      .flatMap((rollup) => inMeetingOrder(countedMeetings(told, rollup)))
      .flatMap((meeting) => {
        const text = textOf(meeting)?.trim();
        const { recordId, [field]: written = "" } = meeting;
        return text === undefined || text === ""
          ? []
          : [
              {
                text,
                origins: [
                  { source: "meetings", recordId, field, text: written },
                ],
              },
            ];
      }),
  );
};
