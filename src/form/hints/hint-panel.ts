import { isLoggedOut } from "../../kintone/rest/errors/logged-out";
import { keepFocus } from "../../kintone/page/keep-focus";
import { STOP_AFTER_MS } from "../../kintone/page/stop-after";
import { toKintoneError } from "../../kintone/rest/errors/to-kintone-error";
import type { FormTexts } from "../page/form-texts";
import { button, element, linkBeside } from "../page/element";
import { ensureFormStyle } from "../page/form-style";
import { foldedPanel } from "./folded-panel";
import type { Hint } from "../session/record-help";

/** A warning that another record or another spelling explains. */
export interface Advice {
  readonly text: string;
  readonly otherRecordId?: string;
  /** What to do about it with one click. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/**
 * The hints beside a form: what is missing, whom one looks for, what other
 * records say. Its place is kept from the beginning and what it says scrolls in
 * it, so that no field moves under the pointer; it can be folded, which this
 * browser remembers. What changes is read out by screen readers.
 */
export class HintPanel {
  private readonly missing = element("p", { class: "nendo-form-missing" });
  private readonly content = element("div", { role: "status" });
  private readonly expected = element("ul", { class: "nendo-form-expected" });
  private readonly tools = element("div", { class: "nendo-form-tools" });
  private readonly body: HTMLElement;
  private readonly folder: HTMLButtonElement;
  private readonly root: HTMLElement;

  constructor(
    private readonly options: {
      readonly space: HTMLElement;
      readonly messages: FormTexts;
      readonly addressOf: (recordId: string) => string;
      /** What it will say once more is entered: told in its place until then. */
      readonly expected: readonly string[];
      /** Of a row of a list, where there is no place to keep: it stands there while it has something to say. */
      readonly isPassing: boolean;
    },
  ) {
    const { expected, isPassing, messages, space } = options;
    ensureFormStyle();
    this.expected.append(
      ...expected.map((sentence) => element("li", {}, sentence)),
    );
    this.folder = button("", () => {
      const isFolded = !this.body.hidden;
      foldedPanel.put(isFolded);
      this.fold(isFolded);
    });
    this.body = element(
      "div",
      {
        class: isPassing ? "" : classOf(expected.length),
        // What does not fit is reached by keyboard, too.
        tabindex: "0",
        role: "group",
        "aria-label": messages.panel.title,
      },
      this.missing,
      this.content,
      ...(isPassing ? [] : [this.expected]),
    );
    this.root = element(
      "section",
      { class: "nendo-form-panel", "aria-label": messages.panel.title },
      element(
        "div",
        { class: "nendo-form-bar" },
        // No heading: the form above it has none that this one could follow.
        element("p", { class: "nendo-form-title" }, messages.panel.title),
        ...(isPassing ? [] : [this.folder, this.tools]),
      ),
      this.body,
    );
    keepFocus(this.root);
    if (isPassing) return;
    this.fold(foldedPanel.take());
    space.append(this.root);
  }

  /** Something to do that stands beside the hints. */
  addTool(tool: HTMLElement): void {
    this.tools.append(tool);
  }

  /** What the form still lacks; the first that is said. */
  showMissing(sentence: string): void {
    if (this.missing.textContent !== sentence) {
      this.missing.textContent = sentence;
    }
  }

  /** Offers to load the hints of a record that is already filled in. */
  offer(load: () => void): void {
    this.put(button(this.options.messages.panel.show, load));
  }

  show(hints: readonly Hint[], advice: readonly Advice[]): void {
    const parts = [
      ...advice.map((one) => this.renderAdvice(one)),
      ...hints.flatMap((hint) => this.renderHint(hint)),
    ];
    this.put(...parts);
  }

  showFailure(error: unknown, retry: () => void): void {
    const { failed, hidden, loggedOut, ...texts } = this.options.messages.panel;
    const { code, field = "" } = toKintoneError(error);
    const other = code === "fieldHidden" ? hidden(field) : failed;
    const sentence = isLoggedOut(error) ? loggedOut : other;
    this.put(element("p", {}, sentence, " ", button(texts.retry, retry)));
  }

  /** Says that hints were not read to the end, because somebody stopped it. */
  showStopped(retry: () => void): void {
    const { stopped, retry: again } = this.options.messages.panel;
    this.put(element("p", {}, stopped, " ", button(again, retry)));
  }

  /**
   * Says after a while that something is under way, and offers to stop it, in
   * the words of whoever works. Forms run no template library; screens have
   * `nendo-waiting` for the same.
   * @returns to be called when it has ended; brings back what stood here before
   */
  wait(text: string, stopText: string, stop: () => void): () => void {
    let before: readonly Node[] | undefined;
    const timer = setTimeout(() => {
      before = this.root.isConnected ? [...this.content.childNodes] : [];
      this.put(element("p", {}, text, " ", button(stopText, stop)));
    }, STOP_AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (before === undefined) return;
      this.put(...before);
      before = undefined;
    };
  }

  remove(): void {
    this.root.remove();
  }

  private put(...parts: readonly Node[]): void {
    const { isPassing, space } = this.options;
    this.content.replaceChildren(...parts);
    this.expected.hidden = parts.length > 0;
    if (!isPassing) return;
    if (parts.length === 0) this.remove();
    else if (!this.root.isConnected) space.append(this.root);
  }

  private fold(isFolded: boolean): void {
    const { fold, unfold } = this.options.messages.panel;
    this.body.hidden = isFolded;
    this.tools.hidden = isFolded;
    this.folder.textContent = isFolded ? unfold : fold;
    this.folder.setAttribute("aria-expanded", String(!isFolded));
  }

  private renderAdvice({ text, otherRecordId, action }: Advice): HTMLElement {
    const line = element("p", { class: "nendo-form-warning" }, text);
    if (otherRecordId !== undefined) {
      line.append(" ", this.linkTo(otherRecordId));
    }
    if (action !== undefined) line.append(" ", button(action.text, action.run));
    return line;
  }

  private renderHint({ text, links = [] }: Hint): readonly HTMLElement[] {
    const line = element("p", {}, text);
    const items = links.map((link) =>
      element("li", {}, this.linkTo(link.recordId, link.text)),
    );
    return items.length === 0 ? [line] : [line, element("ul", {}, ...items)];
  }

  private linkTo(
    recordId: string,
    text = this.options.messages.panel.openRecord(recordId),
  ): HTMLElement {
    return linkBeside(this.options.addressOf(recordId), text);
  }
}

/** As high as what is expected of it: one sentence, or a list of them. */
const classOf = (expected: number): string =>
  expected > 1 ? "nendo-form-hints" : "nendo-form-hints nendo-form-hints-low";
