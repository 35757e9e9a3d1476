import type { TemplateResult } from "lit";
import { nothing } from "lit";
import { state } from "lit/decorators.js";
import { explainError } from "../../../i18n/error-messages";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { toKintoneError } from "../../../kintone/rest/errors/to-kintone-error";
import { defineElement } from "../../define-element";
import type { LoadedSummary } from "../../summary/summary-source";
import { ActDialog } from "./act-dialog";
import { freezingPreview } from "./freezing-preview";

/**
 * Shows what is frozen, and freezes it. A bubbling `nendo-frozen` event tells
 * that the record was, or may have been, changed; `nendo-renewed` carries the
 * LoadedSummary when the one that was shown is out of date.
 */
export class FreezingDialog extends ActDialog {
  @state() private summary: LoadedSummary | undefined;

  async open(summary: LoadedSummary): Promise<void> {
    this.summary = summary;
    await this.show();
  }

  protected override render(): TemplateResult {
    const { dialog, freeze } = freezingMessages[this.language];
    return this.frame({
      titleId: "nendo-freezing-title",
      title: dialog.title,
      content:
        this.summary === undefined || this.isOver
          ? nothing
          : freezingPreview(this.summary, this.language),
      confirmLabel: freeze,
      confirm: () => this.freeze(),
    });
  }

  private async freeze(): Promise<void> {
    const { summary } = this;
    if (summary === undefined) return;
    await this.while(async (signal) => {
      try {
        await this.freezeAsShown(summary, signal);
      } catch (error) {
        const { title, advice } = explainError(
          toKintoneError(error),
          this.language,
        );
        this.said = [title, advice];
      }
    });
  }

  private async freezeAsShown(
    summary: LoadedSummary,
    signal: AbortSignal,
  ): Promise<void> {
    const messages = freezingMessages[this.language].dialog;
    this.said = [messages.checking];
    const now = await summary.current(signal);
    if (now !== summary) {
      this.summary = now;
      this.said = [messages.renewed];
      this.dispatchEvent(
        new CustomEvent("nendo-renewed", { detail: now, bubbles: true }),
      );
      return;
    }
    this.said = [messages.freezing];
    const outcome = await summary.freezer?.freeze(signal);
    if (outcome !== undefined) this.tellOutcome(outcome, messages.done);
  }

  protected override closed(): void {
    if (this.isOver) this.tellFrozen();
    this.summary = undefined;
  }
}

defineElement("nendo-freezing-dialog", FreezingDialog);
