import { samenessKey } from "../../../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../../../entering/entered-record";
import { readNumberText } from "../../../../../entering/reading/read-number";
import type { TableRow } from "../../../reading/table-rows";
import type { AskingRules } from "../ask-of-row";
import { DATE_FIELD } from "../../known/load-known";

/** 回 alone counts the rows. */
const HEADING = /^(?:実施|開催)?回数$/u;

/** Tells of a row of meetings that says 2 under 回数, which no field takes: it becomes one record. */
export const timesNotKept = (
  { cells }: TableRow,
  { kind, columns, mapping }: Pick<AskingRules, "kind" | "columns" | "mapping">,
): readonly EntryProblem[] =>
  kind !== "meetings"
    ? []
    : columns.flatMap(({ index, heading }) => {
        if (mapping.has(index) || !HEADING.test(samenessKey(heading)))
          return [];
        const read = readNumberText(cells[index]);
        return read.state === "read" && Number(read.number) > 1
          ? [
              {
                field: DATE_FIELD[kind],
                level: "warning" as const,
                code: "timesNotKept" as const,
                detail: String(read.number),
              },
            ]
          : [];
      });
