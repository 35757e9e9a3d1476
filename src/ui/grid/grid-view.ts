import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import { unlessStopped } from "../../kintone/rest/unless-stopped";
import { defineElement } from "../define-element";
import "../waiting";
import type { CellEvent, GridCell } from "./grid-cell";
import type { GridParts } from "./grid-parts";
import type { CellPlace } from "./grid-table";
import { gridTable, savedRows } from "./grid-table";
import { isUsed } from "./grid-rows";
import { faultSentence } from "./row-fault";

const NOWHERE = { index: -1, name: "" };

/** After typing, until other records are asked. */
const PAUSE_MS = 400;

/** A table in which many records are entered by keyboard, and saved together. */
export class GridView extends LitElement {
  @property({ attribute: false }) parts: GridParts | undefined;

  @state() private said = "";
  @state() private isBusy = false;
  /** The cell that is typed. */
  @state() private current: { readonly index: number; readonly name: string } =
    NOWHERE;
  private saving = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.askToStay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.askToStay);
    clearTimeout(this.timer);
  }

  /** Something was typed, saved or read. */
  refresh(): void {
    this.requestUpdate();
    const { parts } = this;
    if (parts === undefined) return;
    const { kept, session } = parts;
    if (session.used.length === 0) kept.drop();
    else void kept.put(session.kept);
  }

  /** Says something where screen readers hear it. */
  say(sentence: string): void {
    this.said = sentence;
  }

  async begin(): Promise<void> {
    await this.updateComplete;
    this.goTo(0, 0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (parts === undefined) return nothing;
    const { messages, place, session, words } = parts;
    return html`<section
      class="nendo nendo-grid"
      aria-labelledby="nendo-grid-title"
    >
      <h2 class="nendo-grid-title" id="nendo-grid-title">
        ${messages.title(words)[place.kind]}
      </h2>
      <p class="nendo-help">${messages.help}</p>
      <p class="nendo-grid-month">
        <label
          >${messages.month}
          <input
            type="month"
            .value=${session.month ?? ""}
            @change=${(event: Event) => {
              session.month = parseCalendarMonth(
                (event.currentTarget as HTMLInputElement).value,
              );
              this.refresh();
            }}
        /></label>
        <span class="nendo-help">${messages.monthHelp}</span>
      </p>
      ${gridTable(parts, {
        current: this.current,
        isBusy: this.isBusy,
        turnTo: (cell) => this.turnTo(cell),
        hear: (event, cell) => this.hear(event, cell),
        removed: (index) => {
          void this.goToRow(Math.max(index - 1, 0));
        },
      })}
      <p class="nendo-grid-buttons">
        <button
          type="button"
          class="nendo-plain-button nendo-grid-save"
          ?disabled=${this.isBusy || session.used.length === 0}
          @click=${() => this.save()}
        >
          ${messages.save(session.used.length)}
        </button>
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => {
            session.addRow();
            void this.goToRow(session.rows.length - 1);
          }}
        >
          ${messages.add}
        </button>
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => this.close()}
        >
          ${messages.close}
        </button>
        ${
          session.saved.length === 0
            ? nothing
            : html`<button
                type="button"
                class="nendo-plain-button"
                ?disabled=${this.isBusy || session.used.length > 0}
                @click=${() => location.reload()}
              >
                ${messages.reload}
              </button>`
        }
      </p>
      ${
        this.isBusy
          ? html`<nendo-waiting
              .stopText=${messages.stop}
              @nendo-stop=${() => this.saving.abort()}
            ></nendo-waiting>`
          : nothing
      }
      <p class="nendo-grid-said" role="status" tabindex="-1">${this.said}</p>
      ${savedRows(parts)}
    </section>`;
  }

  private hear(event: CellEvent, { index, at, column }: CellPlace): void {
    const { session } = this.parts as GridParts;
    switch (event.what) {
      case "typed":
        session.type(index, column.name, event.text);
        this.compareSoon();
        return;
      case "left":
        session.leave(index, column, event.text);
        return;
      case "pasted": {
        session.paste(index, at, event.cells);
        const { messages } = this.parts as GridParts;
        const widest = Math.max(...event.cells.map(({ length }) => length));
        const outside = at + widest - session.columns.length;
        this.say(messages.pasted(event.cells.length, Math.max(outside, 0)));
        this.compareSoon();
        return;
      }
      case "move":
        if (event.to === "nextRow") void this.goOn(index);
        else this.goTo(index + (event.to === "below" ? 1 : -1), at);
        return;
      case "save":
        void this.save();
        return;
      default:
        event satisfies never;
    }
  }

  /** To the next row, which is there once it is needed. */
  private async goOn(index: number): Promise<void> {
    const { session } = this.parts as GridParts;
    const row = session.rows[index];
    if (index === session.rows.length - 1 && row !== undefined && isUsed(row)) {
      session.addRow();
    }
    await this.goToRow(Math.min(index + 1, session.rows.length - 1));
  }

  private async goToRow(index: number): Promise<void> {
    await this.updateComplete;
    const { session } = this.parts as GridParts;
    const first = session.columns.findIndex(({ isCarried }) => !isCarried);
    this.goTo(index, Math.max(first, 0));
  }

  private goTo(index: number, at: number): void {
    const count = this.parts?.session.columns.length ?? 0;
    const cells = this.querySelectorAll<GridCell>("nendo-grid-cell");
    if (index >= 0) cells[index * count + at]?.focus();
  }

  /** Another cell is typed; what is wrong with a row that is left is said. */
  private turnTo({ index, column }: CellPlace): void {
    const before = this.current.index;
    this.current = { index, name: column.name };
    if (before === index) return;
    const { language, messages, session, words } = this.parts as GridParts;
    const row = session.rows[before];
    const [fault] =
      row === undefined ? [] : (session.faults().get(row.key) ?? []);
    if (fault === undefined) return;
    const sentence = faultSentence(fault, messages, language, words);
    this.say(messages.atRow(before + 1, sentence));
  }

  private compareSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.parts?.session.compare();
    }, PAUSE_MS);
  }

  private async save(): Promise<void> {
    const { language, messages, session, words } = this.parts as GridParts;
    if (this.isBusy) return;
    this.current = NOWHERE;
    if (session.used.length === 0) {
      this.say(messages.nothing);
      return;
    }
    this.isBusy = true;
    const { signal } = (this.saving = new AbortController());
    this.querySelector<HTMLElement>(".nendo-grid-said")?.focus();
    try {
      const isCompared = await unlessStopped(
        session.compareAnew(),
        signal,
      ).catch(() => false);
      if (signal.aborted) {
        this.say(messages.notSaved.stopped);
        return;
      }
      const faults = session.faults();
      const ofRows = session.rows.flatMap((row, index) => {
        const own = faults.get(row.key) ?? [];
        // A row with an error is not saved now, and asked about then; one that
        // may have been saved is looked for.
        return session.isLocked(row) ||
          own.some(({ isTold, level }) => level === "error" && !isTold)
          ? []
          : own
              .filter(({ level }) => level === "warning")
              .map((fault) =>
                messages.atRow(
                  index + 1,
                  faultSentence(
                    fault,
                    { ...messages, confirmMark: "" },
                    language,
                    words,
                  ),
                ),
              );
      });
      const questions = isCompared ? ofRows : [messages.notCompared, ...ofRows];
      if (questions.length > 0 && !(await this.ask(questions))) return;
      const counts = await session.save(
        (done, all) => this.say(messages.saving(done, all)),
        signal,
      );
      this.say(messages.saved(counts));
    } finally {
      this.isBusy = false;
      this.refresh();
      await this.updateComplete;
      if (session.used.length === 0) this.goTo(0, 0);
    }
  }

  private ask(questions: readonly string[]): Promise<boolean> {
    const { confirm, messages } = this.parts as GridParts;
    return confirm({
      title: messages.askTitle,
      body: [messages.askLead, ...questions.map((one) => `・${one}`)].join(
        "\n",
      ),
      okText: messages.saveAnyway,
      cancelText: messages.goBack,
    });
  }

  private async close(): Promise<void> {
    const { closed, confirm, kept, messages, session } = this
      .parts as GridParts;
    const { length } = session.used;
    const isSure =
      length === 0 ||
      (await confirm({
        title: messages.leaveTitle,
        body: messages.leaveQuestion(length),
        okText: messages.leave,
        cancelText: messages.stay,
      }));
    if (!isSure) return;
    kept.drop();
    this.remove();
    closed();
  }

  private readonly askToStay = (event: BeforeUnloadEvent): void => {
    if ((this.parts?.session.used.length ?? 0) > 0) event.preventDefault();
  };
}

defineElement("nendo-grid", GridView);
