import type { FormTexts } from "../page/form-texts";
import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormFill } from "../rules/form-fill";
import type { CarriedValues } from "./carried-values";
import type { RecordFiller } from "./fill-record";
import { RowFollower } from "./follow-rows";
import type { FormPage } from "../page/form-page";
import { lacksRequired } from "../records/form-properties";
import { isOmission, MissingLine } from "../hints/missing-line";
import { putPeople } from "../people/put-people";
import type { WrittenOne } from "../people/read-people";
import { adviceFor } from "../hints/advice";
import { askBeforeSaving } from "./ask-before-saving";
import type { HintPanel } from "../hints/hint-panel";
import { FormMarks, isError } from "./form-marks";
import type { Hint, RecordHelp } from "./record-help";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { FormProblem } from "../rules/form-problem";
import { renewCopies } from "./renew-copies";
import { within } from "./within";

/** How long saving waits for other records. */
const LONGEST_WAIT_MS = 5000;

export interface SessionParts<Form> {
  readonly help: RecordHelp<Form>;
  readonly page: FormPage;
  readonly messages: FormTexts;
  readonly filler: RecordFiller;
  /** In a list only for what has to be waited for: there is no room for hints. */
  readonly panel?: HintPanel;
  /** Only in a list: no record.set, errors only in columns (kintone: index.edit events). */
  readonly carried?: CarriedValues;
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
  private readonly marks: FormMarks;
  private readonly accepted = new Set<string>();
  private readonly rows: RowFollower;
  /** The form after the last change. */
  private before: Form | undefined;
  private isSubmitted = false;
  private turn = 0;
  private readonly missing: MissingLine | undefined;

  constructor(private readonly parts: SessionParts<Form>) {
    const { carried, help, messages, page, panel } = parts;
    // A list has no place for it.
    this.missing =
      panel === undefined || carried !== undefined
        ? undefined
        : new MissingLine({ help, messages, page, panel });
    this.rows = new RowFollower(help.source);
    this.marks = new FormMarks(
      help.source,
      messages,
      (code) => carried === undefined || page.isColumn(code),
    );
  }

  /** When the form opens: no request for a new record, only what the form itself gives. */
  open({ record, reuse }: RecordEvent): void {
    const { carried, filler, help, page, panel, recordId } = this.parts;
    const form = this.read(record);
    // A stored record, or one that starts as a copy of another.
    filler.recognise(record, help.derive(form));
    this.enter(record, help.fill(form));
    if (reuse === true) {
      renewCopies(record, help, filler, (code) => page.isLookup(code));
    }
    if (reuse === true && help.renewed.length > 0) {
      this.pending.add("personCode");
      void this.compare(record);
    }
    void this.missing?.begin((shown) => this.check(shown, this.facts));
    if (recordId === undefined || carried !== undefined) return;
    panel?.offer(() => {
      void this.compare(record);
    });
  }

  change(event: RecordEvent, field: string): void {
    const { carried, help } = this.parts;
    const { record } = event;
    this.touched.add(field);
    carried?.restore(record);
    if (record[help.source.fields[field] ?? ""]?.type === "SUBTABLE") {
      this.changeRows(event);
    } else this.releaseRows(record);
    const fills = help.fill(this.read(record), field, this.before);
    // kintone drops values that come together with a sentence at a field; those
    // that a list has no column for come with none.
    const isFilled = this.enter(record, fills);
    const problems = this.check(record, this.facts);
    if (!isFilled || carried !== undefined) {
      this.marks.mark(record, this.timely(problems));
    }
    this.missing?.show(record, problems);
    if (carried !== undefined || !help.compared.has(field)) return;
    this.pending.add(field);
    void this.compare(record);
  }

  /** Errors and unanswered questions leave sentences on the event, which stops saving. */
  async submit(event: RecordEvent): Promise<void> {
    const { carried, help, messages, page } = this.parts;
    this.turn += 1;
    this.isSubmitted = true;
    carried?.restore(event.record);
    const form = this.read(event.record);
    const known = this.check(event.record, this.facts);
    if (known.some(isError)) {
      this.marks.refuse(event, known);
      return;
    }
    // What kintone will refuse can't be saved, whatever the answers.
    const properties = (await page.properties()) ?? {};
    if (lacksRequired(event.record, properties)) return;
    const facts = this.isCompared() ? await this.factsInTime(form) : {};
    const questions = this.isCompared()
      ? this.check(event.record, facts ?? {}).filter(
          (problem) => !this.accepted.has(keyOf(problem)),
        )
      : [];
    if (
      questions.length > 0 &&
      !(await askBeforeSaving(questions, page, messages))
    ) {
      this.marks.refuse(event, questions);
      return;
    }
    for (const question of questions) this.accepted.add(keyOf(question));
    if (facts === undefined) {
      // The form's page ends with saving, and a sentence on it with the page.
      if (carried === undefined) page.notifyLater(messages.uncheckedNotice);
      else page.notify(messages.uncheckedNotice);
    }
    this.enter(event.record, help.fill(form));
  }

  /** A row of a list was saved: what it has no columns for is still to come. */
  async saved({ recordId }: RecordEvent): Promise<void> {
    const { carried, messages, page } = this.parts;
    const notWritten = await carried?.save(String(recordId));
    if (notWritten !== undefined) page.notify(messages.derivedFailed);
  }

  /**
   * Puts people into the participants, as whoever types their numbers.
   * @returns who was there already; undefined where nobody can be put there
   */
  putPeople(people: readonly WrittenOne[]): readonly WrittenOne[] | undefined {
    const { help, page } = this.parts;
    const record = page.getRecord();
    const put = record && putPeople(record, people, help.source, page);
    if (record === undefined || put === undefined) return undefined;
    for (const row of put.added) this.fillNewRow(record, row);
    this.releaseRows(record);
    this.touched.add("personCode");
    this.pending.add("personCode");
    this.enter(
      record,
      help.fill(this.read(record), "attendances", this.before),
    );
    page.setRecord(record);
    this.missing?.show(record, this.check(record, this.facts));
    void this.compare(record);
    return put.already;
  }

  /** The form is gone: answers that still come are for nobody. */
  close(): void {
    this.turn += 1;
    this.parts.panel?.remove();
  }

  private read(record: EventRecord): Form {
    return this.parts.help.read(record, this.parts.recordId);
  }

  private check(
    record: EventRecord,
    facts: KnownFacts,
  ): readonly FormProblem[] {
    return this.parts.help.check(this.read(record), facts, record);
  }

  private isCompared(): boolean {
    const { help, recordId } = this.parts;
    return (
      recordId === undefined ||
      [...this.touched].some((field) => help.compared.has(field))
    );
  }

  /** Enters the fills; true when the record changed. */
  private enter(record: EventRecord, fills: readonly FormFill[]): boolean {
    const { carried, filler } = this.parts;
    const apply = () => filler.apply(record, fills);
    const isFilled = carried?.during(record, apply) ?? apply();
    this.rows.see(record);
    this.before = this.read(record);
    return isFilled;
  }

  private changeRows({ record, changes }: RecordEvent): void {
    const { filler } = this.parts;
    const followed = this.rows.follow(record, changes?.row ?? undefined);
    filler.moveRows(followed);
    this.marks.moveRows(followed);
    if (followed.added !== undefined) this.fillNewRow(record, followed.added);
  }

  private fillNewRow(record: EventRecord, row: number): void {
    const { filler, help } = this.parts;
    for (const fill of help.fillNewRow(this.read(record), row)) {
      // What the form's default put there was typed by nobody.
      filler.adopt(record, fill);
      filler.apply(record, [fill]);
    }
  }

  /** Someone else stands in a row now: what was entered for the one before may be replaced. */
  private releaseRows(record: EventRecord): void {
    const { filler, help } = this.parts;
    if (this.before === undefined) return;
    for (const row of help.replacedRows(this.read(record), this.before)) {
      for (const field of help.renewed) filler.adopt(record, { field, row });
    }
  }

  /** Asks other records; shows what they say when it is still about this form. */
  private async compare(entered: EventRecord): Promise<void> {
    const { help, messages, page, panel } = this.parts;
    const form = this.read(entered);
    this.turn += 1;
    const { turn } = this;
    const again = (): void => {
      void this.compare(page.getRecord() ?? entered);
    };
    const stop = (): void => {
      done?.();
      if (turn !== this.turn) return;
      this.turn += 1;
      panel?.showStopped(again);
    };
    const { reading, stop: stopText } = messages.panel;
    const done = panel?.wait(reading, stopText, stop);
    const changed = new Set(this.pending);
    try {
      const [facts, fills, hints] = await Promise.all([
        help.loadFacts(form),
        help.loadFills(form, changed, page),
        help.loadHints(form, entered),
      ]);
      done?.();
      if (turn !== this.turn) return;
      this.facts = facts;
      this.hints = hints;
      const record = page.getRecord();
      if (record === undefined) return;
      this.pending.clear();
      const isFilled = this.enter(record, fills);
      const before = this.marks.state;
      const problems = this.check(record, facts);
      this.marks.mark(record, this.timely(problems));
      if (isFilled || this.marks.state !== before) {
        page.setRecord(record);
      }
      this.show(problems);
      this.missing?.show(record, problems);
    } catch (error) {
      done?.();
      if (turn !== this.turn) return;
      panel?.showFailure(error, again);
    }
  }

  /** @returns undefined when they don't come, or when whoever saves waits no longer */
  private async factsInTime(form: Form): Promise<KnownFacts | undefined> {
    const { help, messages, panel } = this.parts;
    let done: (() => void) | undefined;
    try {
      return await Promise.race([
        within(LONGEST_WAIT_MS, help.loadFacts(form)),
        new Promise<undefined>((resolve) => {
          const { checking, saveUnchecked } = messages.panel;
          done = panel?.wait(checking, saveUnchecked, () => resolve(undefined));
        }),
      ]);
    } catch {
      return undefined;
    } finally {
      done?.();
    }
  }

  private timely(problems: readonly FormProblem[]): readonly FormProblem[] {
    return problems.filter(
      (problem) => this.isSubmitted || !isOmission(problem),
    );
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
    const problems = this.check(record, this.facts);
    this.marks.mark(record, this.timely(problems));
    page.setRecord(record);
    this.show(problems);
  }
}

const keyOf = ({ field, row, code, detail, otherRecordId }: FormProblem) =>
  JSON.stringify([field, row, code, detail, otherRecordId]);
