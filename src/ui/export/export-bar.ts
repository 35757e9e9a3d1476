import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/ui-summary-messages";
import { fileName } from "../../report/file-name";
import { defineElement } from "../define-element";
import { download } from "../download";
import { kuc } from "../kuc";
import type { Exporter } from "./exporters";
import { exporters } from "./exporters";
import type { LoadedSummary } from "../summary/summary-source";

/** Buttons that save the summary as a file. */
export class ExportBar extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) summary: LoadedSummary | undefined;

  @state() private busy = false;
  @state() private message = "";
  @state() private hasFailed = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const messages = summaryMessages[this.language];
    return html`<div
      class="nendo-exports"
      role="group"
      aria-label=${messages.exports}
    >
      ${exporters.map((exporter) =>
        kuc(
          Button,
          { text: exporter.label, disabled: this.busy || !this.summary },
          { click: () => this.export(exporter) },
        ),
      )}
      <p
        class="nendo-export-message ${this.hasFailed ? "nendo-failure" : ""}"
        role="status"
      >
        ${this.message || nothing}
      </p>
    </div>`;
  }

  private async export(exporter: Exporter): Promise<void> {
    const { summary } = this;
    if (!summary || this.busy) return;
    const messages = summaryMessages[this.language];
    this.busy = true;
    this.hasFailed = false;
    this.message = messages.exporting(exporter.label);
    try {
      const name = fileName(summary.report, exporter.id);
      download(await exporter.make(summary), name);
      this.message = messages.exported(name);
    } catch (error) {
      console.error(error);
      this.hasFailed = true;
      this.message = messages.exportFailed;
    } finally {
      this.busy = false;
    }
  }
}

defineElement("nendo-export-bar", ExportBar);
