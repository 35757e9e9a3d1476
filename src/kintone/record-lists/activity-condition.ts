import {
  earlierOf,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar-date";
import { ACTIVITY_NARROWINGS } from "../../rollup/dimensions/activity-dimensions";
import type { ActivitySelection } from "../../rollup/selection/selection";
import { activityValuesOf, namesOf } from "../../rollup/selection/selection";
import type { YearFrame } from "../../rollup/input/year-frame";
import type { Settings } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { Condition, FieldConditions } from "./field-conditions";
import { allSaid } from "./field-conditions";

type Fields = FieldConditions<ActivityFieldName>;

/** The condition for the activities of a selection; undefined where the query language has no words for it. */
export const activityCondition = (
  selection: ActivitySelection,
  fields: Fields,
  settings: Settings,
  frame: YearFrame,
): Condition => {
  const { outcome = "counted", sectionId } = selection;
  if (outcome === "unclassified" || outcome === "afterAsOf") return undefined;
  if (selection.recordIds !== undefined) return undefined;
  const values = activityValuesOf(selection);
  const sections = settings.sections.filter(
    ({ id, source }) =>
      source === "activities" && (sectionId === undefined || id === sectionId),
  );
  return allSaid(
    from(selection, fields, settings, frame),
    fields.isMapped("standing")
      ? fields.anyOf("standing", settings.choices.standing[outcome])
      : "",
    fields.anyOf(
      "section",
      sections.flatMap(({ recordValues }) => recordValues),
    ),
    ...namesOf(values).map((name) =>
      fields.is(ACTIVITY_NARROWINGS[name].field, values[name]),
    ),
  );
};

/** A record whose date is a whole year only is in no month. */
const from = (
  { month }: ActivitySelection,
  fields: Fields,
  { choices }: Settings,
  { firstDay, asOf }: YearFrame,
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
