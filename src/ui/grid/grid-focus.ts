import type { LitElement } from "lit";
import type { GridCell } from "./cells/grid-cell";
import type { GridSession } from "./grid-session";
import { isUsed } from "./rows/grid-rows";

/** Where the focus goes in a table of rows. */
export class GridFocus {
  /** @param session of the rows that are shown */
  constructor(
    private readonly view: LitElement,
    private readonly session: () => GridSession,
  ) {}

  toCell(index: number, at: number): void {
    const { length } = this.session().columns;
    const cells = this.view.querySelectorAll<GridCell>("nendo-grid-cell");
    if (index >= 0) cells[index * length + at]?.focus();
  }

  /** To the first cell of a row into which nothing comes from above. */
  async toRow(index: number): Promise<void> {
    await this.view.updateComplete;
    const first = this.session().columns.findIndex(
      ({ isCarried }) => !isCarried,
    );
    this.toCell(index, Math.max(first, 0));
  }

  /** To the next row, which is there once it is needed. */
  async onFrom(index: number): Promise<void> {
    const session = this.session();
    const row = session.rows[index];
    if (index === session.rows.length - 1 && row !== undefined && isUsed(row)) {
      session.addRow();
    }
    await this.toRow(Math.min(index + 1, session.rows.length - 1));
  }

  /** To the cell of the first thing that is wrong in a row. */
  toFault(index: number): void {
    const session = this.session();
    const row = session.rows[index];
    const [fault] =
      row === undefined ? [] : (session.faults().get(row.key) ?? []);
    const at = session.columns.findIndex(({ name }) => name === fault?.field);
    if (at < 0) void this.toRow(index);
    else this.toCell(index, at);
  }

  toMonth(): void {
    this.toFirst("input[type=month]");
  }

  /** To where it is told what becomes of the rows. */
  toSaid(): void {
    this.toFirst(".nendo-grid-said");
  }

  private toFirst(selector: string): void {
    this.view.querySelector<HTMLElement>(selector)?.focus();
  }
}
