import type { ActivityEntry } from "../../../checks/rules/activity-entry";
import type { EnteringPlace } from "../../../entering/entering-place";
import type { Entered } from "../../../entering/record/enter-record";
import { DoubtfulDays } from "../days/doubtful-days";
import type { GridPlace } from "../grid-place";
import type { GridGround, GridRow, ShownRow } from "../rows/grid-rows";
import { isUsed } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";
import { checkRow, ownFaults } from "./check-rows";
import type { CheckedRow } from "./twice-here";
import { twiceHere, twiceKey, twiceStored } from "./twice-here";

/**
 * Checks the rows of a grid, as long as it is open. A row that shows what it
 * showed before, with the same known of other records, is not checked anew; nor
 * are rows compared that no changed one is like. What is the same as before is
 * the same object.
 */
export class RowChecks {
  private readonly entered = new WeakMap<ShownRow, EnteredBefore>();
  private readonly own = new WeakMap<Entered, readonly RowFault[]>();
  private readonly stored = new WeakMap<Entered, StoredBefore>();
  private readonly told = new WeakMap<Entered, readonly RowFault[]>();
  private readonly doubtful = new DoubtfulDays();
  private alike: ReadonlyMap<string, AlikeRows> = new Map();

  /** The rows that are used, each with the record that it comes to. */
  checked(
    shown: readonly ShownRow[],
    ground: GridGround,
    place: EnteringPlace,
  ): readonly CheckedRow[] {
    return shown.flatMap((one, index) =>
      isUsed(one.row)
        ? [{ row: one.row, index, entered: this.check(one, ground, place) }]
        : [],
    );
  }

  /**
   * What is wrong or doubtful with each row, by its key.
   * @param saidOf what kintone said of a row that it did not take
   */
  faults(
    checked: readonly CheckedRow[],
    ground: Pick<GridGround, "columns" | "days">,
    place: Pick<
      GridPlace,
      "activities" | "heldOrNot" | "firstState" | "states" | "fields"
    >,
    saidOf: (row: GridRow) => RowFault | undefined,
  ): ReadonlyMap<number, readonly RowFault[]> {
    const { columns } = ground;
    const twice = this.twice(checked);
    const doubtful = this.doubtful.of(
      checked.map(({ row }) => row),
      ground,
    );
    return new Map(
      checked.map(({ row, entered }) => {
        const said = saidOf(row);
        const day = doubtful.get(row.key);
        const own =
          this.own.get(entered) ?? ownFaults(row, entered, columns, place);
        this.own.set(entered, own);
        const all = [
          ...(said === undefined ? [] : [said]),
          ...own,
          ...(day === undefined ? [] : [day]),
          ...(twice.get(entered) ?? []),
          ...this.twiceStored(entered, place.activities),
        ];
        const before = this.told.get(entered);
        const told =
          before !== undefined && isSameList(before, all) ? before : all;
        this.told.set(entered, told);
        return [row.key, told] as const;
      }),
    );
  }

  private check(
    shown: ShownRow,
    ground: GridGround,
    place: EnteringPlace,
  ): Entered {
    const before = this.entered.get(shown);
    if (before !== undefined) {
      const { entered, facts } = before;
      if (place.factsOf(entered.entry) === facts) return entered;
    }
    const entered = checkRow(shown, ground, place);
    const facts = place.factsOf(entered.entry);
    this.entered.set(shown, { entered, facts });
    return entered;
  }

  private twiceStored(
    entered: Entered,
    activities: readonly ActivityEntry[],
  ): readonly RowFault[] {
    const before = this.stored.get(entered);
    if (before?.activities === activities) return before.faults;
    const faults = twiceStored(entered, activities);
    this.stored.set(entered, { activities, faults });
    return faults;
  }

  /** Only rows of one day, or of one activity, can be the same. */
  private twice(
    checked: readonly CheckedRow[],
  ): ReadonlyMap<Entered, readonly RowFault[]> {
    const groups = new Map<string, CheckedRow[]>();
    for (const one of checked) {
      const key = twiceKey(one.entered);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    this.alike = new Map(
      [...groups].map(([key, rows]) => {
        const before = this.alike.get(key);
        return [
          key,
          before !== undefined && isSameRows(before.rows, rows)
            ? before
            : { rows, faults: compared(rows) },
        ];
      }),
    );
    return new Map([...this.alike.values()].flatMap(({ faults }) => faults));
  }
}

interface EnteredBefore {
  readonly entered: Entered;
  /** What was known of other records. */
  readonly facts: unknown;
}

interface StoredBefore {
  readonly activities: readonly ActivityEntry[];
  readonly faults: readonly RowFault[];
}

interface AlikeRows {
  readonly rows: readonly CheckedRow[];
  readonly faults: readonly (readonly [Entered, readonly RowFault[]])[];
}

const compared = (rows: readonly CheckedRow[]): AlikeRows["faults"] =>
  rows.map(({ entered, index }) => [entered, twiceHere(index, entered, rows)]);

const isSameRows = (
  one: readonly CheckedRow[],
  other: readonly CheckedRow[],
): boolean =>
  one.length === other.length &&
  one.every(
    ({ entered, index }, at) =>
      other[at]?.entered === entered && other[at]?.index === index,
  );

const isSameList = (
  one: readonly RowFault[],
  other: readonly RowFault[],
): boolean =>
  one.length === other.length && one.every((fault, at) => fault === other[at]);
