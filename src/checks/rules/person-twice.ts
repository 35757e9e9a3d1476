import type { RecordProblem } from "./record-problem";
import type { MeetingEntry } from "./meeting-entry";
import { isSamePerson } from "./same-person";

/** A person who stands in two rows of one meeting would be counted twice. */
export const checkPersonTwice = (
  entry: Pick<MeetingEntry, "attendances">,
): readonly RecordProblem[] =>
  entry.attendances.flatMap(({ person }, row) =>
    entry.attendances
      .slice(0, row)
      .some((earlier) => isSamePerson(earlier.person, person))
      ? [
          {
            field: "personCode" as const,
            row,
            level: "error" as const,
            code: "personTwice" as const,
            detail: person?.name ?? person?.code ?? "",
          },
        ]
      : [],
  );
