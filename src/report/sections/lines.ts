import type {
  SectionRollup,
  SummaryLineRollup,
} from "../../rollup/years/fiscal-year-rollup";
import { isTrainingSection } from "../../rollup/activities/is-training-section";
import { namedLines } from "../chapters/named-lines";
import { writtenBy } from "../chapters/blocks";
import { activityOrigins } from "../writing/activity-origins";
import { timesCell } from "../cells/number-cell";
import { beforeFigure } from "../writing/before-figure";
import type { Bullet, BulletFigure } from "../block";
import type { ReportContext } from "../report-context";
import type { OverviewStyle } from "./overview-style";

/**
 * データアカデミー 実施2回、協議4回: one bullet a summary line, its 回数 split by
 * part where the records name parts. What names neither counts as その他: a
 * reader outside need not know what was left blank.
 */
export const lineBullets: OverviewStyle = (section, rollup, context) =>
  namedLines(section).map((line) => lineBullet(line, section, rollup, context));

const lineBullet = (
  line: SummaryLineRollup,
  section: SectionRollup,
  { fiscalYear }: { readonly fiscalYear: number },
  { messages }: ReportContext,
): Bullet => {
  const selection = {
    grain: "activity",
    fiscalYear,
    sectionId: section.rule.id,
    summaryLine: line.label,
  } as const;
  const whole: readonly BulletFigure[] = [
    { lead: "", cell: timesCell(line.count, selection), tail: "" },
  ];
  const parts = line.parts.map((part, index) => ({
    lead: beforeFigure(part.label ?? messages.detail.others),
    cell: timesCell(part.count, { ...selection, part: part.label }),
    tail: index < line.parts.length - 1 ? messages.separator : "",
  }));
  const title = isTrainingSection(section) ? titleOf(line) : undefined;
  return {
    label: `${line.label ?? messages.detail.others}${title === undefined ? "" : messages.quoted(title)}`,
    figures: parts.length === 0 ? whole : parts,
    ...writtenBy({
      origins: activityOrigins(
        line.activities,
        "summaryLine",
        ...(title === undefined ? [] : (["title"] as const)),
      ),
    }),
  };
};

/** The title that all records of a line share, when it says more than the line's label and may be printed. */
const titleOf = ({ label, activities }: SummaryLineRollup) => {
  const title = activities[0]?.title;
  return title !== label &&
    activities.every(
      (activity) => activity.isPublished && activity.title === title,
    )
    ? title
    : undefined;
};
