import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { defineElement } from "../../define-element";
import { ActDialog } from "./act-dialog";
import type { Freezer } from "./freezer";

/** Asks why, and takes 確定 back; a bubbling `nendo-frozen` event tells of it. */
export class ReopeningDialog extends ActDialog {
  @state() private freezer: Freezer | undefined;
  @state() private isMissing = false;

  async open(freezer: Freezer): Promise<void> {
    this.freezer = freezer;
    this.isMissing = false;
    const reason = this.reason();
    if (reason) reason.value = "";
    await this.show();
  }

  protected override render(): TemplateResult {
    const { reopen } = freezingMessages[this.language];
    return this.frame({
      titleId: "nendo-reopening-title",
      title: reopen.title,
      content: html`<p ?hidden=${this.isOver}>${reopen.lead}</p>
        <p ?hidden=${this.isOver}>
          <label>
            ${reopen.reason}<br />
            <textarea
              class="nendo-freezing-reason"
              rows="3"
              required
              aria-invalid=${this.isMissing}
              aria-describedby="nendo-reopening-missing"
              ?disabled=${this.isBusy}
            ></textarea>
          </label>
          <span id="nendo-reopening-missing" role="alert">
            ${this.isMissing ? reopen.missing : nothing}
          </span>
        </p>`,
      confirmLabel: reopen.confirm,
      confirm: () => this.reopen(),
    });
  }

  private reason(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  private async reopen(): Promise<void> {
    const { freezer } = this;
    if (freezer === undefined || this.isBusy) return;
    const messages = freezingMessages[this.language].reopen;
    const reason = this.reason()?.value.trim() ?? "";
    this.isMissing = reason === "";
    if (this.isMissing) {
      this.reason()?.focus();
      return;
    }
    await this.while(async (signal) => {
      this.said = [messages.working];
      this.tellOutcome(await freezer.reopen(reason, signal), messages.done);
    });
  }

  protected override closed(): void {
    this.freezer = undefined;
    if (this.isOver) this.tellFrozen();
  }
}

defineElement("nendo-reopening-dialog", ReopeningDialog);
