import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { defineElement } from "../../define-element";
import { WholeOnPaper } from "./whole-on-paper";

/**
 * A list that may have thousands of items: draws the first ones, and more on
 * demand. On paper, where nothing can be asked for, all of them.
 */
class LongList extends WholeOnPaper {
  @property({ attribute: false, hasChanged: hasOtherItems })
  items: readonly unknown[] = [];
  /** Draws the items that are shown, each as a row of a table or an item of a list. */
  @property({ attribute: false }) draw: (
    items: readonly never[],
  ) => TemplateResult = () => html``;
  /** Words on the button, by how many more there are. */
  @property({ attribute: false }) more: (count: number) => string = String;
  /** How many are shown at first. */
  @property({ attribute: false }) first = 100;
  /** How many are added each time. */
  @property({ attribute: false }) step = 100;

  @state() private shown = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("items")) this.shown = this.first;
  }

  protected override render(): TemplateResult {
    const shown = this.isPrinting
      ? this.items
      : this.items.slice(0, this.shown);
    const rest = this.items.length - shown.length;
    return html`${this.draw(shown as never[])}
    ${
      rest > 0
        ? html`<button
            type="button"
            class="nendo-plain-button nendo-more"
            @click=${() => this.showMore()}
          >
            ${this.more(rest)}
          </button>`
        : nothing
    }`;
  }

  /** The button may go: the focus moves to the first of what came. */
  private async showMore(): Promise<void> {
    const before = this.shown;
    this.shown += this.step;
    await this.updateComplete;
    const row = this.querySelectorAll<HTMLElement>(
      "tbody > tr, li:not([aria-hidden])",
    )[before];
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }
}

/** The same items in a new array leave the list as far open as it is. */
function hasOtherItems(
  items: readonly unknown[],
  before: readonly unknown[] | undefined,
): boolean {
  return (
    items.length !== before?.length ||
    items.some((item, index) => item !== before[index])
  );
}

defineElement("nendo-long-list", LongList);
