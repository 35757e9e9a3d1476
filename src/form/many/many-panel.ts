import { aWhileAfter } from "../../kintone/page/a-while-after";
import { keepFocus } from "../../kintone/page/keep-focus";
import type { ManyMessages } from "../../i18n/records/many-messages";
import { button, element } from "../page/element";
import type { FormPage } from "../page/form-page";
import type { ManyOutcome, ManyProblem } from "./many-outcome";
import { manyQuestion } from "./many-question";
import type { ManyItem, SingleAct } from "./many-row";
import { ManyRow } from "./many-row";

/** Something to do to many records at once. */
export interface ManyAct {
  readonly words: ManyMessages["acts"][keyof ManyMessages["acts"]];
  /** @param signal stops it: what was sent by then may be done */
  readonly run: (item: ManyItem, signal: AbortSignal) => Promise<ManyOutcome>;
  /** Whether it can be taken back, as far as it is known before. */
  readonly canUndo: () => boolean;
  /** What a record has once it is done, where its row says what it has. */
  readonly state?: string;
}

interface PanelOptions {
  readonly messages: ManyMessages;
  readonly page: Pick<FormPage, "confirm">;
  readonly addressOf: (recordId: string) => string;
  readonly acts: readonly ManyAct[];
  readonly single?: SingleAct;
  /** Told whenever a record was added or done, or taken back. */
  readonly changed?: () => void;
}

/**
 * A list of records with a box each, and what can be done to the ticked ones:
 * asked once, done one after the other, told truly in parts, and taken back as
 * long as nobody changed them since.
 */
export class ManyPanel {
  readonly root: HTMLElement;
  private rows: readonly ManyRow[] = [];
  private readonly list = element("ul", {});
  private readonly all = element("input", { type: "checkbox" });
  private readonly said = element("p", { role: "status" });
  private readonly buttons: readonly {
    readonly act: ManyAct;
    readonly shown: HTMLButtonElement;
  }[];
  private readonly undo = button("", () => {
    void this.takeBack();
  });
  private readonly stop: HTMLButtonElement;
  private readonly reload: HTMLButtonElement;
  private isBusy = false;
  private work = new AbortController();

  constructor(private readonly options: PanelOptions) {
    const { acts, messages } = options;
    this.buttons = acts.map((act) => ({
      act,
      shown: button("", () => {
        void this.start(act);
      }),
    }));
    this.stop = button(messages.stop, () => this.stopSoon());
    this.reload = button(messages.reload, () => location.reload());
    this.all.addEventListener("change", () => {
      for (const row of this.rows) row.tickWithAll(this.all.checked);
      this.refresh();
    });
    this.root = element(
      "div",
      {},
      element("p", {}, element("label", {}, this.all, messages.all)),
      this.list,
      element(
        "p",
        { class: "nendo-form-row" },
        ...this.buttons.map(({ shown }) => shown),
        this.stop,
        this.undo,
        this.reload,
      ),
      this.said,
    );
    keepFocus(this.root);
    this.refresh();
  }

  /**
   * Adds records by their day, the oldest first; of one day, and without one,
   * below those that are there. One that is there already is left out.
   */
  add(items: readonly ManyItem[]): void {
    const known = new Set(this.rows.map(({ item }) => item.recordId));
    const { addressOf, messages, single } = this.options;
    const added = items
      .filter(({ recordId }) => !known.has(recordId))
      .map(
        (item) =>
          new ManyRow(item, {
            messages,
            address: addressOf(item.recordId),
            ...(single === undefined ? {} : { single }),
            changed: () => this.refresh(),
          }),
      );
    for (const row of added) this.put(row);
    this.refresh();
  }

  private put(row: ManyRow): void {
    const { day = "" } = row.item;
    const later = this.rows.findIndex(({ item }) => (item.day ?? "") > day);
    const place = later < 0 ? this.rows.length : later;
    this.list.insertBefore(row.root, this.rows[place]?.root ?? null);
    this.rows = [...this.rows.slice(0, place), row, ...this.rows.slice(place)];
  }

  /** Shows other records in place of those that are there. */
  replace(items: readonly ManyItem[]): void {
    this.rows = [];
    this.list.replaceChildren();
    this.said.textContent = "";
    this.add(items);
  }

  say(text: string): void {
    this.said.textContent = text;
  }

  get count(): number {
    return this.rows.length;
  }

  /** Records that are still to be done: those that can't be and those that were taken back are among them. */
  get left(): number {
    return this.rows.filter((row) => row.isLeft).length;
  }

  private refresh(): void {
    const { messages } = this.options;
    const open = this.rows.filter((row) => row.isTickable);
    const ticked = open.filter((row) => row.isTicked);
    const back = this.rows.filter((row) => row.wayBack !== undefined);
    const ofAll = open.filter((row) => row.isOfAll);
    this.all.disabled = this.isBusy || ofAll.length === 0;
    this.all.checked = ofAll.length > 0 && ofAll.every((row) => row.isTicked);
    for (const { act, shown } of this.buttons) {
      shown.textContent = act.words.button(ticked.length);
      shown.disabled = this.isBusy;
    }
    this.stop.hidden = !this.isBusy;
    this.undo.hidden = this.isBusy || back.length === 0;
    this.undo.textContent = messages.undo(back.length);
    this.reload.hidden = this.isBusy || !this.rows.some((row) => row.isWritten);
    this.options.changed?.();
  }

  private async start(act: ManyAct): Promise<void> {
    const { messages } = this.options;
    const ticked = this.rows.filter((row) => row.isTickable && row.isTicked);
    if (ticked.length === 0) {
      this.say(messages.nothingTicked);
      return;
    }
    const isWanted = await this.options.page.confirm({
      title: act.words.title,
      body: manyQuestion(act, this.rows, messages),
      okText: messages.go,
      cancelText: messages.cancel,
    });
    if (!isWanted) return;
    await this.eachOf(
      ticked,
      async (row, signal) => {
        const outcome = await act.run(row.item, signal);
        row.tell(outcome, messages, undefined, act.state);
        return "notWritten" in outcome ? outcome.notWritten : undefined;
      },
      messages.summary,
    );
  }

  private async takeBack(): Promise<void> {
    const { messages } = this.options;
    const back = this.rows.filter((row) => row.wayBack !== undefined);
    await this.eachOf(
      back,
      async (row, signal) => {
        const notWritten = await row.wayBack?.(signal);
        if (notWritten === undefined) row.takenBack(messages.undoneHere);
        else row.notTakenBack(notWritten, messages);
        return notWritten;
      },
      messages.undone,
    );
  }

  /** The record that is being written is waited for a little, so that it is known what became of it. */
  private stopSoon(): void {
    this.work.abort();
    this.say(this.options.messages.stopping);
  }

  /** One after the other, each told where it stands. */
  private async eachOf(
    rows: readonly ManyRow[],
    run: (
      row: ManyRow,
      signal: AbortSignal,
    ) => Promise<ManyProblem | undefined>,
    summary: ManyMessages["summary"],
  ): Promise<void> {
    const { messages } = this.options;
    this.isBusy = true;
    const { signal } = (this.work = new AbortController());
    const giveUp = aWhileAfter(signal);
    this.refresh();
    this.stop.focus();
    const counts = { done: 0, unknown: 0 };
    for (const [index, row] of rows.entries()) {
      if (signal.aborted) {
        row.say(messages.stoppedHere);
        continue;
      }
      const notWritten = await run(row, giveUp);
      if (notWritten === undefined) counts.done += 1;
      if (notWritten === "unknown") counts.unknown += 1;
      this.say(messages.progress(index + 1, rows.length));
    }
    this.isBusy = false;
    this.refresh();
    const sentence = summary({ ...counts, all: rows.length });
    this.say(counts.done === 0 ? sentence : messages.withReload(sentence));
    (this.undo.hidden ? this.reload : this.undo).focus();
  }
}
