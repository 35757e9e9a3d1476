import type { ActivityEntry } from "../../../checks/rules/activity-entry";
import type { Person } from "../../../domain/person";
import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { Entry } from "./entry";
import { isMeeting } from "./entry";
import { DATE_FIELD } from "./known/load-known";
import type { PlannedRecord } from "./plan-records";

/**
 * Warns of each meeting of a list that has the day, time, theme and people of an
 * earlier row, whoever the adviser is, and of each activity that has the period,
 * section, heading and title of one, however many times it is: written twice, one
 * of them mistaken, it would count twice. Of a meeting without a time and a theme
 * and of an activity without a title nothing is concluded.
 */
export const warnOfTwins = (
  planned: readonly PlannedRecord[],
): readonly PlannedRecord[] => {
  const first = new Map<string, string>();
  return planned.map((record) => {
    const key = isTaken(record) ? keyOf(record.entry) : undefined;
    const [row] = record.rows;
    if (key === undefined || row === undefined) return record;
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, row);
      return record;
    }
    return {
      ...record,
      problems: [
        ...record.problems,
        {
          level: "warning",
          detail: twin,
          ...(isMeeting(record.entry)
            ? { field: DATE_FIELD.meetings, code: "rowTwice" }
            : { field: DATE_FIELD.activities, code: "activityTwice" }),
        },
      ],
    };
  });
};

const isTaken = ({ standing }: PlannedRecord): boolean =>
  standing === "write" || standing === "there";

const keyOf = (entry: Entry): string | undefined => {
  if (entry.status === "cancelled") return undefined;
  if (!isMeeting(entry)) return activityKey(entry);
  const { heldOn, startTime = "", theme = "", attendances } = entry;
  const people = attendances.flatMap(({ person }) => identityOf(person));
  if (heldOn === undefined || people.length === 0) return undefined;
  if (isBlank(startTime) && isBlank(theme)) return undefined;
  return JSON.stringify([
    heldOn,
    startTime,
    samenessKey(theme),
    ...people.sort(),
  ]);
};

const activityKey = ({
  period,
  section,
  summaryLine,
  title = "",
  standing = "counted",
}: ActivityEntry): string | undefined =>
  period === undefined || isBlank(title) || standing !== "counted"
    ? undefined
    : JSON.stringify([
        period,
        ...[section, summaryLine, title].map((text = "") => samenessKey(text)),
      ]);

const identityOf = (person: Person | undefined): readonly string[] => {
  const text = person?.code ?? person?.name;
  return text === undefined ? [] : [samenessKey(text)];
};
