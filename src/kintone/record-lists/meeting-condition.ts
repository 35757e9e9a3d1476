import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  addDays,
  earlierOf,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar/calendar-date";
import type { Rank } from "../../domain/rank";
import { rankClassifier } from "../../domain/rank";
import { MEETING_DIMENSIONS } from "../../rollup/dimensions/meeting-dimensions";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { meetingValuesOf, namesOf } from "../../rollup/selection/selection";
import type { YearFrame } from "../../rollup/input/year-frame";
import type { Settings } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { Condition, FieldConditions } from "./field-conditions";
import { allSaid } from "./field-conditions";

type Fields = FieldConditions<MeetingFieldName>;

/**
 * The condition for the meetings of a selection; undefined where the query
 * language has no words for it, e.g. for someone's first visit.
 */
export const meetingCondition = (
  selection: MeetingSelection,
  fields: Fields,
  settings: Settings,
  frame: YearFrame,
): Condition => {
  const { outcome = "counted", visit, visits, person } = selection;
  if (visit !== undefined || visits !== undefined || person !== undefined)
    return undefined;
  const values = meetingValuesOf(selection);
  return allSaid(
    heldOn(selection, fields, frame),
    fields.isMapped("status")
      ? fields.anyOf(
          "status",
          settings.choices.status[
            outcome === "counted" || outcome === "afterAsOf" ? "held" : outcome
          ],
        )
      : "",
    ofGroup(selection, fields, settings),
    ...namesOf(values)
      .filter((name) => MEETING_DIMENSIONS[name].grain === "meeting")
      .map((name) => fields.is(MEETING_DIMENSIONS[name].field, values[name])),
  );
};

const heldOn = (
  { outcome = "counted", month }: MeetingSelection,
  fields: Fields,
  { firstDay, lastDay, asOf }: YearFrame,
): Condition => {
  const first = outcome === "afterAsOf" ? addDays(asOf, 1) : firstDay;
  const last = outcome === "counted" ? asOf : lastDay;
  if (month === undefined) return fields.between("heldOn", first, last);
  return fields.between(
    "heldOn",
    laterOf(first, firstDayOfMonth(month)),
    earlierOf(last, lastDayOfMonth(month)),
  );
};

const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate =>
  one < other ? other : one;

/** What a field of text is searched for; nothing where patterns fit more than can be named. */
const spellingsOf = (
  label: string,
  rank: Rank | undefined,
): readonly string[] =>
  rank?.patterns === undefined ? [label, ...(rank?.synonyms ?? [])] : [];

/** Conditions on one table that all must hold are asked of one row (kintone: query). */
const ofGroup = (
  selection: MeetingSelection,
  fields: Fields,
  { ranks, choices, attendanceRule }: Settings,
): Condition => {
  const { rank, measure = "count" } = selection;
  const values = meetingValuesOf(selection);
  const ofRow = namesOf(values).filter(
    (name) =>
      MEETING_DIMENSIONS[name].grain === "attendance" &&
      values[name] !== undefined,
  );
  if (rank === undefined && ofRow.length === 0) return "";
  if (rank === null || ofRow.some((name) => values[name] === null))
    return undefined;
  const isPrincipalOnly = measure === "count" || attendanceRule === "principal";
  const classify = rankClassifier(ranks);
  const index = ranks.findIndex(({ label }) => label === rank);
  return allSaid(
    rank === undefined
      ? ""
      : fields.anyOf(
          "rank",
          spellingsOf(rank, ranks[index]),
          (choice) => index >= 0 && classify(choice) === index,
        ),
    ...ofRow.map((name) =>
      fields.is(MEETING_DIMENSIONS[name].field, values[name]),
    ),
    isPrincipalOnly && fields.isMapped("role")
      ? fields.anyOf("role", choices.role.principal)
      : "",
  );
};
