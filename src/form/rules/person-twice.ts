import type { FormProblem } from "./form-problem";
import type { MeetingForm } from "./meeting-form";
import { isSamePerson } from "./same-person";

/** A person who stands in two rows of one meeting would be counted twice. */
export const checkPersonTwice = (
  form: Pick<MeetingForm, "attendances">,
): readonly FormProblem[] =>
  form.attendances.flatMap(({ person }, row) =>
    form.attendances
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
