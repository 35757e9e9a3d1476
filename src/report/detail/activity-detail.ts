import { isTrainingSection } from "../../rollup/activities/is-training-section";
import { groupByText } from "../../rollup/input/group-by-text";
import type { DetailGroup } from "../../rollup/years/fiscal-year-rollup";
import {
  bulletsBlock,
  paragraphs,
  sentenceBullet,
  writtenBy,
} from "../chapters/blocks";
import { activityOrigins } from "../writing/activity-origins";
import { shownName, tellsAll } from "../writing/shown-titles";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import type { Block } from "../block";
import type { ReportSection } from "../report";
import type { ReportContext } from "../report-context";
import { textsOfSection } from "../chapters/summary-texts";
import { datedList } from "./dated-list";
import type { DetailChapter, SectionOfYear } from "./detail-chapter";
import { monthlyNumbers } from "./monthly-numbers";
import { trainingCards } from "./training-cards";

/**
 * The records of one section in one fiscal year: trainings as cards, anything
 * else as dated lists under the detail headings.
 * @returns undefined when nothing may be printed
 */
export const buildActivityDetail = (
  { section, rollup }: SectionOfYear,
  context: ReportContext,
): DetailChapter | undefined => {
  const { messages, summary } = context;
  const { fiscalYear } = rollup;
  const { rule, no } = section;
  const id = `detail-${rule.id}-${fiscalYear}`;
  const textsOf = (kind: "lead" | "commentary" | "closing") =>
    textsOfSection(summary, kind, rule, fiscalYear);
  const textSection = (
    part: string,
    heading: string,
    blocks: readonly Block[],
  ): readonly ReportSection[] =>
    blocks.length === 0
      ? []
      : [{ id: `${id}-${part}`, title: heading, blocks }];
  const groups = shownGroups(section.details, context);
  const isTraining = isTrainingSection(section);
  const listed = isTraining ? [] : namedGroups(groups, context);
  // Where no record names a heading there is nothing to be other than.
  const hasHeadings = listed.some(({ heading }) => heading !== null);
  const lead: readonly Block[] = [
    ...paragraphs(textsOf("lead")),
    ...workingGroups(groups, context),
    ...(isTraining
      ? trainingCards(
          groups.flatMap(({ activities }) => activities),
          context,
        )
      : []),
    ...(hasHeadings ? [] : listed).flatMap(({ activities }) =>
      datedList(activities, fiscalYear, context),
    ),
  ];
  const sections: readonly ReportSection[] = [
    ...textSection(
      "monthly",
      messages.detail.byMonth,
      monthlyNumbers(section, fiscalYear, context),
    ),
    ...(hasHeadings ? listed : []).map((group, index) => ({
      id: `${id}-${index + 1}`,
      no: String(index + 1).padStart(2, "0"),
      title: group.heading ?? messages.detail.others,
      ...writtenBy({
        origins: activityOrigins(group.activities, "detailHeading"),
      }),
      blocks: datedList(group.activities, fiscalYear, context),
    })),
    ...textSection(
      "commentary",
      messages.attendance.commentary,
      bulletsBlock(textsOf("commentary").map(sentenceBullet)),
    ),
    ...textSection(
      "closing",
      messages.detail.closing,
      paragraphs(textsOf("closing")),
    ),
  ];
  if (lead.length === 0 && sections.length === 0) return undefined;
  const title = messages.detail.title(
    fiscalYearTitle(fiscalYear, context),
    rule.title,
  );
  return {
    sectionId: rule.id,
    fiscalYears: [fiscalYear],
    chapter: {
      id,
      kind: "detail",
      no,
      title,
      fiscalYear,
      ruleId: rule.id,
      lead,
      sections,
    },
  };
};

/** Groups with the records whose title and content the edition may tell. */
const shownGroups = (
  groups: readonly DetailGroup[],
  context: ReportContext,
): readonly DetailGroup[] =>
  groups
    .map(({ heading, activities }) => ({
      heading,
      activities: activities.filter(
        ({ isPublished }) => isPublished || tellsAll(context),
      ),
    }))
    .filter(({ activities }) => activities.length > 0);

/** Without the records that a list could tell by their day alone. */
const namedGroups = (
  groups: readonly DetailGroup[],
  context: ReportContext,
): readonly DetailGroup[] =>
  groups
    .map(({ heading, activities }) => ({
      heading,
      activities: activities.filter(
        (activity) =>
          shownName(activity, context) !== undefined ||
          activity.remark !== undefined,
      ),
    }))
    .filter(({ activities }) => activities.length > 0);

/** The working groups that the records name, each once. */
const workingGroups = (
  groups: readonly DetailGroup[],
  { messages, words }: ReportContext,
): readonly Block[] => {
  const names = groupByText(
    groups.flatMap(({ activities }) => activities),
    ({ workingGroup }) => [workingGroup],
  ).flatMap(({ key }) => key ?? []);
  return names.length === 0
    ? []
    : paragraphs([
        {
          text: messages.labelled(
            messages.detail.workingGroups(words),
            names.join(messages.separator),
          ),
          origins: activityOrigins(
            groups.flatMap(({ activities }) => activities),
            "workingGroup",
          ),
        },
      ]);
};
