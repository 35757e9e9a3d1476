import type { FormMessages } from "../../i18n/records/form-messages";
import type { EventRecord, RecordEvent } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import type { RecordFiller } from "./fill-record";
import type { FormPage } from "../page/form-page";
import { adviceFor } from "../hints/advice";
import { askBeforeSaving } from "./ask-before-saving";
import type { HintPanel } from "../hints/hint-panel";
import { markProblems, sentenceOf } from "./mark-problems";
import type { Hint, RecordHelp } from "./record-help";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { FormProblem } from "../rules/form-problem";
import { within } from "./within";

/** How long saving waits for other records. */
const LONGEST_WAIT_MS = 5000;

/** What is missing is asked for on saving, not while the form is still being filled in. */
const OMISSIONS: ReadonlySet<FormProblem["code"]> = new Set([
  "principalMissing",
  "exclusionReasonMissing",
  "summaryLineMissing",
]);

export interface SessionParts<Form> {
  readonly help: RecordHelp<Form>;
  readonly page: FormPage;
  readonly messages: FormMessages;
  readonly filler: RecordFiller;
  /** In a list: no room for hints, no record.set, errors only in columns (kintone: index.edit events). */
  readonly isInline: boolean;
  readonly panel?: HintPanel;
  /** Absent while the record is new. */
  readonly recordId?: string;
}

/** One record while it is entered: from the form's opening to its saving. */
export class FormSession<Form> {
  private facts: KnownFacts = {};
  private hints: readonly Hint[] = [];
  /** Our names of compared fields that were changed. */
  private readonly touched = new Set<string>();
  /** Changed fields whose fills are still to come. */
  private readonly pending = new Set<string>();
  /** Place → sentence of ours at it. */
  private readonly marked = new Map<string, string>();
  private readonly accepted = new Set<string>();
  private isSubmitted = false;
  private turn = 0;

  constructor(private readonly parts: SessionParts<Form>) {}

  /** When the form opens: no request, only what the form itself gives. */
  open({ record }: RecordEvent): void {
    const { filler, help, panel, recordId } = this.parts;
    const form = this.read(record);
    const fills = help.fill(form);
    // A stored record, or one that starts as a copy of another.
    filler.recognise(record, fills);
    filler.apply(record, fills);
    if (recordId === undefined) return;
    panel?.offer(() => {
      void this.compare(record);
    });
  }

  change(event: RecordEvent, field: string): void {
    const { filler, help } = this.parts;
    const { record } = event;
    this.touched.add(field);
    if (rowsOf(record[help.source.fields[field] ?? ""]).length > 0) {
      this.changeRows(event);
    }
    const form = this.read(record);
    // kintone drops values that come together with a sentence at a field.
    const isFilled = filler.apply(record, help.fill(form, field));
    if (!isFilled) this.mark(record, this.timely(help.check(form, this.facts)));
    if (this.parts.isInline || !help.compared.has(field)) return;
    this.pending.add(field);
    void this.compare(record);
  }

  /** Errors and unanswered questions leave sentences on the event, which stops saving. */
  async submit(event: RecordEvent): Promise<void> {
    const { filler, help, messages, page } = this.parts;
    this.turn += 1;
    this.isSubmitted = true;
    const form = this.read(event.record);
    const known = help.check(form, this.facts);
    if (known.some(isError)) {
      this.refuse(event, known);
      return;
    }
    const facts = this.isCompared() ? await this.factsInTime(form) : {};
    const questions = this.isCompared()
      ? help
          .check(form, facts ?? {})
          .filter((problem) => !this.accepted.has(keyOf(problem)))
      : [];
    if (
      questions.length > 0 &&
      !(await askBeforeSaving(questions, page, messages))
    ) {
      this.refuse(event, questions);
      return;
    }
    for (const question of questions) this.accepted.add(keyOf(question));
    if (facts === undefined) page.notify(messages.uncheckedNotice);
    filler.apply(event.record, help.fill(form));
  }

  /** The form is gone: answers that still come are for nobody. */
  close(): void {
    this.turn += 1;
    this.parts.panel?.remove();
  }

  private read(record: EventRecord): Form {
    return this.parts.help.read(record, this.parts.recordId);
  }

  private isCompared(): boolean {
    const { help, recordId } = this.parts;
    return (
      recordId === undefined ||
      [...this.touched].some((field) => help.compared.has(field))
    );
  }

  private changeRows({ record, changes }: RecordEvent): void {
    const { filler, help } = this.parts;
    filler.forgetRows();
    const rows = rowsOf(record[help.source.fields.attendances ?? ""]);
    const added = changes?.row;
    if (added === null || added === undefined) return;
    const row = rows.findIndex(
      (one) => one === added || JSON.stringify(one) === JSON.stringify(added),
    );
    for (const fill of help.fillNewRow(this.read(record), row)) {
      // What the form's default put there was typed by nobody.
      filler.adopt(record, fill);
      filler.apply(record, [fill]);
    }
  }

  /** Asks other records; shows what they say when it is still about this form. */
  private async compare(entered: EventRecord): Promise<void> {
    const { filler, help, page, panel } = this.parts;
    const form = this.read(entered);
    this.turn += 1;
    const { turn } = this;
    const changed = new Set(this.pending);
    try {
      const [facts, fills, hints] = await Promise.all([
        help.loadFacts(form),
        help.loadFills(form, changed, page),
        help.loadHints(form, entered),
      ]);
      if (turn !== this.turn) return;
      this.facts = facts;
      this.hints = hints;
      const record = page.getRecord();
      if (record === undefined) return;
      this.pending.clear();
      const isFilled = filler.apply(record, fills);
      const before = JSON.stringify([...this.marked]);
      const problems = help.check(this.read(record), facts);
      this.mark(record, this.timely(problems));
      if (isFilled || JSON.stringify([...this.marked]) !== before) {
        page.setRecord(record);
      }
      this.show(problems);
    } catch {
      if (turn === this.turn) panel?.showFailure();
    }
  }

  private async factsInTime(form: Form): Promise<KnownFacts | undefined> {
    try {
      return await within(LONGEST_WAIT_MS, this.parts.help.loadFacts(form));
    } catch {
      return undefined;
    }
  }

  private timely(problems: readonly FormProblem[]): readonly FormProblem[] {
    return problems.filter(
      ({ code }) => this.isSubmitted || !OMISSIONS.has(code),
    );
  }

  private mark(
    record: EventRecord,
    problems: readonly FormProblem[],
  ): readonly FormProblem[] {
    const { help, isInline, messages, page } = this.parts;
    return markProblems(record, problems, {
      source: help.source,
      messages,
      isShown: (code) => !isInline || page.isColumn(code),
      marked: this.marked,
    });
  }

  /** Sentences at the fields stop saving; those that no field can show stand at the top. */
  private refuse(event: RecordEvent, problems: readonly FormProblem[]): void {
    const left = this.mark(event.record, problems);
    const told = this.marked.size > 0 ? left.filter(isError) : left;
    if (told.length === 0) return;
    event.error = told
      .map((problem) => sentenceOf(problem, this.parts.messages))
      .join("\n");
  }

  private show(problems: readonly FormProblem[]): void {
    const { messages, panel } = this.parts;
    const advice = adviceFor(problems, messages, (problem) =>
      this.useSpelling(problem),
    );
    panel?.show(this.hints, advice);
  }

  /** Chosen by the user, so it may replace what was typed. */
  private useSpelling({ field, detail }: FormProblem): void {
    const { help, page } = this.parts;
    const record = page.getRecord();
    const cell = record?.[help.source.fields[field] ?? ""];
    if (record === undefined || cell === undefined) return;
    cell.value = detail;
    const problems = help.check(this.read(record), this.facts);
    this.mark(record, this.timely(problems));
    page.setRecord(record);
    this.show(problems);
  }
}

const isError = ({ level }: FormProblem): boolean => level === "error";

const keyOf = ({ field, row, code, detail, otherRecordId }: FormProblem) =>
  JSON.stringify([field, row, code, detail, otherRecordId]);
