import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { GridMessages } from "../../../i18n/entering/grid-messages";
import { isOfInputMethod } from "../../../kintone/page/is-of-input-method";
import { MOST_OFFERED } from "../../../entering/people/search-people";
import { defineElement } from "../../define-element";
import type { GridColumn } from "../grid-columns";
import type { ShownCell } from "../rows/grid-rows";
import type { PastedCells } from "./pasted-cells";
import type { Suggestion } from "./suggestions";

/** What a cell tells the grid by its `nendo-cell` event. */
export type CellEvent =
  | { readonly what: "typed" | "left"; readonly text: string }
  | { readonly what: "pasted"; readonly cells: PastedCells }
  | { readonly what: "move"; readonly to: "nextRow" | "above" | "below" }
  | { readonly what: "save" | "undo" };

/**
 * One cell: a field in which anything can be typed, with what may be meant
 * below it (ARIA: combobox). Keys lead on to other cells; the grid knows where.
 */
export class GridCell extends LitElement {
  @property({ attribute: false }) column: GridColumn | undefined;
  @property({ attribute: false }) shown: ShownCell = {
    text: "",
    isCarried: false,
  };
  @property({ attribute: false }) messages: GridMessages | undefined;
  @property({ attribute: false }) row = 0;
  @property({ attribute: false }) isWrong = false;
  @property({ attribute: false }) isLocked = false;
  /** Id of the sentences of the row. */
  @property({ attribute: false }) describedBy = "";
  @property({ attribute: false }) suggest: (
    text: string,
    isAsked: boolean,
  ) => readonly Suggestion[] = () => [];

  /** What may be meant by what is wrong here; offered before anything else. */
  @property({ attribute: false }) candidates: readonly Suggestion[] = [];

  /** The cells of what is pasted here, as text and as markup; undefined where it is one cell's. */
  @property({ attribute: false }) cellsOf: (
    text: string,
    markup: string,
  ) => PastedCells | undefined = () => undefined;

  @state() private offered: readonly Suggestion[] = [];
  @state() private active = -1;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    const input = this.querySelector("input");
    input?.focus();
    input?.select();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { column, messages, offered, row, shown } = this;
    if (column === undefined || messages === undefined) return nothing;
    const list = `nendo-grid-list-${row}-${column.name}`;
    return html`<input
        type="text"
        autocomplete="off"
        class="nendo-grid-input ${shown.isCarried ? "nendo-grid-carried" : ""}"
        aria-label=${messages.cell(row + 1, column.label)}
        aria-description=${this.description(messages)}
        aria-invalid=${this.isWrong ? "true" : nothing}
        aria-describedby=${this.describedBy === "" ? nothing : this.describedBy}
        role=${column.kind === "day" || column.kind === "clock" ? nothing : "combobox"}
        aria-expanded=${column.kind === "day" || column.kind === "clock" ? nothing : String(offered.length > 0)}
        aria-controls=${offered.length > 0 ? list : nothing}
        aria-autocomplete=${column.kind === "day" || column.kind === "clock" ? nothing : "list"}
        aria-activedescendant=${this.active < 0 ? nothing : `${list}-${this.active}`}
        .value=${shown.text}
        ?readonly=${this.isLocked}
        @focus=${(event: FocusEvent) =>
          (event.currentTarget as HTMLInputElement).select()}
        @input=${(event: Event) =>
          this.type((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.press(event)}
        @paste=${(event: ClipboardEvent) => this.paste(event)}
        @blur=${() => this.leave()}
      />${
        offered.length === 0
          ? nothing
          : html`<ul
              class="nendo-grid-list"
              id=${list}
              role="listbox"
              tabindex="-1"
              aria-label=${messages.candidates(column.label)}
            >
              ${offered.map(
                ({ label }, at) =>
                  html`<li
                    id="${list}-${at}"
                    role="option"
                    aria-selected=${at === this.active ? "true" : "false"}
                    @mousedown=${(event: MouseEvent) => {
                      // The cell keeps the focus.
                      event.preventDefault();
                      this.choose(at);
                    }}
                  >
                    ${label}
                  </li>`,
              )}
            </ul>`
      }`;
  }

  private description({
    candidateCount,
    carried,
  }: GridMessages): string | typeof nothing {
    const { candidates, shown } = this;
    if (candidates.length > 0) return candidateCount(candidates.length);
    return shown.isCarried && shown.text !== "" ? carried : nothing;
  }

  private type(text: string): void {
    this.tell({ what: "typed", text });
    this.offer(this.suggest(text, false));
  }

  private paste(event: ClipboardEvent): void {
    const cells = this.cellsOf(
      event.clipboardData?.getData("text/plain") ?? "",
      event.clipboardData?.getData("text/html") ?? "",
    );
    if (cells === undefined || this.isLocked) return;
    event.preventDefault();
    const [[text, ...more] = [], ...below] = cells;
    if (text !== undefined && more.length === 0 && below.length === 0) {
      this.insert(text);
      return;
    }
    this.offer([]);
    this.tell({ what: "pasted", cells });
  }

  /** In the place of what is selected. */
  private insert(text: string): void {
    const input = this.querySelector("input");
    if (input === null) return;
    const { selectionEnd, selectionStart, value } = input;
    const from = selectionStart ?? value.length;
    input.setRangeText(text, from, selectionEnd ?? from, "end");
    this.type(input.value);
  }

  private offer(offered: readonly Suggestion[]): void {
    this.offered = offered;
    this.active = -1;
  }

  private press(event: KeyboardEvent): void {
    if (isOfInputMethod(event)) return;
    const { key } = event;
    if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.leave();
      this.tell({ what: "save" });
      return;
    }
    if (key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      // The browser's own would know nothing of what the table filled in.
      event.preventDefault();
      this.offer([]);
      this.tell({ what: "undo" });
      return;
    }
    if (key === "Enter") {
      event.preventDefault();
      if (this.active >= 0) this.choose(this.active);
      else {
        this.leave();
        this.tell({ what: "move", to: "nextRow" });
      }
      return;
    }
    if (key === "Escape" && this.offered.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.offer([]);
      return;
    }
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      this.goAlong(key === "ArrowDown" ? 1 : -1, event.altKey);
    }
  }

  /** Through what is offered; where nothing is, to the row below or above. */
  private goAlong(step: 1 | -1, isAsked: boolean): void {
    if (this.offered.length === 0 && isAsked) {
      const text = this.querySelector("input")?.value ?? "";
      this.offer(
        this.candidates.length > 0
          ? this.candidates.slice(0, MOST_OFFERED)
          : this.suggest(text, true),
      );
      this.active = this.offered.length > 0 ? 0 : -1;
      return;
    }
    if (this.offered.length === 0) {
      this.leave();
      this.tell({ what: "move", to: step > 0 ? "below" : "above" });
      return;
    }
    const count = this.offered.length;
    this.active = (this.active + step + count) % count;
  }

  private choose(at: number): void {
    const chosen = this.offered[at];
    this.offer([]);
    if (chosen !== undefined) this.tell({ what: "typed", text: chosen.text });
  }

  private leave(): void {
    const text = this.querySelector("input")?.value ?? "";
    this.offer([]);
    if (text !== "" && !this.shown.isCarried) this.tell({ what: "left", text });
  }

  private tell(detail: CellEvent): void {
    this.dispatchEvent(
      new CustomEvent("nendo-cell", { detail, bubbles: false }),
    );
  }
}

defineElement("nendo-grid-cell", GridCell);
