import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import type { ChartBlock } from "../../../report/chart-block";
import { defineElement } from "../../define-element";
import { download } from "../../download";
import type { FiguresView } from "../chapters/report-view";
import type { ChartFormat } from "./chart-files";
import { chartFile } from "./chart-files";

/** Saves a chart as a picture, and says what became of it. */
class ChartSaveButtons extends LitElement {
  @property({ attribute: false }) block: ChartBlock | undefined;
  @property({ attribute: false }) view: FiguresView | undefined;
  /** Of other years, which its axis is shared with; the buttons then say of which year. */
  @property({ attribute: false }) peers: readonly ChartBlock[] = [];

  @state() private message = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block, view } = this;
    if (!block || !view) return nothing;
    const { savePng, saveSvg } = chartMessages[view.language];
    const button = (label: string, format: ChartFormat) =>
      html`<button
        type="button"
        class="nendo-plain-button"
        @click=${() => this.save(block, view, format)}
      >
        ${this.peers.length > 0 ? `${block.told.year} ${label}` : label}
      </button>`;
    return html`${button(savePng, "png")}${button(saveSvg, "svg")}
      <p class="nendo-save-message" role="status">${this.message}</p>`;
  }

  private async save(
    block: ChartBlock,
    view: FiguresView,
    format: ChartFormat,
  ): Promise<void> {
    const messages = chartMessages[view.language];
    try {
      const { name, blob } = await chartFile(block, this.peers, view, format);
      download(blob, name);
      this.message = messages.saved(name);
    } catch (error) {
      console.error(error);
      this.message = messages.saveFailed;
    }
  }
}

defineElement("nendo-chart-save-buttons", ChartSaveButtons);
