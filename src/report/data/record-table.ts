import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/activity-period";
import type { CalendarDate } from "../../domain/calendar-date";
import { formatMonthDay } from "../../domain/era";
import { rankClassifier } from "../../domain/rank";
import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import { countOf } from "../../rollup/activities/activity-count";
import { principalOf } from "../../rollup/meetings/counting-attendances";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import { compareMeetings } from "../../rollup/input/record-order";
import type { DataDate, DataTable } from "../report";
import type { ReportContext } from "../report-context";
import type { DataRecord } from "./data-table";
import { dataTable } from "./data-table";

/**
 * The records behind the figures and those that are only listed, with names,
 * divisions and every title: for the internal edition alone.
 */
export const recordTable = (context: ReportContext): DataTable => {
  const text = context.messages.data;
  return dataTable(
    { id: "records", title: text.records },
    {
      fiscalYear: text.fiscalYear,
      source: text.source,
      record: text.recordNo,
      from: text.from,
      to: text.to,
      when: text.dateText,
      sectionNo: text.sectionNo,
      section: text.section,
      summaryLine: text.summaryLine,
      detailHeading: text.detailHeading,
      part: text.part,
      rank: text.rank,
      person: text.person,
      division: text.recordDivision,
      fullTitle: text.fullTitle,
      count: text.count,
      standing: text.standing,
    },
    context.rollups.flatMap((rollup) => [
      ...meetingRecords(rollup, context),
      ...rollup.sections.flatMap((section) =>
        activitiesOf(section).map((activity) =>
          activityRecord(activity, section, rollup, context),
        ),
      ),
    ]),
  );
};

const meetingRecords = (
  rollup: FiscalYearRollup,
  context: ReportContext,
): readonly DataRecord<string>[] => {
  const section = rollup.sections.find(
    ({ rule }) => rule.source === "meetings",
  );
  const rankOf = rankClassifier(context.ranks);
  // As the figures count it: another spelling would not add up to them.
  const nameOf = (rank: string | undefined): string =>
    context.ranks[rankOf(rank)]?.label ?? context.labels.unset;
  const counted = [...countedMeetings(context.meetings, rollup)];
  return counted.sort(compareMeetings).map((meeting) => ({
    person: principalOf(meeting).person?.name ?? null,
    division: principalOf(meeting).division ?? null,
    fullTitle: meeting.theme ?? null,
    fiscalYear: rollup.fiscalYear,
    source: context.messages.data.sources.meetings,
    record: {
      kind: "record",
      source: "meetings",
      recordId: meeting.recordId,
    },
    from: dateCell(meeting.heldOn),
    to: dateCell(meeting.heldOn),
    when: formatMonthDay(meeting.heldOn, context.language),
    sectionNo: section?.no ?? null,
    section: section?.rule.title ?? null,
    rank: nameOf(principalOf(meeting).rank),
    count: 1,
    standing: context.messages.data.standings.counted,
  }));
};

/** Counted records by their lines, then those that only the detail lists. */
const activitiesOf = ({
  lines,
  details,
}: SectionRollup): readonly Activity[] => [
  ...lines.flatMap(({ activities }) => activities),
  ...details.flatMap(({ activities }) => activities).filter(isListedOnly),
];

const activityRecord = (
  activity: Activity,
  { no, rule }: SectionRollup,
  { fiscalYear }: FiscalYearRollup,
  { messages, language }: ReportContext,
): DataRecord<string> => {
  const { period, recordId, standing } = activity;
  const days = period.precision === "day" ? period : undefined;
  return {
    fiscalYear,
    source: messages.data.sources.activities,
    record: { kind: "record", source: "activities", recordId },
    from: days === undefined ? null : dateCell(days.from),
    to: days === undefined ? null : dateCell(days.to ?? days.from),
    when: formatPeriod(period, countOf(activity), language) || null,
    sectionNo: no,
    section: rule.title,
    summaryLine: activity.summaryLine ?? null,
    detailHeading: activity.detailHeading ?? null,
    part: activity.part ?? null,
    division: activity.divisions.join(messages.separator) || null,
    fullTitle: activity.title ?? null,
    count: standing === "counted" ? countOf(activity) : null,
    standing:
      standing === "counted"
        ? messages.data.standings.counted
        : messages.data.standings.listedOnly,
  };
};

const dateCell = (date: CalendarDate): DataDate => ({ kind: "date", date });
