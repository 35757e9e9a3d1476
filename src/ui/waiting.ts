import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { STOP_AFTER_MS } from "../kintone/page/stop-after";
import { defineElement } from "./define-element";

/**
 * Says that something is under way, and after a while offers to stop it: a
 * `nendo-stop` event tells of that. What stopping leaves is for whoever works to say.
 */
class Waiting extends LitElement {
  @property() text = "";
  @property() stopText = "";
  @state() private isLong = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.isLong = false;
    this.timer = setTimeout(() => {
      this.isLong = true;
    }, STOP_AFTER_MS);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<p role="status">${this.text}</p>
      ${
        this.isLong
          ? html`<button
              type="button"
              class="nendo-plain-button nendo-stop"
              @click=${() =>
                this.dispatchEvent(
                  new CustomEvent("nendo-stop", { bubbles: true }),
                )}
            >
              ${this.stopText}
            </button>`
          : nothing
      }`;
  }
}

defineElement("nendo-waiting", Waiting);
