import type { RecordChangeSeen } from "../../publishing/editing/edit-rows";
import type {
  CorrectionOutcome,
  Written,
} from "../../kintone/corrections/correction-outcome";
import type { RecordEdit } from "../../kintone/corrections/edit-records";
import type { WorkbenchGateway } from "./workbench-gateway";

/** What became of some edits. */
export interface EditsDone {
  readonly outcomes: readonly CorrectionOutcome[];
  /** What the summary has to show of them. */
  readonly changes: readonly RecordChangeSeen[];
}

/** Edits of meetings and activities, written at once, the last ones to be taken back. */
export class RecordEdits {
  private last:
    | readonly {
        readonly source: RecordEdit["source"];
        readonly written: Written;
        readonly change: RecordChangeSeen;
      }[]
    | undefined;

  constructor(private readonly gateway: WorkbenchGateway) {}

  get canUndo(): boolean {
    return this.last !== undefined;
  }

  /** @param signal stops before the next record */
  async write(
    edits: readonly RecordEdit[],
    signal: AbortSignal,
  ): Promise<EditsDone> {
    const outcomes = await this.gateway.editRecords(edits, signal);
    const done = edits.flatMap((edit, index) => {
      const outcome = outcomes[index];
      return outcome !== undefined && "written" in outcome
        ? [{ edit, written: outcome.written }]
        : [];
    });
    if (done.length > 0) {
      this.last = done.map(({ edit, written }) => ({
        source: edit.source,
        written,
        change: changeBefore(edit),
      }));
    }
    return { outcomes, changes: done.map(({ edit }) => changeAfter(edit)) };
  }

  /** @param signal stops before the next record; what was not written back can be, later */
  async undo(signal: AbortSignal): Promise<EditsDone> {
    const last = this.last ?? [];
    this.last = undefined;
    const outcomes: CorrectionOutcome[] = [];
    const changes: RecordChangeSeen[] = [];
    const left: (typeof last)[number][] = [];
    for (const one of last) {
      const { source, written, change } = one;
      const [outcome] = await this.gateway.undoEdits(source, [written], signal);
      if (outcome === undefined) continue;
      outcomes.push(outcome);
      if ("written" in outcome) changes.push(change);
      else if (outcome.notWritten === "stopped") left.push(one);
    }
    if (left.length > 0) this.last = left;
    return { outcomes, changes };
  }
}

const changeAfter = ({ source, recordId, change }: RecordEdit) =>
  changeOf(
    source,
    recordId,
    change.field,
    "text" in change ? change.text.trim() : change.isMarked,
  );

const changeBefore = ({ source, recordId, seen, change }: RecordEdit) =>
  changeOf(
    source,
    recordId,
    change.field,
    "text" in change ? seen.text : !change.isMarked,
  );

/** What our fields of the marks are called in a meeting or an activity. */
const MARKS: Readonly<Record<string, string>> = {
  publishTheme: "isThemePublished",
  publishVoice: "isVoicePublished",
  publish: "isPublished",
};

const changeOf = (
  source: RecordEdit["source"],
  recordId: string,
  field: string,
  value: string | boolean,
): RecordChangeSeen =>
  ({
    source,
    recordId,
    change: { [MARKS[field] ?? field]: value === "" ? undefined : value },
  }) as RecordChangeSeen;
