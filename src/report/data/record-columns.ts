import type { Activity } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { formatMonthDay } from "../../domain/calendar/era";
import type { Meeting } from "../../domain/meeting";
import type { Said } from "../../domain/words/said";
import type { ReportMessages } from "../../i18n/documents/report-messages";
import { countOf } from "../../rollup/activities/activity-count";
import { principalOf } from "../../rollup/meetings/counting-attendances";
import type { SectionRollup } from "../../rollup/years/fiscal-year-rollup";
import type { DataDate, DataValue } from "../report-data";
import type { ReportContext } from "../report-context";

/** Where a record of the list stands. */
interface Place {
  readonly fiscalYear: number;
  readonly context: ReportContext;
}

export interface ListedMeeting extends Place {
  readonly meeting: Meeting;
  /** The section of the meetings; absent when the settings have none. */
  readonly section: SectionRollup | undefined;
  /** The principal's rank as the figures count it: another spelling would not add up to them; absent where no record says one. */
  readonly rank?: string;
}

export interface ListedActivity extends Place {
  readonly activity: Activity;
  readonly section: SectionRollup;
}

/** Names of the texts that can head a column. */
type Heading = {
  [
    Name in keyof ReportMessages["data"]
  ]: ReportMessages["data"][Name] extends Said ? Name : never;
}[keyof ReportMessages["data"]];

interface RecordColumn {
  readonly heading: Heading;
  /** Absent: blank for meetings. */
  readonly ofMeeting?: (listed: ListedMeeting) => DataValue | undefined;
  /** Absent: blank for activities. */
  readonly ofActivity?: (listed: ListedActivity) => DataValue | undefined;
}

/** Columns whose meaning is told on the sheet of definitions. */
type DefinedColumn = keyof ReportMessages["definitions"]["columns"];

/** The columns of the list of records, in their order. */
export const RECORD_COLUMNS: Readonly<
  Partial<Record<DefinedColumn, RecordColumn>>
> = {
  fiscalYear: {
    heading: "fiscalYear",
    ofMeeting: ({ fiscalYear }) => fiscalYear,
    ofActivity: ({ fiscalYear }) => fiscalYear,
  },
  source: {
    heading: "source",
    ofMeeting: ({ context }) =>
      context.messages.data.sources(context.words).meetings,
    ofActivity: ({ context }) =>
      context.messages.data.sources(context.words).activities,
  },
  record: {
    heading: "recordNo",
    ofMeeting: ({ meeting: { recordId } }) => ({
      kind: "record",
      source: "meetings",
      recordId,
    }),
    ofActivity: ({ activity: { recordId } }) => ({
      kind: "record",
      source: "activities",
      recordId,
    }),
  },
  from: {
    heading: "from",
    ofMeeting: ({ meeting }) => dateCell(meeting.heldOn),
    ofActivity: ({ activity: { period } }) =>
      period.precision === "day" ? dateCell(period.from) : undefined,
  },
  to: {
    heading: "to",
    ofMeeting: ({ meeting }) => dateCell(meeting.heldOn),
    ofActivity: ({ activity: { period } }) =>
      period.precision === "day"
        ? dateCell(period.to ?? period.from)
        : undefined,
  },
  when: {
    heading: "dateText",
    ofMeeting: ({ meeting, context }) =>
      formatMonthDay(meeting.heldOn, context.language),
    ofActivity: ({ activity, context }) =>
      formatPeriod(activity.period, countOf(activity), context.language) ||
      undefined,
  },
  sectionNo: {
    heading: "sectionNo",
    ofMeeting: ({ section }) => section?.no,
    ofActivity: ({ section }) => section.no,
  },
  section: {
    heading: "section",
    ofMeeting: ({ section }) => section?.rule.title,
    ofActivity: ({ section }) => section.rule.title,
  },
  summaryLine: {
    heading: "summaryLine",
    ofActivity: ({ activity }) => activity.summaryLine,
  },
  detailHeading: {
    heading: "detailHeading",
    ofActivity: ({ activity }) => activity.detailHeading,
  },
  part: {
    heading: "part",
    ofActivity: ({ activity }) => activity.part,
  },
  rank: {
    heading: "rank",
    ofMeeting: ({ rank }) => rank,
  },
  person: {
    heading: "person",
    ofMeeting: ({ meeting }) => principalOf(meeting).person?.name,
  },
  division: {
    heading: "recordDivision",
    ofMeeting: ({ meeting }) => principalOf(meeting).division,
    ofActivity: ({ activity, context }) =>
      activity.divisions.join(context.messages.separator) || undefined,
  },
  fullTitle: {
    heading: "fullTitle",
    ofMeeting: ({ meeting }) => meeting.theme,
    ofActivity: ({ activity }) => activity.title,
  },
  count: {
    heading: "count",
    ofMeeting: () => 1,
    ofActivity: ({ activity }) =>
      activity.standing === "counted" ? countOf(activity) : undefined,
  },
  standing: {
    heading: "standing",
    ofMeeting: ({ context }) => context.messages.data.standings.counted,
    ofActivity: ({ activity, context: { messages } }) =>
      activity.standing === "counted"
        ? messages.data.standings.counted
        : messages.data.standings.listedOnly,
  },
};

const dateCell = (date: CalendarDate): DataDate => ({ kind: "date", date });
