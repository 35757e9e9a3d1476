import { minutesOf } from "../../domain/calendar/clock-time";
import type { Meeting } from "../../domain/meeting";
import { meetingsOf } from "../commentary/year-figures";
import { countedMeetings } from "../input/counted-meetings";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import type { QuotableFigure } from "./quotable-figure";

/**
 * How long the meetings of a year took, together and on average, in hours;
 * none unless every counted meeting says when it began and ended.
 */
export const hoursFigures = (
  rollup: FiscalYearRollup,
  meetings: readonly Meeting[],
): readonly QuotableFigure[] => {
  const { fiscalYear, sections } = rollup;
  const section = sections.find(({ rule }) => rule.source === "meetings");
  const minutes = countedMeetings(meetings, rollup).map(minutesTaken);
  const known = minutes.filter((taken) => taken !== undefined);
  if (
    section === undefined ||
    known.length === 0 ||
    known.length < minutes.length
  ) {
    return [];
  }
  const hours = known.reduce((sum, taken) => sum + taken, 0) / 60;
  const figure = {
    fiscalYear,
    sectionId: section.rule.id,
    unit: "hours",
    names: [],
    selection: meetingsOf(rollup),
  } as const;
  return [
    { ...figure, measure: "hours", value: hours },
    { ...figure, measure: "hoursPerMeeting", value: hours / known.length },
  ];
};

const minutesTaken = ({ startTime, endTime }: Meeting): number | undefined => {
  const [from, to] = [minutesOf(startTime), minutesOf(endTime)];
  return from === undefined || to === undefined || to < from
    ? undefined
    : to - from;
};
