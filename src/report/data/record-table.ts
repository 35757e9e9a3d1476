import { said } from "../../domain/words/said";
import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { rankClassifier } from "../../domain/rank";
import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import { inMeetingOrder } from "../../rollup/input/record-order";
import { principalOf } from "../../rollup/meetings/counting-attendances";
import type { DataTable } from "../report-data";
import type { ReportContext } from "../report-context";
import type { ListedActivity, ListedMeeting } from "./record-columns";
import { RECORD_COLUMNS } from "./record-columns";

/**
 * The records behind the figures and those that are only listed, with names,
 * divisions and every title: for the internal edition alone.
 */
export const recordTable = (context: ReportContext): DataTable => {
  const { words, messages } = context;
  const { data } = messages;
  const columns = Object.entries(RECORD_COLUMNS);
  return {
    id: "records",
    title: data.records,
    columns: columns.map(([id, { heading }]) => ({
      id,
      label: said(data[heading], words),
    })),
    rows: context.rollups.flatMap((rollup) => [
      ...listedMeetings(rollup, context).map((meeting) =>
        columns.map(([, { ofMeeting }]) => ofMeeting?.(meeting) ?? null),
      ),
      ...listedActivities(rollup, context).map((activity) =>
        columns.map(([, { ofActivity }]) => ofActivity?.(activity) ?? null),
      ),
    ]),
  };
};

const listedMeetings = (
  rollup: FiscalYearRollup,
  context: ReportContext,
): readonly ListedMeeting[] => {
  const section = rollup.sections.find(
    ({ rule }) => rule.source === "meetings",
  );
  const rankOf = rankClassifier(context.ranks);
  const counted = countedMeetings(context.meetings, rollup);
  return inMeetingOrder(counted).map((meeting) => ({
    fiscalYear: rollup.fiscalYear,
    context,
    meeting,
    section,
    ...(context.unknown?.meetings.includes("rank")
      ? {}
      : {
          rank:
            context.ranks[rankOf(principalOf(meeting).rank)]?.label ??
            context.labels.unset,
        }),
  }));
};

const listedActivities = (
  { fiscalYear, sections }: FiscalYearRollup,
  context: ReportContext,
): readonly ListedActivity[] =>
  sections.flatMap((section) =>
    activitiesOf(section).map((activity) => ({
      fiscalYear,
      context,
      activity,
      section,
    })),
  );

/** Counted records by their lines, then those that only the detail lists. */
const activitiesOf = ({
  lines,
  details,
}: SectionRollup): readonly Activity[] => [
  ...lines.flatMap(({ activities }) => activities),
  ...details.flatMap(({ activities }) => activities).filter(isListedOnly),
];
