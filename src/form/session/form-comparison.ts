import type { KnownFacts } from "../../checks/rules/known-facts";
import type { EventRecord } from "../page/event-record";
import type { FormFill } from "../rules/form-fill";
import type { Hint } from "./record-help";
import type { SessionParts } from "./session-parts";
import { within } from "./within";

/** How long saving waits for other records. */
const LONGEST_WAIT_MS = 5000;

/** A form compared with other records: what they say, as far as it is still about this form. */
export class FormComparison<Form> {
  facts: KnownFacts = {};
  hints: readonly Hint[] = [];
  /** Our names of compared fields that were changed. */
  private readonly touched = new Set<string>();
  /** Changed fields whose fills are still to come. */
  private readonly pending = new Set<string>();
  private turn = 0;

  constructor(
    private readonly parts: Pick<
      SessionParts<Form>,
      "help" | "messages" | "page" | "panel" | "recordId"
    > & {
      readonly read: (record: EventRecord) => Form;
      /** Facts and hints are there, and the record as it is then. */
      readonly take: (record: EventRecord, fills: readonly FormFill[]) => void;
    },
  ) {}

  touch(field: string): void {
    this.touched.add(field);
  }

  /** The next comparison brings what follows from a field. */
  expect(field: string): void {
    this.pending.add(field);
  }

  /** Whether saving asks other records: a new one, or one with a change of what they are compared by. */
  isDue(): boolean {
    const { help, recordId } = this.parts;
    return (
      recordId === undefined ||
      [...this.touched].some((field) => help.compared.has(field))
    );
  }

  /** Answers that still come are for nobody. */
  giveUp(): void {
    this.turn += 1;
  }

  /** Asks other records; takes what they say when it is still about this form. */
  async compare(entered: EventRecord): Promise<void> {
    const { help, messages, page, panel, read, take } = this.parts;
    const form = read(entered);
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
      take(record, fills);
    } catch (error) {
      done?.();
      if (turn !== this.turn) return;
      panel?.showFailure(error, again);
    }
  }

  /** @returns undefined when they don't come, or when whoever saves waits no longer */
  async factsInTime(form: Form): Promise<KnownFacts | undefined> {
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
}
