import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { defineElement } from "../../define-element";
import { WholeOnPaper } from "./whole-on-paper";

/** Rows beside those that are seen: enough for the next Tab and a quick scroll. */
const SPARE = 10;

/**
 * A table of any number of rows of one height: only those that are seen stand
 * in the page, and each says which of all it is. On paper, where nothing can be
 * scrolled, all of them.
 */
class WindowedTable extends WholeOnPaper {
  @property({ attribute: false }) items: readonly object[] = [];
  /** The cells of the head. */
  @property({ attribute: false }) head: TemplateResult = html``;
  /** The cells of a row. */
  @property({ attribute: false }) draw: (item: never) => TemplateResult = () =>
    html``;
  /** What the table is, for screen readers. */
  @property({ attribute: false }) label = "";

  /** The first row that is seen. */
  @state() private first = 0;
  /** How many are seen at once. */
  @state() private seen = 20;
  /** Pixels; as measured of a row once there is one. */
  @state() private rowHeight = 32;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("items")) this.first = 0;
  }

  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.querySelector("tbody")?.contains(
      document.activeElement,
    );
    super.update(changed);
    // Not written into the markup: kintone may forbid styles there.
    for (const space of this.querySelectorAll<HTMLElement>("[data-left-out]")) {
      const rows = Number(space.getAttribute("data-left-out"));
      space.style.height = `${rows * this.rowHeight}px`;
    }
    // The row that had it was scrolled away: the keyboard goes on from the table.
    if (hadFocus === true && !this.contains(document.activeElement))
      this.region?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { region } = this;
    if (!region || this.isPrinting) return;
    if (changed.has("items")) region.scrollTop = 0;
    const row = this.querySelector<HTMLElement>("tr[data-row]");
    if (!row || row.offsetHeight === 0) return;
    this.rowHeight = row.offsetHeight;
    this.seen = Math.ceil(region.clientHeight / row.offsetHeight);
  }

  protected override render(): TemplateResult {
    const { items } = this;
    const from = this.isPrinting ? 0 : Math.max(0, this.first - SPARE);
    const to = this.isPrinting
      ? items.length
      : Math.min(items.length, this.first + this.seen + SPARE);
    return html`<div
      class="nendo-table-scroll nendo-drill-down-records"
      role="region"
      tabindex="0"
      aria-label=${this.label}
      @scroll=${this.follow}
    >
      <table
        class="nendo-table nendo-windowed"
        aria-rowcount=${items.length + 1}
      >
        <thead>
          <tr aria-rowindex="1">
            ${this.head}
          </tr>
        </thead>
        <tbody>
          ${this.space(from)}
          ${repeat(
            items.slice(from, to),
            (item) => item,
            (item, index) =>
              html`<tr data-row aria-rowindex=${from + index + 2}>
                ${this.draw(item as never)}
              </tr>`,
          )}
          ${this.space(items.length - to)}
        </tbody>
      </table>
    </div>`;
  }

  /** The place of rows that are not in the page. */
  private space(rows: number): TemplateResult | typeof nothing {
    return rows === 0
      ? nothing
      : html`<tr aria-hidden="true" data-left-out=${rows}></tr>`;
  }

  private get region(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[role=region]");
  }

  private readonly follow = (): void => {
    this.first = Math.floor((this.region?.scrollTop ?? 0) / this.rowHeight);
  };
}

defineElement("nendo-windowed-table", WindowedTable);
