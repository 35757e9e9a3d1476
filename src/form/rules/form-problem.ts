import type { FormProblemCode } from "../../i18n/form-messages";
import type {
  ActivityFieldName,
  MeetingFieldName,
} from "../../settings/settings";

/** Something to correct or to confirm before a record is saved. */
export interface FormProblem {
  /** The field whose input answers it. */
  readonly field: MeetingFieldName | ActivityFieldName;
  /** Row of the participants, from 0; absent for the record itself. */
  readonly row?: number;
  /** An error stops saving, a warning asks once. */
  readonly level: "error" | "warning";
  readonly code: FormProblemCode;
  /** For the sentence: the offending value, a name, the spelling to use. */
  readonly detail?: string;
  /** Another record of the same app that is meant. */
  readonly otherRecordId?: string;
}
