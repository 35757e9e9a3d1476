import {
  earlierOf,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar/calendar-date";
import { ACTIVITY_NARROWINGS } from "../../rollup/dimensions/activity-dimensions";
import type { ActivitySelection } from "../../rollup/selection/selection";
import { activityValuesOf, namesOf } from "../../rollup/selection/selection";
import type { ActivityOutcome } from "../../rollup/input/record-outcome";
import type { YearFrame } from "../../rollup/input/year-frame";
import type { Settings } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { Condition, FieldConditions } from "./field-conditions";
import { allSaid } from "./field-conditions";

type Fields = FieldConditions<ActivityFieldName>;

/**
 * The condition for the activities of a selection; undefined where the query language has no words for it.
 * @param sectionOfApp the section that all records of the app are in; absent: each says its own
 */
export const activityCondition = (
  selection: ActivitySelection,
  fields: Fields,
  settings: Settings,
  frame: YearFrame,
  sectionOfApp?: string,
): Condition => {
  const { outcome = "counted", sectionId } = selection;
  if (outcome === "unclassified" || outcome === "afterAsOf") return undefined;
  if (selection.recordIds !== undefined) return undefined;
  // What did not take place is told apart before its section and 基準日 are asked for.
  const isLeftOut = outcome === "planned" || outcome === "cancelled";
  const values = activityValuesOf(selection);
  const sections = settings.sections.filter(
    ({ id, source }) =>
      source === "activities" && (sectionId === undefined || id === sectionId),
  );
  return allSaid(
    from(
      selection,
      fields,
      settings,
      isLeftOut ? { ...frame, asOf: frame.lastDay } : frame,
    ),
    ofOutcome(outcome, fields, settings.choices),
    sectionOfApp !== undefined || (isLeftOut && sectionId === undefined)
      ? ""
      : fields.anyOf(
          "section",
          sections.flatMap(({ recordValues }) => recordValues),
        ),
    ...namesOf(values).map((name) =>
      fields.is(ACTIVITY_NARROWINGS[name].field, values[name]),
    ),
  );
};

/** Records without a status were held; what was planned or cancelled is so whatever its standing. */
const ofOutcome = (
  outcome: Exclude<ActivityOutcome, "unclassified" | "afterAsOf">,
  fields: Fields,
  { activityStatus, standing }: Settings["choices"],
): Condition => {
  if (outcome === "planned" || outcome === "cancelled")
    return fields.isMapped("status")
      ? fields.anyOf("status", activityStatus[outcome])
      : undefined;
  return allSaid(
    fields.isMapped("status")
      ? fields.anyOfOrBlank("status", activityStatus.held)
      : "",
    fields.isMapped("standing")
      ? fields.anyOf("standing", standing[outcome])
      : "",
  );
};

/** A record whose date is a whole year only is in no month. */
const from = (
  { month }: ActivitySelection,
  fields: Fields,
  { choices }: Settings,
  { firstDay, asOf }: Pick<YearFrame, "firstDay" | "asOf">,
): Condition => {
  if (month === undefined) return fields.between("from", firstDay, asOf);
  if (month === null) return undefined;
  return allSaid(
    fields.between(
      "from",
      firstDayOfMonth(month),
      earlierOf(asOf, lastDayOfMonth(month)),
    ),
    fields.isMapped("datePrecision")
      ? fields.anyOf("datePrecision", [
          ...choices.datePrecision.day,
          ...choices.datePrecision.month,
        ])
      : "",
  );
};
