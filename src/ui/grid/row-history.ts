import type { GridRow } from "./grid-rows";

/** Steps that can be taken back; a session at a table has far fewer. */
const MOST = 200;

/** The rows as they were, step by step: what is typed into one cell is one step. */
export class RowHistory {
  private steps: readonly (readonly GridRow[])[] = [];
  private cell: string | undefined;

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /**
   * @param rows before something is done to them
   * @param cell where it is typed; absent: a step of its own
   * @returns whether a step begins
   */
  keep(rows: readonly GridRow[], cell?: string): boolean {
    const isSameStep = cell !== undefined && cell === this.cell;
    this.cell = cell;
    if (!isSameStep) this.steps = [...this.steps, rows].slice(-MOST);
    return !isSameStep;
  }

  /** The next text that is typed is a step of its own, also in the same cell. */
  endStep(): void {
    this.cell = undefined;
  }

  /** The rows before the last step; undefined where nothing was done. */
  back(): readonly GridRow[] | undefined {
    const rows = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    this.endStep();
    return rows;
  }

  /** What was saved is not taken back. */
  clear(): void {
    this.steps = [];
    this.endStep();
  }
}
