import { isActivityCount } from "../../domain/activity-count";
import { isPeriodReversed } from "../../domain/activity-period";
import type { RecordFinding } from "../../domain/record-finding";
import { isBlank } from "../../domain/sameness";
import type { ClassifiedActivity } from "../activities/classified-activities";

/** What is wrong with the activities of one fiscal year, as far as the figures rest on it. */
export const activityFindings = (
  classified: readonly ClassifiedActivity[],
): RecordFinding[] => classified.flatMap(findingsOf);

type Found = readonly [
  code: RecordFinding["code"],
  level: RecordFinding["level"],
  detail?: string,
];

const findingsOf = (record: ClassifiedActivity): RecordFinding[] => {
  const found: (Found | undefined)[] = [
    sectionFinding(record),
    summaryLineFinding(record),
    countFinding(record),
    exclusionFinding(record),
    periodFinding(record),
  ];
  return found.flatMap((entry) => {
    if (entry === undefined) return [];
    const [code, level, detail] = entry;
    return [
      {
        source: "activities" as const,
        recordId: record.activity.recordId,
        code,
        level,
        ...(detail === undefined ? {} : { detail }),
      },
    ];
  });
};

/** An excluded record without a section loses its footnote only. */
const sectionFinding = ({
  activity,
  section,
  outcome,
}: ClassifiedActivity): Found | undefined => {
  if (section !== undefined) return undefined;
  const level = outcome === "unclassified" ? "error" : "warning";
  const name = activity.section ?? "";
  return isBlank(name)
    ? ["sectionMissing", level]
    : ["sectionUnknown", level, name];
};

/** Only sections printed as lines need 集計見出し. */
const summaryLineFinding = ({
  activity,
  section,
  outcome,
}: ClassifiedActivity): Found | undefined =>
  section?.style === "lines" &&
  outcome === "counted" &&
  isBlank(activity.summaryLine)
    ? ["summaryLineMissing", "error"]
    : undefined;

const countFinding = ({
  activity,
  outcome,
}: ClassifiedActivity): Found | undefined =>
  outcome === "counted" && !isActivityCount(activity.count)
    ? ["countInvalid", "error", String(activity.count)]
    : undefined;

const exclusionFinding = ({
  activity,
  outcome,
}: ClassifiedActivity): Found | undefined =>
  outcome === "excluded" && isBlank(activity.exclusionReason)
    ? ["exclusionReasonMissing", "warning"]
    : undefined;

const periodFinding = ({
  activity: { period },
}: ClassifiedActivity): Found | undefined =>
  period.precision !== "fiscalYear" && isPeriodReversed(period)
    ? ["periodReversed", "warning", `${period.from} – ${period.to}`]
    : undefined;
