import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormFill } from "../rules/form-fill";
import type { FollowedRows } from "./follow-rows";
import { RowFollower } from "./follow-rows";
import type { SessionParts } from "./session-parts";

/** What is entered into a form for its user, also while rows of its table come and go. */
export class FormEntry<Form> {
  /** The form after the last change. */
  before: Form | undefined;
  private readonly rows: RowFollower;

  constructor(
    private readonly parts: Pick<
      SessionParts<Form>,
      "carried" | "filler" | "help" | "recordId"
    >,
  ) {
    this.rows = new RowFollower(parts.help.source);
  }

  read(record: EventRecord): Form {
    return this.parts.help.read(record, this.parts.recordId);
  }

  /** Enters the fills; true when the record changed. */
  enter(record: EventRecord, fills: readonly FormFill[]): boolean {
    const { carried, filler } = this.parts;
    const apply = () => filler.apply(record, fills);
    const isFilled = carried?.during(record, apply) ?? apply();
    this.rows.see(record);
    this.before = this.read(record);
    return isFilled;
  }

  /** A row was added or removed: what was entered stays with its row, a new one is filled. */
  changeRows({ record, changes }: RecordEvent): FollowedRows {
    const followed = this.rows.follow(record, changes?.row ?? undefined);
    this.parts.filler.moveRows(followed);
    if (followed.added !== undefined) this.fillNewRow(record, followed.added);
    return followed;
  }

  fillNewRow(record: EventRecord, row: number): void {
    const { filler, help } = this.parts;
    for (const fill of help.fillNewRow(this.read(record), row)) {
      // What the form's default put there was typed by nobody.
      filler.adopt(record, fill);
      filler.apply(record, [fill]);
    }
  }

  /** Someone else stands in a row now: what was entered for the one before may be replaced. */
  releaseRows(record: EventRecord): void {
    const { filler, help } = this.parts;
    if (this.before === undefined) return;
    for (const row of help.replacedRows(this.read(record), this.before)) {
      for (const field of help.renewed) filler.adopt(record, { field, row });
    }
  }
}
