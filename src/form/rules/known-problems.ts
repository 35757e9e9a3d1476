import type { RecordFaultCode } from "../../domain/record-finding";
import type { SourceName } from "../../fields/fields";
import { canTell, mappedFields, mayRefuse } from "../../fields/fields-needed";
import type { Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";

/**
 * The problems that a form with the mapped fields can have; one that rests on
 * a field that a city doesn't keep is only asked about.
 */
export const knownProblems = <
  Problem extends {
    readonly code: RecordFaultCode;
    readonly level: "error" | "warning";
  },
>(
  problems: readonly Problem[],
  source: SourceName,
  { fields }: Pick<Source<string>, "fields">,
  record: EventRecord,
): readonly Problem[] => {
  const mapped = mappedFields(
    source,
    fields,
    (name) => record[fields[name] ?? ""]?.type === "SUBTABLE",
  );
  return problems
    .filter(({ code }) => canTell(code, source, mapped))
    .map((problem) =>
      mayRefuse(problem.code, source, mapped)
        ? problem
        : { ...problem, level: "warning" as const },
    );
};
