import { keepFocus } from "../../kintone/page/keep-focus";
import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { defineElement } from "../define-element";
import "../waiting";
import { askedAlike, personAsked } from "./cells/asked-alike";
import { closeGrid, copyRows } from "./close-grid";
import { gridButtons } from "./grid-buttons";
import type { CellEvent } from "./cells/grid-cell";
import { PERSON } from "./grid-columns";
import { GridFocus } from "./grid-focus";
import { gridHead } from "./grid-head";
import type { GridParts } from "./grid-parts";
import type { CellPlace } from "./grid-table";
import { gridTable, savedRows } from "./grid-table";
import type { GridSaying } from "./grid-said";
import { gridSaid } from "./grid-said";
import type { RowFault } from "./rows/row-fault";
import { faultSentence } from "./rows/row-fault";
import { saveRows } from "./saving/save-rows";

const NOWHERE = { index: -1, name: "" };

/** After typing, until other records are asked. */
const PAUSE_MS = 400;

/** A table in which many records are entered by keyboard, and saved together. */
export class GridView extends LitElement {
  @property({ attribute: false }) parts: GridParts | undefined;

  @state() private said: GridSaying = { text: "" };
  @state() private isBusy = false;
  /** Whether the browser keeps what is typed. */
  @state() private isKept = true;
  /** The cell that is typed. */
  @state() private current: { readonly index: number; readonly name: string } =
    NOWHERE;
  private readonly focusOn = new GridFocus(
    this,
    () => (this.parts as GridParts).session,
  );
  private saving = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    keepFocus(this);
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
    else {
      void kept.put(session.kept).then((isKept) => {
        this.isKept = isKept;
      });
    }
  }

  /** Says something where screen readers hear it. */
  say(sentence: string): void {
    this.said = { text: sentence };
  }

  async begin(): Promise<void> {
    await this.updateComplete;
    this.focusOn.toCell(0, 0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (parts === undefined) return nothing;
    const { messages, session } = parts;
    const faults = session.faults();
    return html`<section
      class="nendo nendo-grid"
      aria-labelledby="nendo-grid-title"
    >
      ${gridHead(parts, {
        moveDays: () => {
          const count = session.daysToMove;
          session.moveDays();
          this.toMonth(messages.daysMoved(count));
        },
        keepDays: () => {
          session.keepDays();
          this.toMonth(messages.daysKept);
        },
      })}
      ${gridTable(parts, {
        faults,
        current: this.current,
        isBusy: this.isBusy,
        turnTo: (cell) => this.turnTo(cell),
        hear: (event, cell) => this.hear(event, cell),
        alike: askedAlike(
          session.rows,
          faults,
          // What is asked of the cell that is typed is not shown yet.
          (index) =>
            index === this.current.index && this.current.name === PERSON,
        ),
        chosen: (one, fault, { index, at, column }) => {
          const asked = personAsked(fault);
          if (asked === undefined) {
            session.type(index, column.name, one.text);
            session.leave(index, column, one.text);
          } else
            this.say(messages.answered(one.label, session.answer(asked, one)));
          this.compareSoon();
          this.focusOn.toCell(index, at);
        },
        removed: (index) => {
          session.removeRow(index);
          this.say(messages.removed(index + 1));
          void this.focusOn.toRow(Math.max(index - 1, 0));
        },
      })}
      ${gridButtons(parts, faults, this.isBusy, {
        save: () => {
          void this.save();
        },
        add: () => {
          session.addRow();
          void this.focusOn.toRow(session.rows.length - 1);
        },
        undo: () => this.undo(),
        copy: () => {
          void copyRows(parts).then((sentence) => this.say(sentence));
        },
        close: () => {
          void closeGrid(parts, () => this.remove());
        },
      })}
      ${
        this.isBusy
          ? html`<nendo-waiting
              .stopText=${messages.stop}
              @nendo-stop=${() => this.saving.abort()}
            ></nendo-waiting>`
          : nothing
      }
      ${this.isKept ? nothing : html`<p class="nendo-grid-warning">${messages.notKept}</p>`}
      ${gridSaid(this.said, this.rowSaid(faults), messages, (index) =>
        this.focusOn.toFault(index),
      )}
      ${savedRows(parts)}
    </section>`;
  }

  private hear(event: CellEvent, { index, at, column }: CellPlace): void {
    const { messages, session } = this.parts as GridParts;
    switch (event.what) {
      case "typed":
        session.type(index, column.name, event.text);
        this.compareSoon();
        return;
      case "left":
        session.leave(index, column, event.text);
        return;
      case "pasted": {
        this.say(messages.pasted(session.paste(index, at, event.cells)));
        this.compareSoon();
        return;
      }
      case "move":
        if (event.to === "nextRow") void this.focusOn.onFrom(index);
        else this.focusOn.toCell(index + (event.to === "below" ? 1 : -1), at);
        return;
      case "save":
        void this.save();
        return;
      case "undo":
        this.undo();
        return;
      default:
        event satisfies never;
    }
  }

  /** Back to the month: the buttons below it are gone. */
  private toMonth(said: string): void {
    this.say(said);
    this.compareSoon();
    this.focusOn.toMonth();
  }

  private undo(): void {
    const { messages, session } = this.parts as GridParts;
    if (this.isBusy || !session.canUndo) return;
    session.undo();
    this.say(messages.undone);
    this.compareSoon();
  }

  /** The row that was said something of, as long as there is something to be seen to. */
  private rowSaid(
    faults: ReadonlyMap<number, readonly RowFault[]>,
  ): number | undefined {
    const { row: key } = this.said;
    const { rows } = (this.parts as GridParts).session;
    const index = rows.findIndex((row) => row.key === key);
    const isOpen = key !== undefined && (faults.get(key) ?? []).length > 0;
    return index >= 0 && isOpen && !this.isBusy ? index : undefined;
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
    if (row === undefined || fault === undefined) return;
    const sentence = faultSentence(fault, messages, language, words);
    this.said = {
      text: messages.atRow(before + 1, sentence),
      row: row.key,
      isAtRow: true,
    };
  }

  private compareSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.parts?.session.compare();
    }, PAUSE_MS);
  }

  private async save(): Promise<void> {
    const parts = this.parts as GridParts;
    const { messages, session } = parts;
    if (this.isBusy) return;
    this.current = NOWHERE;
    if (session.used.length === 0) {
      this.say(messages.nothing);
      return;
    }
    this.isBusy = true;
    const { signal } = (this.saving = new AbortController());
    this.focusOn.toSaid();
    try {
      const said = await saveRows(
        parts,
        (sentence) => this.say(sentence),
        signal,
      );
      const faults = session.faults();
      const left = session.used.find(
        ({ key }) => (faults.get(key) ?? []).length > 0,
      );
      if (said !== undefined)
        this.said = { text: said, ...(left && { row: left.key }) };
    } finally {
      this.isBusy = false;
      this.refresh();
      await this.updateComplete;
      if (session.used.length === 0) this.focusOn.toCell(0, 0);
    }
  }

  /** Whoever is told to load the page anew is not asked whether to stay: the rows are kept. */
  private readonly askToStay = (event: BeforeUnloadEvent): void => {
    const { session } = this.parts as GridParts;
    const isSafe = session.problemsOfAll.includes("loggedOut") && this.isKept;
    if (session.used.length > 0 && !isSafe) event.preventDefault();
  };
}

defineElement("nendo-grid", GridView);
