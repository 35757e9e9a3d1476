import type { Activity } from "../../domain/activity";
import { formatPeriod, periodFiscalYear } from "../../domain/activity-period";
import { fiscalYearLabel, formatDate } from "../../domain/era";
import type { Meeting } from "../../domain/meeting";
import type { Language } from "../../i18n/language";
import { principalOf } from "../../rollup/counting-attendances";
import type { CountingRules } from "../../rollup/counting-rules";
import type { RollupInput } from "../../rollup/rollup-input";
import { selectActivities } from "../../rollup/select-activities";
import { selectMeetings } from "../../rollup/select-meetings";
import type { Selection } from "../../rollup/selection";
import type { BehindRecord } from "./summary-source";

/** The records behind a figure, in order of date, as the list under it shows them. */
export const behindRecords = (
  selection: Selection,
  input: RollupInput,
  rules: CountingRules,
  language: Language,
): readonly BehindRecord[] =>
  selection.grain === "meeting"
    ? selectMeetings(selection, input, rules).map((meeting) =>
        ofMeeting(meeting, language),
      )
    : selectActivities(selection, input, rules).map((activity) =>
        ofActivity(activity, rules, language),
      );

const ofMeeting = (meeting: Meeting, language: Language): BehindRecord => ({
  source: "meetings",
  recordId: meeting.recordId,
  when: formatDate(meeting.heldOn, "era", language),
  title: meeting.theme ?? "",
  rank: principalOf(meeting)?.rank ?? "",
  count: 1,
});

const ofActivity = (
  activity: Activity,
  { fiscalYearStartMonth }: CountingRules,
  language: Language,
): BehindRecord => ({
  source: "activities",
  recordId: activity.recordId,
  when: [
    fiscalYearLabel(
      periodFiscalYear(activity.period, fiscalYearStartMonth),
      language,
      "era",
    ),
    formatPeriod(activity.period, activity.count, language),
  ]
    .join(" ")
    .trim(),
  title: activity.title ?? activity.summaryLine ?? "",
  count: activity.count,
});
