import { joinSentences } from "../../i18n/join-sentences";
import type { ManyMessages } from "../../i18n/records/many-messages";
import { button, element, linkBeside } from "../page/element";
import { offerStop } from "../page/offer-stop";
import type { ManyOutcome, ManyProblem } from "./many-outcome";
import { CAN_BE_TRIED_AGAIN } from "./many-outcome";

/** A record that something can be done to. */
export interface ManyItem {
  readonly recordId: string;
  /** What names it. */
  readonly title: string;
  /** By which records are ordered; absent: as they come. */
  readonly day?: string;
  /** What it has now, where that is worth saying. */
  readonly state?: string;
  /** Why it is not chosen together with all others. */
  readonly doubt?: string;
  /** Why nothing can be done to it. */
  readonly refusal?: string;
}

/** What can be done to one record alone, asked of one that is doubted only. */
export interface SingleAct {
  readonly text: string;
  readonly named: (title: string) => string;
  readonly done: (title: string) => string;
  /** Asked first: whether it is wanted. */
  readonly isWanted: (item: ManyItem) => Promise<boolean>;
  readonly run: (item: ManyItem, signal: AbortSignal) => Promise<ManyOutcome>;
}

/** One record in the list of those that can be changed: a box, its name, what became of it. */
export class ManyRow {
  readonly root: HTMLElement;
  private readonly box = element("input", { type: "checkbox" });
  private readonly said = element("span", { role: "status" });
  private readonly single: HTMLButtonElement | undefined;
  private done: Extract<ManyOutcome, { undo?: unknown }> | undefined;
  private isBack = false;
  private readonly state = element("span", {});

  constructor(
    readonly item: ManyItem,
    options: {
      readonly messages: ManyMessages;
      readonly address: string;
      readonly single?: SingleAct;
      readonly changed: () => void;
    },
  ) {
    const { messages, address, single, changed } = options;
    const { doubt, recordId, refusal, state, title } = item;
    const warning =
      refusal ??
      (doubt === undefined
        ? undefined
        : joinSentences([doubt, messages.doubtHint]));
    this.state.textContent = state ?? "";
    this.box.addEventListener("change", changed);
    this.box.disabled = refusal !== undefined;
    this.box.setAttribute(
      "aria-label",
      [messages.choose(title), doubt ?? ""].join(" ").trim(),
    );
    this.single =
      single === undefined || refusal !== undefined
        ? undefined
        : this.singleButton(single, messages, changed);
    this.root = element(
      "li",
      {},
      element("label", {}, this.box, title),
      ...(state === undefined ? [] : [this.state]),
      ...(this.single === undefined ? [] : [this.single]),
      this.said,
      ...(warning === undefined
        ? []
        : [
            element("span", { class: "nendo-form-warning" }, warning),
            linkBeside(address, messages.open(recordId)),
          ]),
    );
  }

  get isTicked(): boolean {
    return this.box.checked;
  }

  get isTickable(): boolean {
    return this.item.refusal === undefined && this.done === undefined;
  }

  /** Whether it is as it was when it was read: never done, or taken back. */
  get isLeft(): boolean {
    return this.done === undefined || this.isBack;
  }

  /** Whether it was written since it was read. */
  get isWritten(): boolean {
    return this.done !== undefined;
  }

  /** What takes back what was done; undefined where nothing was, or nothing can be. */
  get wayBack() {
    return this.done?.undo;
  }

  /** Whether it is among those that are chosen together. */
  get isOfAll(): boolean {
    return this.isTickable && this.item.doubt === undefined;
  }

  /** With all others: one that is doubted is ticked by itself alone. */
  tickWithAll(isTicked: boolean): void {
    if (this.isOfAll || (this.isTickable && !isTicked)) {
      this.box.checked = isTicked;
    }
  }

  /**
   * Says what became of it.
   * @param state what it has once it is done; absent: none was told
   */
  tell(
    outcome: ManyOutcome,
    messages: ManyMessages,
    sentence?: string,
    state?: string,
  ): void {
    if ("notWritten" in outcome) {
      this.said.textContent = messages.notDone[outcome.notWritten];
      return;
    }
    this.done = outcome;
    this.said.textContent = sentence ?? messages.doneHere;
    this.state.textContent = state ?? "";
    this.box.checked = false;
    this.box.disabled = true;
    if (this.single !== undefined) this.single.disabled = true;
  }

  /** Says why it was not taken back; where it never can be from here, no way is offered any more. */
  notTakenBack(problem: ManyProblem, messages: ManyMessages): void {
    if (!CAN_BE_TRIED_AGAIN[problem]) this.done = {};
    this.said.textContent = messages.notUndone[problem];
  }

  say(text: string): void {
    this.said.textContent = text;
  }

  /** It has again what it had; its revision is another one, so that it is not tried anew from here. */
  takenBack(text: string): void {
    this.done = {};
    this.isBack = true;
    this.state.textContent = this.item.state ?? "";
    this.said.textContent = text;
  }

  private singleButton(
    { text, named, done, isWanted, run }: SingleAct,
    messages: ManyMessages,
    changed: () => void,
  ): HTMLButtonElement {
    const start = async (): Promise<void> => {
      if (!(await isWanted(this.item))) return;
      const stopper = new AbortController();
      const ended = offerStop(created, messages.stopWaiting, () =>
        stopper.abort(),
      );
      const outcome = await run(this.item, stopper.signal);
      ended();
      this.tell(outcome, messages, done(this.item.title));
      changed();
    };
    const created = button(text, start);
    created.setAttribute("aria-label", named(this.item.title));
    return created;
  }
}
