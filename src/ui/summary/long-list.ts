import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { defineElement } from "../define-element";

/** A list that may have thousands of items: draws the first ones, and more on demand. */
export class LongList extends LitElement {
  @property({ attribute: false }) items: readonly unknown[] = [];
  /** Draws the items that are shown. */
  @property({ attribute: false }) draw: (
    items: readonly never[],
  ) => TemplateResult = () => html``;
  /** Words on the button, by how many more there are. */
  @property({ attribute: false }) more: (count: number) => string = String;
  /** How many are shown at first, and added each time. */
  @property({ attribute: false }) step = 100;

  @state() private shown = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("items")) this.shown = this.step;
  }

  protected override render(): TemplateResult {
    const rest = this.items.length - this.shown;
    return html`${this.draw(this.items.slice(0, this.shown) as never[])}
    ${
      rest > 0
        ? html`<button
            type="button"
            class="nendo-plain-button"
            @click=${() => (this.shown += this.step)}
          >
            ${this.more(rest)}
          </button>`
        : nothing
    }`;
  }
}

defineElement("nendo-long-list", LongList);
