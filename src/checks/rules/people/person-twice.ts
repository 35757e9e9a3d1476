import type { Person } from "../../../domain/person";
import { personKey } from "../../../domain/person";
import type { RecordProblem } from "../record-problem";
import type { MeetingEntry } from "../meeting-entry";
import { isSamePerson } from "./same-person";

/**
 * A person who stands in two rows of one meeting counts twice in のべ. Once with
 * a code and once without are two people as far as counting knows (domain:
 * counting rule 4): probably one, and only a warning.
 */
export const checkPersonTwice = (
  entry: Pick<MeetingEntry, "attendances">,
): readonly RecordProblem[] =>
  entry.attendances.flatMap(({ person }, row) => {
    const same = entry.attendances
      .slice(0, row)
      .filter((earlier) => isSamePerson(earlier.person, person));
    if (same.length === 0) return [];
    const isCertain = same.some(
      (earlier) => keyOf(earlier.person) === keyOf(person),
    );
    return [
      {
        field: "personCode" as const,
        row,
        ...(isCertain
          ? { level: "error" as const }
          : { level: "warning" as const, isDoubtful: true as const }),
        code: "personTwice" as const,
        detail: person?.name ?? person?.code ?? "",
      },
    ];
  });

const keyOf = (person: Person | undefined): string | undefined =>
  person && personKey(person);
