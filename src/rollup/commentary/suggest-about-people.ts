import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import { hasEnoughMeetings, meetingSection, meetingsOf } from "./year-figures";

/** Repeat use: the same staff returns, some come often, new ones keep coming. */
export const suggestAboutPeople = ({
  current,
}: SuggestionSource): Suggestion[] => {
  const { distinctAttendees: people, repeatUse } = current.meetings;
  const { distribution } = repeatUse;
  if (people === null || distribution === null) return [];
  if (!hasEnoughMeetings(current) || people < EVIDENCE.leastPeople) return [];
  const place = {
    fiscalYear: current.fiscalYear,
    ...meetingSection(current),
    words: {},
  };
  const everyone = meetingsOf(current, { measure: "distinctAttendees" });
  const suggestions: Suggestion[] = [];

  const { twice, threeOrMore: frequent } = distribution;
  const repeated = twice + frequent;
  if (repeated > people * EVIDENCE.leastRepeatedShare) {
    suggestions.push({
      kind: "sameStaffReturns",
      ...place,
      figures: [
        { name: "repeated", value: repeated, unit: "people" },
        { name: "people", value: people, unit: "people", selection: everyone },
        { name: "share", value: repeated / people, unit: "rate" },
      ],
    });
  }

  if (frequent >= people * EVIDENCE.leastFrequentShare) {
    const selection = meetingsOf(current, { visits: "threeOrMore" });
    suggestions.push({
      kind: "frequentParticipants",
      ...place,
      figures: [
        { name: "frequent", value: frequent, unit: "people", selection },
        { name: "people", value: people, unit: "people", selection: everyone },
        { name: "share", value: frequent / people, unit: "rate", selection },
      ],
    });
  }

  const secondHalf = repeatUse.byMonth
    .slice(6)
    .reduce((sum, { firstTime }) => sum + (firstTime ?? 0), 0);
  if (
    secondHalf >= EVIDENCE.leastNewInSecondHalf &&
    secondHalf >= people * EVIDENCE.leastNewShare
  ) {
    suggestions.push({
      kind: "newParticipantsContinue",
      ...place,
      figures: [
        { name: "secondHalf", value: secondHalf, unit: "people" },
        { name: "people", value: people, unit: "people", selection: everyone },
      ],
    });
  }
  return suggestions;
};
