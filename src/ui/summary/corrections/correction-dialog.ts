import type { Words } from "../../../domain/words/words";
import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { nameUnseen } from "../../../domain/sameness/unseen-characters";
import { correctionMessages } from "../../../i18n/summary/correction-messages";
import type { Language } from "../../../i18n/language";
import type {
  CorrectionOutcome,
  RecordCorrection,
  Written,
} from "../../../kintone/corrections/correction-outcome";
import { keepFocus } from "../../../kintone/page/keep-focus";
import { defineElement } from "../../define-element";
import "../../waiting";
import type { LoadedSummary } from "../summary-source";

/** What the dialog is opened with. */
export interface CorrectionRequest {
  /** What the programme calls things. */
  readonly words: Words;
  readonly corrections: NonNullable<LoadedSummary["corrections"]>;
  /** All that can be put right. */
  readonly rows: readonly RecordCorrection[];
  /** The one whose button was pressed. */
  readonly first: RecordCorrection | undefined;
}

/**
 * Lists ranks and divisions that could be put right, and writes the ticked ones.
 * A `nendo-corrected` event tells that records were written, or written back.
 */
export class CorrectionDialog extends LitElement {
  @property({ attribute: false }) language: Language = "ja";

  @state() private request: CorrectionRequest | undefined;
  @state() private ticked: ReadonlySet<RecordCorrection> = new Set();
  /** Rows that were sent. */
  @state() private sent: ReadonlySet<RecordCorrection> = new Set();
  /** By record: one request writes all of its rows. */
  @state() private outcomes: ReadonlyMap<string, CorrectionOutcome> = new Map();
  /** While records are written; stops before the next one. */
  @state() private stopper: AbortController | undefined;
  /** Records that were written back. */
  @state() private back: ReadonlySet<string> = new Set();
  @state() private said = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  /** Shows what can be put right, with what the button stands at ticked. */
  async open(request: CorrectionRequest): Promise<void> {
    const { rows, first } = request;
    this.request = request;
    // Of one person on one record both are wrong for one reason.
    this.ticked = new Set(rows.filter((row) => isAlike(row, first)));
    this.sent = new Set();
    this.outcomes = new Map();
    this.back = new Set();
    this.said = "";
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  protected override firstUpdated(): void {
    keepFocus(this);
  }

  protected override render(): TemplateResult {
    const messages = correctionMessages[this.language];
    return html`<dialog
      class="nendo-correction"
      aria-labelledby="nendo-correction-title"
      @close=${() => this.keepFocus()}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        if (!this.isBusy) this.querySelector("dialog")?.close();
      }}
      @cancel=${(event: Event) => {
        if (this.isBusy) event.preventDefault();
      }}
    >
      <h3 class="nendo-chapter-heading" id="nendo-correction-title">
        ${this.request && messages.open(this.request.words)}
      </h3>
      <p>${this.request && messages.lead(this.request.words)}</p>
      ${this.request === undefined ? nothing : this.table(this.request)}
      <p class="nendo-correction-said" role="status" tabindex="-1">
        ${this.said}
      </p>
      ${
        this.stopper === undefined
          ? nothing
          : html`<nendo-waiting
              .stopText=${messages.stop}
              @nendo-stop=${() => this.stopper?.abort()}
            ></nendo-waiting>`
      }
      <p class="nendo-correction-buttons">
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy || this.ticked.size === 0}
          @click=${() => this.correct()}
        >
          ${messages.correct(this.ticked.size)}
        </button>
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy || this.written().length === 0}
          @click=${() => this.undo()}
        >
          ${messages.undo}
        </button>
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => this.querySelector("dialog")?.close()}
        >
          ${messages.close}
        </button>
      </p>
    </dialog>`;
  }

  private table({ rows, words }: CorrectionRequest): TemplateResult {
    const messages = correctionMessages[this.language];
    const { columns } = messages;
    const open = rows.filter((row) => !this.isWritten(row.recordId));
    return html`<div class="nendo-correction-rows">
      <label>
        <input
          type="checkbox"
          .checked=${open.length > 0 && open.every((row) => this.ticked.has(row))}
          ?disabled=${this.isBusy || open.length === 0}
          @change=${({ currentTarget }: Event) => {
            const { checked } = currentTarget as HTMLInputElement;
            this.ticked = new Set(checked ? open : []);
          }}
        />
        ${messages.all}
      </label>
      <table class="nendo-table">
        <thead>
          <tr>
            ${Object.values(columns).map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row, words))}
        </tbody>
      </table>
    </div>`;
  }

  private row(row: RecordCorrection, words: Words): TemplateResult {
    const messages = correctionMessages[this.language];
    const person = nameUnseen(row.person.name ?? row.person.code ?? "");
    const field = messages.fields(words)[row.field];
    const outcome = this.outcomes.get(row.recordId);
    return html`<tr>
      <td>
        <input
          type="checkbox"
          aria-label=${messages.choose(row.recordId, person, field, words)}
          .checked=${this.ticked.has(row)}
          ?disabled=${this.isBusy || this.isWritten(row.recordId)}
          @change=${() => this.tick(row)}
        />
      </td>
      <td>${row.heldOn}</td>
      <td>${person}</td>
      <td>${field}</td>
      <td>${row.stored === "" ? messages.blank : nameUnseen(row.stored)}</td>
      <td>${nameUnseen(row.expected)}</td>
      <td>
        ${outcome === undefined || !this.sent.has(row) ? "" : this.outcomeText(row, outcome)}
      </td>
    </tr>`;
  }

  private outcomeText(
    { field, recordId }: RecordCorrection,
    outcome: CorrectionOutcome,
  ): string {
    const { done, back, notWritten } = correctionMessages[this.language];
    if ("notWritten" in outcome) return notWritten[outcome.notWritten];
    if (outcome.locked?.includes(field)) return notWritten.lockedByLookup;
    return this.back.has(recordId) ? back : done;
  }

  /** Whether the record has what was written, and can be written back. */
  private isWritten(recordId: string): boolean {
    const outcome = this.outcomes.get(recordId);
    return (
      outcome !== undefined && "written" in outcome && !this.back.has(recordId)
    );
  }

  /** The button that opened it went away with what was read again. */
  private keepFocus(): void {
    if (this.outcomes.size === 0) return;
    const view = this.closest(".nendo");
    view?.querySelector<HTMLElement>(".nendo-title")?.focus();
  }

  private tick(row: RecordCorrection): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(row)) ticked.add(row);
    this.ticked = ticked;
  }

  private written(): readonly Written[] {
    return [...this.outcomes.values()].flatMap((one) =>
      "written" in one && this.isWritten(one.recordId) ? one.written : [],
    );
  }

  private async correct(): Promise<void> {
    const { request, ticked } = this;
    if (request === undefined) return;
    const outcomes = await this.work((signal) =>
      request.corrections.correct([...ticked], signal),
    );
    this.sent = new Set([...this.sent, ...ticked]);
    this.ticked = new Set();
    const again = new Set(outcomes.map(({ recordId }) => recordId));
    this.back = new Set([...this.back].filter((id) => !again.has(id)));
    this.tell(outcomes, correctionMessages[this.language].corrected);
  }

  private async undo(): Promise<void> {
    const { request } = this;
    if (request === undefined) return;
    const outcomes = await this.work((signal) =>
      request.corrections.undo(this.written(), signal),
    );
    const done = outcomes.filter((one) => "written" in one);
    this.back = new Set([
      ...this.back,
      ...done.map(({ recordId }) => recordId),
    ]);
    this.tell(outcomes, correctionMessages[this.language].undone);
  }

  private async work(
    send: (signal: AbortSignal) => Promise<readonly CorrectionOutcome[]>,
  ): Promise<readonly CorrectionOutcome[]> {
    // A button that is switched off keeps the focus and swallows Esc.
    this.querySelector<HTMLElement>(".nendo-correction-said")?.focus();
    const stopper = new AbortController();
    this.stopper = stopper;
    this.said = correctionMessages[this.language].working;
    try {
      return await send(stopper.signal);
    } finally {
      this.stopper = undefined;
    }
  }

  private tell(
    outcomes: readonly CorrectionOutcome[],
    sentence: (done: number, all: number) => string,
  ): void {
    this.outcomes = new Map([
      ...this.outcomes,
      ...outcomes
        // What was written before stays so, and can still be written back.
        .filter((one) => !isStopped(one) || !this.isWritten(one.recordId))
        .map((one) => [one.recordId, one] as const),
    ]);
    const done = outcomes.filter((one) => "written" in one).length;
    this.said = sentence(done, outcomes.length);
    this.dispatchEvent(new CustomEvent("nendo-corrected", { bubbles: true }));
  }
}

const isStopped = (outcome: CorrectionOutcome): boolean =>
  "notWritten" in outcome && outcome.notWritten === "stopped";

const isAlike = (
  row: RecordCorrection,
  first: RecordCorrection | undefined,
): boolean =>
  first !== undefined &&
  row.recordId === first.recordId &&
  row.person.code === first.person.code &&
  row.person.name === first.person.name;

defineElement("nendo-correction-dialog", CorrectionDialog);
