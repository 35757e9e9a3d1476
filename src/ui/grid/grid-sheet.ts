import type { GridColumn } from "./grid-columns";
import type { GridPlace } from "./grid-place";
import type {
  GridGround,
  GridRow,
  GridState,
  ShownRow,
} from "./rows/grid-rows";
import { keepingShown } from "./rows/keeping-shown";
import type { RowFault } from "./rows/row-fault";
import { RowChecks } from "./saving/row-checks";
import type { CheckedRow } from "./saving/twice-here";
import { ShownRows } from "./rows/shown-rows";

/** What kintone said of a row that it did not take. */
type SaidOf = (row: GridRow) => RowFault | undefined;

/**
 * What the rows of a grid come to: what they show, their records, what is wrong
 * with them. Whatever is as it was is not worked out again, and is the same object.
 */
export class GridSheet {
  private readonly shownRows = new ShownRows();
  private readonly checks = new RowChecks();
  private now:
    | { readonly state: GridState; readonly all: readonly ShownRow[] }
    | undefined;
  private known:
    | { readonly state: GridState; readonly ground: GridGround }
    | undefined;

  constructor(
    private readonly place: GridPlace,
    private readonly columns: readonly GridColumn[],
  ) {}

  /** All that the rows show. */
  shown(state: GridState): readonly ShownRow[] {
    if (this.now?.state === state) return this.now.all;
    const all = this.shownRows.of(state.rows, this.groundOf(state));
    this.now = { state, all };
    return all;
  }

  /** The rows that are used, each with the record that it comes to. */
  checked(state: GridState): readonly CheckedRow[] {
    return this.checks.checked(
      this.shown(state),
      this.groundOf(state),
      this.place.entering,
    );
  }

  /** What is wrong or doubtful with each row that is used, by its key. */
  faults(
    state: GridState,
    saidOf: SaidOf,
  ): ReadonlyMap<number, readonly RowFault[]> {
    return this.checks.faults(
      this.checked(state),
      this.groundOf(state),
      this.place,
      saidOf,
    );
  }

  /** Rows after something was typed or pasted: those it was not done to keep what they showed. */
  keepingShown(
    state: GridState,
    after: readonly GridRow[],
    saidOf: SaidOf,
  ): readonly GridRow[] {
    const faults = this.faults(state, saidOf);
    return keepingShown(
      state.rows,
      after,
      this.groundOf(state),
      ({ key }, { name }) =>
        (faults.get(key) ?? []).some(
          ({ field, level }) => field === name && level === "error",
        ),
      this.shownRows,
    );
  }

  /** What the cells rest on: the same as long as no other month is chosen. */
  groundOf(state: GridState): GridGround {
    const { daysBefore, month } = state;
    const { columns, known, place } = this;
    if (
      known !== undefined &&
      known.state.month === month &&
      known.state.daysBefore === daysBefore
    )
      return known.ground;
    const ground: GridGround = {
      columns,
      given: place.given,
      days: place.daysOf(month),
      isBefore: ({ key }) => daysBefore.has(key),
      staff: place.staff,
      companion: place.companion,
      statusOn: (day) => place.statusOn(day),
    };
    this.known = { state, ground };
    return ground;
  }
}
