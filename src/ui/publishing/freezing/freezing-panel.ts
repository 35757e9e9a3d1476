import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { versionMessages } from "../../../i18n/publishing/version-messages";
import { defineElement } from "../../define-element";
import type { LoadedSummary } from "../../summary/summary-source";
import { changesView } from "./changes-view";
import "./freezing-dialog";
import type { FreezingDialog } from "./freezing-dialog";
import "./reopening-dialog";
import type { ReopeningDialog } from "./reopening-dialog";
import "./versions-dialog";
import type { VersionsDialog } from "./versions-dialog";

/**
 * Where a summary stands with 確定, and what can be done about it.
 * Events, both bubbling: `nendo-renewed` carries a LoadedSummary to show instead;
 * `nendo-frozen` tells that the 年度まとめ record was, or may have been, frozen or
 * reopened: what is shown is to be loaded anew.
 */
class FreezingPanel extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) summary: LoadedSummary | undefined;

  @state() private isOpen = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { summary, language } = this;
    if (summary === undefined) return nothing;
    const isMarked = summary.freezing.state !== "none";
    const buttons = this.buttons(summary);
    if (!isMarked && buttons.length === 0) return nothing;
    return html`<div
        class=${isMarked ? "nendo-narrowed nendo-freezing" : "nendo-freezing"}
        role=${isMarked ? "note" : nothing}
      >
        ${this.sentences(summary).map(
          (sentence, index) =>
            html`<p class=${index === 0 ? "nendo-state-title" : nothing}>
              ${sentence}
            </p>`,
        )}
        <p class="nendo-freezing-buttons">${buttons}</p>
        ${
          summary.freezing.state === "frozen" && this.isOpen
            ? changesView(summary.freezing.changes, summary, language)
            : nothing
        }
      </div>
      <nendo-freezing-dialog .language=${language}></nendo-freezing-dialog>
      <nendo-reopening-dialog .language=${language}></nendo-reopening-dialog>
      <nendo-versions-dialog .language=${language}></nendo-versions-dialog>`;
  }

  private sentences({
    freezing,
    isFrozenShown,
  }: LoadedSummary): readonly string[] {
    const messages = freezingMessages[this.language];
    switch (freezing.state) {
      case "none":
        return [];
      case "statusOnly":
        return [messages.statusOnly];
      case "otherChoice":
        return [messages.otherChoice(messages.stamp(freezing.frozen))];
      case "unusable":
        return [
          messages.unusable(
            messages.stamp(freezing.frozen),
            messages.problems[freezing.problem],
          ),
        ];
      case "frozen":
        return [
          messages.stamp(freezing.frozen),
          ...(isFrozenShown ? [] : [messages.liveNote]),
          ...(freezing.changes.count === 0 ? [messages.changes(0)] : []),
        ];
      default:
        return freezing satisfies never;
    }
  }

  private buttons(summary: LoadedSummary): readonly TemplateResult[] {
    const messages = freezingMessages[this.language];
    const { freezing, freezer, counterpart } = summary;
    const { state: at } = freezing;
    const buttons: TemplateResult[] = [];
    if (at === "frozen" && freezing.changes.count > 0) {
      buttons.push(
        html`<button
          type="button"
          class="nendo-plain-button nendo-freezing-changes"
          aria-expanded=${this.isOpen}
          @click=${() => (this.isOpen = !this.isOpen)}
        >
          ${messages.changes(freezing.changes.count)} ${this.isOpen ? "▾" : "▸"}
        </button>`,
      );
    }
    if (counterpart !== undefined) {
      const words = summary.isFrozenShown
        ? messages.showLive
        : messages.showFrozen;
      buttons.push(
        plainButton(words, () => this.tell("nendo-renewed", counterpart())),
      );
    }
    if (freezer === undefined) return buttons;
    if (freezer.versions.length > 0) {
      buttons.push(
        plainButton(versionMessages[this.language].open, () =>
          this.dialog<VersionsDialog>("versions")?.open(freezer, summary),
        ),
      );
    }
    buttons.push(
      at === "frozen" || at === "unusable" || at === "statusOnly"
        ? plainButton(messages.reopen.open, () =>
            this.dialog<ReopeningDialog>("reopening")?.open(freezer),
          )
        : plainButton(messages.freezeOpen, () =>
            this.dialog<FreezingDialog>("freezing")?.open(summary),
          ),
    );
    return buttons;
  }

  private dialog<Dialog extends HTMLElement>(
    name: "freezing" | "reopening" | "versions",
  ): Dialog | null {
    return this.querySelector<Dialog>(`nendo-${name}-dialog`);
  }

  private tell(type: string, detail: LoadedSummary): void {
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

const plainButton = (words: string, press: () => void): TemplateResult =>
  html`<button type="button" class="nendo-plain-button" @click=${press}>
    ${words}
  </button>`;

defineElement("nendo-freezing", FreezingPanel);
