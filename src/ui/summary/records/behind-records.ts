import type { Activity } from "../../../domain/activity";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import {
  formatPeriod,
  periodFiscalYear,
} from "../../../domain/calendar/activity-period";
import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import type { Meeting } from "../../../domain/meeting";
import type { Steps } from "../../../domain/steps";
import type { Report } from "../../../report/report";
import { countOf } from "../../../rollup/activities/activity-count";
import { principalOf } from "../../../rollup/meetings/counting-attendances";
import type { CountingRules } from "../../../rollup/input/counting-rules";
import type { RollupInput } from "../../../rollup/input/rollup-input";
import type { PersonBehind } from "../../../rollup/selection/people-behind";
import {
  isOfPeople,
  peopleBehind,
} from "../../../rollup/selection/people-behind";
import { selectActivities } from "../../../rollup/selection/select-activities";
import { selectMeetings } from "../../../rollup/selection/select-meetings";
import type { Selection } from "../../../rollup/selection/selection";
import type { BehindPerson, BehindRecord } from "../summary-source";

/** How the report writes. */
type Writing = Pick<Report, "language" | "yearStyle">;

/** The records behind a figure, in order of date, as the list under it shows them. */
export const behindRecords = (
  selection: Selection,
  input: RollupInput,
  rules: CountingRules,
  writing: Writing,
): readonly BehindRecord[] =>
  selection.grain === "meeting"
    ? selectMeetings(selection, input, rules).map(meetingShower(writing))
    : selectActivities(selection, input, rules).map((activity) =>
        ofActivity(activity, rules, writing),
      );

/**
 * The people behind a figure of people, the most frequent first, each with
 * their meetings; undefined where the figure is no number of people.
 */
export function* behindPeople(
  selection: Selection,
  input: RollupInput,
  rules: CountingRules,
  writing: Writing,
): Steps<readonly BehindPerson[] | undefined> {
  if (!isOfPeople(selection)) return undefined;
  const show = meetingShower(writing);
  const people = yield* peopleBehind(selection, input, rules);
  return people.map((person) => new ShownPerson(person, show));
}

/** Of thousands few are seen: the meetings are shown when their row is drawn. */
class ShownPerson implements BehindPerson {
  constructor(
    private readonly person: PersonBehind,
    private readonly show: (meeting: Meeting) => BehindRecord,
  ) {}

  get name(): string {
    return this.person.name;
  }

  get division(): string {
    return this.person.division ?? "";
  }

  get rank(): string {
    return this.person.rank ?? "";
  }

  get meetings(): readonly BehindRecord[] {
    return this.person.meetings.map(this.show);
  }
}

/** Tens of thousands of meetings lie on a few hundred days: each is written once. */
const meetingShower = ({
  yearStyle,
  language,
}: Writing): ((meeting: Meeting) => BehindRecord) => {
  const written = new Map<CalendarDate, string>();
  const writeOnce = (day: CalendarDate): string => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const text = formatDate(day, yearStyle, language);
    written.set(day, text);
    return text;
  };
  return (meeting) => new ShownMeeting(meeting, writeOnce);
};

/** Of tens of thousands few are seen: what a row shows is looked up when it is drawn. */
class ShownMeeting implements BehindRecord {
  readonly source = "meetings";
  readonly count = 1;

  constructor(
    private readonly meeting: Meeting,
    private readonly writeDay: (day: CalendarDate) => string,
  ) {}

  get recordId(): string {
    return this.meeting.recordId;
  }

  get when(): string {
    return this.writeDay(this.meeting.heldOn);
  }

  get title(): string {
    return this.meeting.theme ?? "";
  }

  get rank(): string {
    return principalOf(this.meeting).rank ?? "";
  }
}

const ofActivity = (
  activity: Activity,
  { fiscalYearStartMonth }: CountingRules,
  { yearStyle, language }: Writing,
): BehindRecord => ({
  source: "activities",
  recordId: activity.recordId,
  when: [
    fiscalYearLabel(
      periodFiscalYear(activity.period, fiscalYearStartMonth),
      language,
      yearStyle,
    ),
    formatPeriod(activity.period, activity.count, language),
  ]
    .join(" ")
    .trim(),
  ...(activity.isMonthly === true
    ? { title: ofWhat(activity), isMonthly: true }
    : { title: activity.title ?? activity.summaryLine ?? "" }),
  count: countOf(activity),
});

/** What a number of a month is a number of. */
const ofWhat = ({ title, summaryLine, workingGroup, mode }: Activity): string =>
  title ?? summaryLine ?? workingGroup ?? mode ?? "";
