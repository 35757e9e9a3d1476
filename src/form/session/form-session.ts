import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormFill } from "../rules/form-fill";
import { lacksRequired } from "../records/form-properties";
import { isToldOnSaving, MissingLine } from "../hints/missing-line";
import { hasPeople, putPeople } from "../people/put-people";
import type { WrittenOne } from "../people/read-people";
import { adviceFor } from "../hints/advice";
import { askBeforeSaving } from "./ask-before-saving";
import { FormComparison } from "./form-comparison";
import { FormEntry } from "./form-entry";
import { FormMarks, isError } from "./form-marks";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { FormProblem } from "../rules/form-problem";
import { renewCopies } from "./renew-copies";
import type { SessionParts } from "./session-parts";

/** One record while it is entered: from the form's opening to its saving. */
export class FormSession<Form> {
  private readonly entry: FormEntry<Form>;
  private readonly others: FormComparison<Form>;
  private readonly marks: FormMarks;
  private readonly accepted = new Set<string>();
  private isSubmitted = false;
  private readonly missing: MissingLine | undefined;

  constructor(private readonly parts: SessionParts<Form>) {
    const { carried, help, messages, page, panel } = parts;
    // A list has no place for it.
    this.missing =
      panel === undefined || carried !== undefined
        ? undefined
        : new MissingLine({ help, messages, page, panel });
    this.entry = new FormEntry(parts);
    this.others = new FormComparison({
      ...parts,
      read: (record) => this.entry.read(record),
      take: (record, fills) => this.take(record, fills),
    });
    this.marks = new FormMarks(
      help.source,
      messages,
      (code) => carried === undefined || page.isColumn(code),
    );
  }

  /** When the form opens: no request for a new record, only what the form itself gives. */
  open({ record, reuse }: RecordEvent): void {
    const { carried, filler, help, page, panel, recordId } = this.parts;
    const form = this.entry.read(record);
    // A stored record, or one that starts as a copy of another.
    filler.recognise(record, help.derive(form));
    this.entry.enter(record, help.fill(form));
    if (reuse === true) {
      renewCopies(record, help, filler, (code) => page.isLookup(code));
    }
    if (reuse === true && help.renewed.length > 0) {
      this.others.expect("personCode");
      void this.others.compare(record);
    }
    void this.missing?.begin((shown) => this.check(shown, this.others.facts));
    if (recordId === undefined || carried !== undefined) return;
    panel?.offer(() => {
      void this.others.compare(record);
    });
  }

  change(event: RecordEvent, field: string): void {
    const { carried, help } = this.parts;
    const { record } = event;
    this.others.touch(field);
    carried?.restore(record);
    if (record[help.source.fields[field] ?? ""]?.type === "SUBTABLE") {
      this.marks.moveRows(this.entry.changeRows(event));
    } else this.entry.releaseRows(record);
    const fills = help.fill(this.entry.read(record), field, this.entry.before);
    // kintone drops values that come together with a sentence at a field; those
    // that a list has no column for come with none.
    const isFilled = this.entry.enter(record, fills);
    const problems = this.check(record, this.others.facts);
    if (!isFilled || carried !== undefined) {
      this.marks.mark(record, this.timely(problems));
    }
    this.missing?.show(record, problems);
    if (carried !== undefined || !help.compared.has(field)) return;
    this.others.expect(field);
    void this.others.compare(record);
  }

  /** Errors and unanswered questions leave sentences on the event, which stops saving. */
  async submit(event: RecordEvent): Promise<void> {
    const { carried, help, messages, page } = this.parts;
    this.others.giveUp();
    this.isSubmitted = true;
    carried?.restore(event.record);
    const form = this.entry.read(event.record);
    const known = this.check(event.record, this.others.facts);
    if (known.some(isError)) {
      this.marks.refuse(event, known);
      return;
    }
    // What kintone will refuse can't be saved, whatever the answers.
    const properties = (await page.properties()) ?? {};
    if (lacksRequired(event.record, properties)) return;
    const facts = this.others.isDue()
      ? await this.others.factsInTime(form)
      : {};
    const questions = this.others.isDue()
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
    this.entry.enter(event.record, help.fill(form));
  }

  /** A row of a list was saved: what it has no columns for is still to come. */
  async saved({ recordId }: RecordEvent): Promise<void> {
    const { carried, messages, page } = this.parts;
    const notWritten = await carried?.save(String(recordId));
    if (notWritten !== undefined) page.notify(messages.derivedFailed);
  }

  /** Whether somebody is among the participants. */
  get hasPeople(): boolean {
    const { help, page } = this.parts;
    const record = page.getRecord();
    return record !== undefined && hasPeople(record, help.source);
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
    for (const row of put.added) this.entry.fillNewRow(record, row);
    this.entry.releaseRows(record);
    this.others.touch("personCode");
    this.others.expect("personCode");
    this.entry.enter(
      record,
      help.fill(this.entry.read(record), "attendances", this.entry.before),
    );
    page.setRecord(record);
    this.missing?.show(record, this.check(record, this.others.facts));
    void this.others.compare(record);
    return put.already;
  }

  /** The form is gone: answers that still come are for nobody. */
  close(): void {
    this.others.giveUp();
    this.parts.panel?.remove();
  }

  private check(
    record: EventRecord,
    facts: KnownFacts,
  ): readonly FormProblem[] {
    return this.parts.help.check(this.entry.read(record), facts, record);
  }

  /** Other records said something: it is entered and shown. */
  private take(record: EventRecord, fills: readonly FormFill[]): void {
    const { page } = this.parts;
    const isFilled = this.entry.enter(record, fills);
    const before = this.marks.state;
    const problems = this.check(record, this.others.facts);
    this.marks.mark(record, this.timely(problems));
    if (isFilled || this.marks.state !== before) {
      page.setRecord(record);
    }
    this.show(problems);
    this.missing?.show(record, problems);
  }

  private timely(problems: readonly FormProblem[]): readonly FormProblem[] {
    return problems.filter(
      (problem) => this.isSubmitted || !isToldOnSaving(problem),
    );
  }

  private show(problems: readonly FormProblem[]): void {
    const { messages, panel } = this.parts;
    const advice = adviceFor(problems, messages, (problem) =>
      this.useSpelling(problem),
    );
    panel?.show(this.others.hints, advice);
  }

  /** Chosen by the user, so it may replace what was typed. */
  private useSpelling({ field, detail }: FormProblem): void {
    const { help, page } = this.parts;
    const record = page.getRecord();
    const cell = record?.[help.source.fields[field] ?? ""];
    if (record === undefined || cell === undefined) return;
    cell.value = detail;
    const problems = this.check(record, this.others.facts);
    this.marks.mark(record, this.timely(problems));
    page.setRecord(record);
    this.show(problems);
  }
}

const keyOf = ({ field, row, code, detail, otherRecordId }: FormProblem) =>
  JSON.stringify([field, row, code, detail, otherRecordId]);
