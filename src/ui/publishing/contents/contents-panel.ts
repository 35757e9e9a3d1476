import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type {
  PublishableItem,
  PublishableKind,
} from "../../../publishing/contents/publishable-items";
import { defineElement } from "../../define-element";
import type { WorkbenchView } from "../workbench-view";
import { activityMore, namesOf, practiceRow, whenOf } from "./content-details";
import { isMarkedHere, mark, type MarkedHere } from "./content-marks";

const KINDS: readonly PublishableKind[] = [
  "theme",
  "voice",
  "activity",
  "practicePhotos",
];
/** Rows drawn at first: more are there on demand. */
const FIRST = 50;

/** ③ 公表する内容: all that could be published, each with a switch that writes to its record. */
class ContentsPanel extends LitElement {
  @property({ attribute: false }) view: WorkbenchView | undefined;
  /** Records that are being written. */
  @property({ attribute: false }) isBusy = false;

  @state() private kind: PublishableKind = "theme";
  @state() private shown: "all" | "published" | "unpublished" = "all";
  @state() private words = "";
  @state() private limit = FIRST;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (view === undefined) return nothing;
    const { messages } = view;
    const all = view.state.summary.publishable();
    const items = all.filter((item) => this.isShown(item));
    return html`
      <p class="nendo-help">${messages.contentsLead}</p>
      <div class="nendo-wb-tabs" role="group" aria-label=${messages.kind}>
        ${KINDS.map((kind) => this.kindButton(kind, all))}
      </div>
      <p class="nendo-wb-filter">
        <label
          >${messages.search}
          <input
            type="search"
            .value=${this.words}
            @input=${(event: Event) => {
              this.words = (event.target as HTMLInputElement).value;
              this.limit = FIRST;
            }}
        /></label>
        <select
          aria-label=${messages.published}
          @change=${(event: Event) => {
            this.shown = (event.target as HTMLSelectElement)
              .value as typeof this.shown;
            this.limit = FIRST;
          }}
        >
          <option value="all">${messages.everything}</option>
          <option value="published">${messages.published}</option>
          <option value="unpublished">${messages.unpublished}</option>
        </select>
      </p>
      ${
        items.length === 0
          ? html`<p>${messages.noContents}</p>`
          : html`${
                this.kind === "practicePhotos"
                  ? html`<p class="nendo-help">${messages.practicesLead}</p>`
                  : this.bulk(view, items.filter(isMarkedHere))
              }
              <ul class="nendo-wb-list">
                ${items.slice(0, this.limit).map((item) => this.row(view, item))}
              </ul>
              ${
                items.length > this.limit
                  ? html`<button
                      type="button"
                      class="nendo-plain-button"
                      @click=${() => (this.limit += FIRST)}
                    >
                      ${messages.more(items.length - this.limit)}
                    </button>`
                  : nothing
              }`
      }
    `;
  }

  private kindButton(
    kind: PublishableKind,
    all: readonly PublishableItem[],
  ): TemplateResult {
    const { messages } = this.view as WorkbenchView;
    const own = all.filter((item) => item.kind === kind);
    const published = own.filter(({ isPublished }) => isPublished).length;
    return html`<button
      type="button"
      class="nendo-wb-tab"
      aria-pressed=${this.kind === kind}
      @click=${() => {
        this.kind = kind;
        this.limit = FIRST;
      }}
    >
      ${messages.contentKinds[kind]}
      <small>${messages.contentCount(published, own.length)}</small>
    </button>`;
  }

  private bulk(
    view: WorkbenchView,
    items: readonly MarkedHere[],
  ): TemplateResult {
    const { messages, actions } = view;
    const off = items.filter(({ isPublished }) => !isPublished);
    const on = items.filter(({ isPublished }) => isPublished);
    return html`<p class="nendo-wb-buttons">
      <button
        type="button"
        class="nendo-plain-button"
        ?disabled=${this.isBusy || off.length === 0}
        @click=${async () => {
          const isSure = await actions.confirm(
            messages.publishAll(off.length),
            messages.publishAllQuestion(off.length),
          );
          if (isSure)
            await actions.editRecords(off.map((item) => mark(item, true)));
        }}
      >
        ${messages.publishAll(off.length)}
      </button>
      <button
        type="button"
        class="nendo-plain-button"
        ?disabled=${this.isBusy || on.length === 0}
        @click=${() => actions.editRecords(on.map((item) => mark(item, false)))}
      >
        ${messages.unpublishAll(on.length)}
      </button>
    </p>`;
  }

  private row(view: WorkbenchView, item: PublishableItem): TemplateResult {
    const { messages, actions } = view;
    const text = item.text === "" ? messages.untitled : item.text;
    if (!isMarkedHere(item)) return practiceRow(view, item);
    const source = item.kind === "activity" ? "activities" : "meetings";
    return html`<li class="nendo-wb-content">
      <label class="nendo-wb-switch">
        <input
          type="checkbox"
          role="switch"
          aria-label=${messages.publishSwitch(text)}
          .checked=${item.isPublished}
          ?disabled=${this.isBusy}
          @change=${(event: Event) =>
            actions.editRecords([
              mark(item, (event.target as HTMLInputElement).checked),
            ])}
        />
        <span
          >${item.isPublished ? messages.published : messages.unpublished}</span
        >
      </label>
      <div>
        <p class="nendo-help">
          ${whenOf(view, item)}
          <a
            class="nendo-record-link"
            href=${actions.recordUrl(source, item.record.recordId)}
            target="_blank"
            rel="noopener"
            >${messages.openRecord(item.record.recordId, view.state.summary.words)}</a
          >
        </p>
        <p class="nendo-wb-words">${text}</p>
        ${namesOf(view, item)}
        ${item.kind === "activity" ? activityMore(view, item) : nothing}
      </div>
    </li>`;
  }

  private isShown(item: PublishableItem): boolean {
    return (
      item.kind === this.kind &&
      (this.shown === "all" ||
        item.isPublished === (this.shown === "published")) &&
      [item.text, item.kind === "activity" ? (item.record.content ?? "") : ""]
        .join("\n")
        .includes(this.words.trim())
    );
  }
}

defineElement("nendo-contents-panel", ContentsPanel);
