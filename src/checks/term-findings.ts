import type { Activity } from "../domain/activity";
import type { AnnualSummary } from "../domain/annual-summary";
import type { Meeting } from "../domain/meeting";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { Steps } from "../domain/steps";
import { flatMapInSteps } from "../domain/steps";
import type { Term } from "../domain/term";
import type { RollupInput } from "../rollup/input/rollup-input";
import { termChecker } from "./rules/spelling/term-spelling";

/**
 * Listed misspellings in the texts that a document may show, each once a
 * record (domain: Checks before publication, term list). No terms, no findings.
 */
export function* termFindings(
  {
    meetings = [],
    activities = [],
    summary,
  }: Partial<Pick<RollupInput, "meetings" | "activities" | "summary">>,
  terms: readonly Term[],
): Steps<readonly RecordFinding[]> {
  const check = termChecker(terms);
  const findingsIn = (
    source: RecordFinding["source"],
    recordId: string,
    texts: readonly (string | undefined)[],
  ): readonly RecordFinding[] => {
    const slips = texts.flatMap((text) =>
      text === undefined ? [] : check(text),
    );
    if (slips.length === 0) return [];
    const told = new Map(slips.map((slip) => [slip.found, slip.preferred]));
    return Array.from(told, ([found, preferred]) =>
      recordFinding(source, recordId, "termVariant", `${found} → ${preferred}`),
    );
  };
  if (terms.length === 0) return [];
  return [
    ...(yield* flatMapInSteps(meetings, (meeting) =>
      findingsIn("meetings", meeting.recordId, textsOfMeeting(meeting)),
    )),
    ...(yield* flatMapInSteps(activities, (activity) =>
      findingsIn("activities", activity.recordId, textsOfActivity(activity)),
    )),
    ...(summary
      ? findingsIn("summaries", summary.recordId, textsOfSummary(summary))
      : []),
  ];
}

/** What nobody marked for print is not judged. */
const textsOfMeeting = (meeting: Meeting): readonly (string | undefined)[] => [
  meeting.themeCategory,
  meeting.isThemePublished ? meeting.theme : undefined,
  meeting.isVoicePublished ? meeting.voice : undefined,
];

/** Of an excluded record only the reason is printed. */
const textsOfActivity = (activity: Activity): readonly (string | undefined)[] =>
  activity.standing === "excluded"
    ? [activity.exclusionReason]
    : [
        activity.summaryLine,
        activity.detailHeading,
        activity.part,
        activity.title,
        activity.workingGroup,
        activity.audience,
        activity.lecturer,
        activity.remark,
        ...activity.divisions,
        activity.isPublished ? activity.content : undefined,
      ];

const textsOfSummary = (
  summary: AnnualSummary,
): readonly (string | undefined)[] => [
  summary.title,
  summary.division,
  ...summary.commentary.map(({ text }) => text),
  ...summary.goodPractices.flatMap(({ category, text, divisions }) => [
    category,
    text,
    divisions,
  ]),
  ...summary.milestones.map(({ label }) => label),
  ...summary.councilSessions.map(({ name }) => name),
];
