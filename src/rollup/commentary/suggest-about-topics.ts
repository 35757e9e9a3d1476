import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import {
  hasEnoughMeetings,
  isMostlyUnset,
  largestRow,
  meetingSection,
  meetingsOf,
} from "./year-figures";

/** What meetings are about, how they are held and where people come from. */
export const suggestAboutTopics = ({
  current,
}: SuggestionSource): Suggestion[] => {
  if (!hasEnoughMeetings(current)) return [];
  const { byDimension, count } = current.meetings;
  const place = {
    fiscalYear: current.fiscalYear,
    ...meetingSection(current),
  };
  const total = {
    name: "total",
    value: count,
    unit: "times",
    selection: meetingsOf(current),
  } as const;
  const suggestions: Suggestion[] = [];

  const theme = largestRow(byDimension.themeCategory, count);
  if (theme !== undefined && theme.share >= EVIDENCE.leastThemeShare) {
    const selection = meetingsOf(current, { themeCategory: theme.key });
    suggestions.push({
      kind: "mainTheme",
      ...place,
      words: { theme: theme.key },
      figures: [
        { name: "count", value: theme.count, unit: "times", selection },
        total,
        { name: "share", value: theme.share, unit: "rate", selection },
      ],
    });
  }

  const mode = largestRow(byDimension.mode, count);
  if (mode !== undefined && mode.share >= EVIDENCE.leastModeShare) {
    const selection = meetingsOf(current, { mode: mode.key });
    suggestions.push({
      kind: "mainMode",
      ...place,
      words: { mode: mode.key },
      figures: [
        { name: "count", value: mode.count, unit: "times", selection },
        total,
        { name: "share", value: mode.share, unit: "rate", selection },
      ],
    });
  }

  const divisions = byDimension.division.filter(
    ({ key }) => key !== null,
  ).length;
  if (
    divisions >= EVIDENCE.leastDivisions &&
    !isMostlyUnset(byDimension.division, count)
  ) {
    suggestions.push({
      kind: "manyDivisions",
      ...place,
      words: {},
      figures: [
        {
          name: "divisions",
          value: divisions,
          unit: "divisions",
          selection: meetingsOf(current),
        },
      ],
    });
  }
  return suggestions;
};
