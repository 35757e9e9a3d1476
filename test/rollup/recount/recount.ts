import type { Settings } from "../../../src/settings/settings";
import { dateOf } from "./cell-readings";
import type { RawRecords } from "./raw-records";
import { recountActivities } from "./recount-activities";
import { recountMeetings } from "./recount-meetings";
import type { YearOfRecords } from "./year-of-records";

/**
 * The counting rules once more, from records as kintone returns them: nothing
 * of the product between the record and the figure but the
 * settings' field codes and words.
 */
export const recount = (
  raw: RawRecords,
  settings: Settings,
  fiscalYear: number,
  asOf: string,
) => {
  const months = Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(fiscalYear, settings.fiscalYearStartMonth - 1 + index))
      .toISOString()
      .slice(0, 7),
  );
  const first = `${months[0]}-01`;
  const last = `${months[11]}-31`;
  const year: YearOfRecords = {
    months,
    first,
    last,
    asOf,
    isInYear: (date) =>
      date.length === 4
        ? Number(date) === fiscalYear
        : date >= first.slice(0, date.length) && date <= last,
  };
  const meetings = recountMeetings(raw.meetings, settings, year);
  const activities = recountActivities(raw.activities, settings, year);
  // A record that can't be placed belongs to the year of its date, or to every year.
  const isOfYear = (date: string) => date === "" || year.isInYear(date);
  const unreadable =
    raw.meetings.filter(
      (m) =>
        !meetings.isMeeting(m) &&
        isOfYear(dateOf(m, settings.sources.meetings?.fields.heldOn)),
    ).length +
    raw.activities.filter(
      (a) =>
        !activities.isActivity(a) &&
        isOfYear(dateOf(a, settings.sources.activities?.fields.from)),
    ).length;
  return {
    ...meetings.figures,
    ...activities.figures,
    tally: {
      read: meetings.read + activities.read + unreadable,
      counted: meetings.counted + activities.counted,
      listedOnly: activities.listedOnly,
      excluded: meetings.leftOut + activities.leftOut,
      unclassified: unreadable + activities.unclassified,
    },
  };
};
