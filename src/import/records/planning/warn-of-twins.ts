import type { Person } from "../../../domain/person";
import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { Entry } from "./entry";
import { isMeeting } from "./entry";
import type { PlannedRecord } from "./plan-records";

/**
 * Warns of each meeting of a list that has the day, time, theme and people of an
 * earlier row, whoever the adviser is: written twice, one of them mistaken, it
 * would count twice. Without a time and a theme nothing is concluded.
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
          field: "heldOn",
          level: "warning",
          code: "rowTwice",
          detail: twin,
        },
      ],
    };
  });
};

const isTaken = ({ standing }: PlannedRecord): boolean =>
  standing === "write" || standing === "there";

const keyOf = (entry: Entry): string | undefined => {
  if (!isMeeting(entry) || entry.status === "cancelled") return undefined;
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

const identityOf = (person: Person | undefined): readonly string[] => {
  const text = person?.code ?? person?.name;
  return text === undefined ? [] : [samenessKey(text)];
};
