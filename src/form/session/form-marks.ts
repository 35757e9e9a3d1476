import type { FormTexts } from "../page/form-texts";
import type { Source } from "../../settings/settings";
import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormProblem } from "../rules/form-problem";
import type { FollowedRows } from "./follow-rows";
import { markProblems, movePlaces, sentenceOf } from "./mark-problems";

/** The sentences of the help that stand at the fields of a form. */
export class FormMarks {
  /** Place → sentence of ours at it. */
  private marked = new Map<string, string>();

  constructor(
    private readonly source: Source<string>,
    private readonly messages: FormTexts,
    /** Whether the page shows the field. */
    private readonly isShown: (fieldCode: string) => boolean,
  ) {}

  /**
   * Puts each sentence to its field in place of those put there before.
   * @returns problems of fields that the form does not show
   */
  mark(
    record: EventRecord,
    problems: readonly FormProblem[],
  ): readonly FormProblem[] {
    const { source, messages, isShown, marked } = this;
    return markProblems(record, problems, {
      source,
      messages,
      isShown,
      marked,
    });
  }

  /** Sentences at the fields stop saving; those that no field can show stand at the top. */
  refuse(event: RecordEvent, problems: readonly FormProblem[]): void {
    const left = this.mark(event.record, problems);
    const told = this.marked.size > 0 ? left.filter(isError) : left;
    if (told.length === 0) return;
    event.error = told
      .map((problem) => sentenceOf(problem, this.messages))
      .join("\n");
  }

  /** Sentences went along with their rows. */
  moveRows(followed: FollowedRows): void {
    this.marked = movePlaces(this.marked, followed);
  }

  /** Tells whether anything changed between two looks. */
  get state(): string {
    return JSON.stringify([...this.marked]);
  }
}

export const isError = ({ level }: FormProblem): boolean => level === "error";
