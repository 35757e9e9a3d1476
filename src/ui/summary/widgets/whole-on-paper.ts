import { LitElement } from "lit";
import { state } from "lit/decorators.js";

/**
 * What shows a part of its items on the screen and all of them on paper, where
 * nothing can be scrolled or asked for. Drawn into the page itself.
 */
export abstract class WholeOnPaper extends LitElement {
  @state() protected isPrinting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.startPrinting);
    addEventListener("afterprint", this.endPrinting);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.startPrinting);
    removeEventListener("afterprint", this.endPrinting);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Drawn at once: the paper is laid out right after this event. */
  private readonly startPrinting = (): void => {
    this.isPrinting = true;
    this.performUpdate();
  };

  private readonly endPrinting = (): void => {
    this.isPrinting = false;
  };
}
