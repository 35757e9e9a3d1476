import type { Activity } from "../../domain/activity";
import type { RecordFinding } from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { SectionStyle } from "../input/counting-rules";
import { isTrainingSection } from "../activities/is-training-section";
import type { SectionRollup } from "../years/fiscal-year-rollup";

/** What an overview of a style tells a record by, where it tells of single records: any of them. */
const TOLD_BY: Readonly<
  Partial<Record<SectionStyle, readonly ("title" | "summaryLine")[]>>
> = {
  topics: ["title"],
  visits: ["title", "summaryLine"],
};

/**
 * Records that count, or are listed only, and that a list of single records
 * leaves out in every edition, since a day alone tells nothing. Trainings have
 * cards, which do without a name.
 */
export const unnamedFindings = (
  sections: readonly SectionRollup[],
): RecordFinding[] =>
  sections.flatMap((section) => {
    const { rule, details } = section;
    const isLeftOut = [
      ...(rule.hasDetail && !isTrainingSection(section) ? [isBareInList] : []),
      ...(rule.style in TOLD_BY ? [isBareInOverview(rule.style)] : []),
    ];
    return details
      .flatMap(({ activities }) => activities)
      .filter((activity) => isLeftOut.some((test) => test(activity)))
      .map(({ recordId }) =>
        recordFinding("activities", recordId, "activityUnnamed", rule.title),
      );
  });

const isBareInList = ({ title, summaryLine, remark }: Activity): boolean =>
  title === undefined && summaryLine === undefined && remark === undefined;

/** A division stands for a record in the overview alone. */
const isBareInOverview =
  (style: SectionStyle) =>
  (activity: Activity): boolean =>
    activity.standing === "counted" &&
    activity.divisions.length === 0 &&
    (TOLD_BY[style] ?? []).every((field) => activity[field] === undefined);
