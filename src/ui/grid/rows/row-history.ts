import type { GridState } from "./grid-rows";

/** Steps that can be taken back; a session at a table has far fewer. */
const MOST = 200;

/** The grid as it was, step by step: what is typed into one place is one step. */
export class RowHistory {
  private steps: readonly GridState[] = [];
  private place: string | undefined;

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /**
   * @param state before something is done to it
   * @param place where it is typed; absent: a step of its own
   * @returns the state before the step: of one that goes on, how it began
   */
  keep(state: GridState, place?: string): GridState {
    const begun = this.steps.at(-1);
    const isSameStep = place !== undefined && place === this.place;
    this.place = place;
    if (isSameStep && begun !== undefined) return begun;
    this.steps = [...this.steps, state].slice(-MOST);
    return state;
  }

  /** The next text that is typed is a step of its own, also in the same place. */
  endStep(): void {
    this.place = undefined;
  }

  /** How it was before the last step; undefined where nothing was done. */
  back(): GridState | undefined {
    const state = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    this.endStep();
    return state;
  }

  /** What was saved is not taken back. */
  clear(): void {
    this.steps = [];
    this.endStep();
  }
}
