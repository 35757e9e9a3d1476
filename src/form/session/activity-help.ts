import { SPACE_IDS } from "../../apps/space-ids";
import { periodMonth } from "../../domain/calendar/activity-period";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isSame } from "../../domain/sameness/sameness";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { FormTexts } from "../page/form-texts";
import type { OtherRecords } from "../records/other-records";
import { readActivityForm } from "../records/read-activity-form";
import type { RecordHelp } from "./record-help";
import { fillCount } from "../rules/fill-count";
import type { ActivityEntry } from "../../checks/rules/activity-entry";
import { fillSoleAdviser } from "../rules/sole-adviser";
import { checkActivity } from "../../checks/rules/check-activity";
import { fillFiscalYearAndMonth } from "../rules/fiscal-year-and-month";
import type { FormFill } from "../rules/form-fill";
import { knownProblems } from "../rules/known-problems";
import { checkYearBefore } from "../rules/year-before";
import { tellDayOnce } from "../rules/tell-day-once";
import { nearSpellings } from "../../checks/rules/spelling/near-spellings";
import { fillPeriodEnd } from "../rules/period-end";
import { fillSeriesTitle } from "../rules/series";

const DATES = new Set(["from", "datePrecision"]);

/** Help for the records of the activities app. */
export const createActivityHelp = (
  settings: Settings,
  source: Source<ActivityFieldName>,
  others: OtherRecords,
  context: { readonly today: CalendarDate; readonly messages: FormTexts },
): RecordHelp<ActivityEntry> => {
  const { sections, fiscalYearStartMonth } = settings;
  const rules = { today: context.today, fiscalYearStartMonth, sections };
  return {
    source,
    wished: ["from", "section"],
    expected: [context.messages.panel.expectedOfSpellings],
    spaceId: SPACE_IDS.activityHints,
    read: (record, recordId) =>
      readActivityForm(record, recordId, source, settings),
    fill: (form, changed, before) => [
      // Of several columns it is not known which one has the once.
      ...(changed === undefined &&
      source.addedCounts === undefined &&
      source.isMonthly === undefined
        ? [fillCount()]
        : []),
      ...(changed === undefined || DATES.has(changed)
        ? fillDate(form, fiscalYearStartMonth)
        : []),
      ...(changed === "from" ? fillPeriodEnd(form, before) : []),
    ],
    derive: (form) => fillDate(form, fiscalYearStartMonth),
    fillNewRow: () => [],
    renewed: [],
    marks: [{ field: "publish", withheld: settings.choices.publish.withheld }],
    replacedRows: () => [],
    check: (form, facts, record) =>
      tellDayOnce(
        knownProblems(
          [
            ...checkActivity(form, rules, facts),
            ...checkYearBefore("from", firstDayOf(form), {
              ...form,
              ...context,
            }),
          ],
          "activities",
          source,
          record,
        ),
      ),
    compared: new Set([
      ...DATES,
      "section",
      "summaryLine",
      "workingGroup",
      "advisers",
    ]),
    loadFacts: async (form) => {
      const [advisers, activities] = await Promise.all([
        others.advisers(),
        form.summaryLine === undefined && form.workingGroup === undefined
          ? []
          : others.activities(),
      ]);
      const rest = activities.filter(
        ({ recordId }) => recordId !== form.recordId,
      );
      return {
        advisers,
        spellings: nearSpellings(rest, sections),
      };
    },
    loadFills: async (form, changed) => [
      ...(changed.has("from") && form.period !== undefined
        ? fillSoleAdviser(periodMonth(form.period), await others.advisers())
        : []),
      ...(changed.has("summaryLine") && form.title === undefined
        ? await loadTitle(form, others)
        : []),
    ],
    loadHints: () => Promise.resolve([]),
  };
};

const firstDayOf = ({ period }: ActivityEntry): CalendarDate | undefined =>
  period?.precision === "day" ? period.from : undefined;

const fillDate = (
  { period }: ActivityEntry,
  startMonth: number,
): readonly FormFill[] =>
  period === undefined
    ? []
    : fillFiscalYearAndMonth(
        period.precision === "fiscalYear" ? period.within : period.from,
        startMonth,
        period.precision !== "fiscalYear",
      );

const loadTitle = async (
  form: ActivityEntry,
  others: OtherRecords,
): Promise<readonly FormFill[]> => {
  if (form.summaryLine === undefined) return [];
  const activities = await others.activities();
  return fillSeriesTitle(
    activities
      .filter(
        ({ section = "", summaryLine = "" }) =>
          isSame(section, form.section ?? "") &&
          isSame(summaryLine, form.summaryLine ?? ""),
      )
      .flatMap(({ title }) => title ?? []),
  );
};
