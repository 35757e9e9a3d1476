import type { RecordProblem } from "../../checks/rules/record-problem";
import type { FormProblemCode } from "../../domain/record-finding";

/**
 * Something to correct or to confirm before a record is saved: a rule of every
 * record, or of entering alone. An error stops saving, a warning asks once.
 */
export interface FormProblem extends Omit<RecordProblem, "field" | "code"> {
  /** The field whose input answers it. */
  readonly field: RecordProblem["field"] | "rank" | "status";
  readonly code: FormProblemCode;
}
