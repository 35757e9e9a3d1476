import type { PermissionField } from "../../fields/record-choices";
import type { StaffMember } from "../../domain/staff-member";
import type { Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";
import type { FormPage } from "../page/form-page";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { FormFill } from "../rules/form-fill";
import type { FormProblem } from "../rules/form-problem";

/** What is told beside the form; each a sentence, links lead to other records. */
export interface Hint {
  readonly text: string;
  readonly links?: readonly {
    readonly recordId: string;
    readonly text: string;
  }[];
}

/** What the help knows of one kind of record. */
export interface RecordHelp<Form> {
  readonly source: Source<string>;
  /** Our names of the fields without which a record does not count as it should. */
  readonly wished: readonly string[];
  /** What the hints will say once more is entered, a sentence each. */
  readonly expected: readonly string[];
  /** Space of our own form where hints are shown. */
  readonly spaceId: string;
  read(record: EventRecord, recordId: string | undefined): Form;
  /**
   * Values to enter at once.
   * @param changed our name of the field that was changed; absent when the form opens
   * @param before the form before the change
   */
  fill(form: Form, changed?: string, before?: Form): readonly FormFill[];
  /** What only follows from other fields of the form: where it stands, it follows their changes. */
  derive(form: Form): readonly FormFill[];
  /** Values for a row that was just added, in place of the form's defaults. */
  fillNewRow(form: Form, row: number): readonly FormFill[];
  /** What a copy of a record looks up anew: it was true of the other day. */
  readonly renewed: readonly FormFill["field"][];
  /** Marks of 掲載: what stands in a copy was allowed to be printed by nobody. */
  readonly marks: readonly {
    readonly field: PermissionField;
    /** Choices that print nothing. */
    readonly withheld: readonly string[];
  }[];
  /** Rows in which another person stands than before. */
  replacedRows(form: Form, before: Form): readonly number[];
  /** @param record the same as the form's, for the types of its fields */
  check(
    form: Form,
    facts: KnownFacts,
    record: EventRecord,
  ): readonly FormProblem[];
  /** Our names of the fields that are compared with other records. */
  readonly compared: ReadonlySet<string>;
  /** Other records that the checks compare with. */
  loadFacts(form: Form): Promise<KnownFacts>;
  /** Values to enter that other records give. */
  loadFills(
    form: Form,
    changed: ReadonlySet<string>,
    page: Pick<FormPage, "isLookup" | "properties">,
  ): Promise<readonly FormFill[]>;
  loadHints(form: Form, record: EventRecord): Promise<readonly Hint[]>;
  /** People of the roster that can be put into the record; absent where none take part. */
  readonly finder?: {
    readonly roster: () => Promise<readonly StaffMember[]>;
    readonly takes: (record: EventRecord) => boolean;
  };
}
