import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { answerIn } from "./cells/asked-alike";
import { candidatesOf } from "./cells/candidates";
import { textOrAbove } from "./cells/dittos";
import type { Pasted } from "./cells/paste-into";
import { pasteInto } from "./cells/paste-into";
import type { PastedCells } from "./cells/pasted-cells";
import type { Suggestion } from "./cells/suggestions";
import { settled } from "./cells/suggestions";
import type { GridColumn } from "./grid-columns";
import { PERSON } from "./grid-columns";
import {
  ownDay,
  saysDay,
  withDaysKept,
  withDaysMoved,
  withText,
  withWholeDays,
} from "./days/grid-days";
import type { GridPlace } from "./grid-place";
import type { GridRow, GridState, ShownCell, ShownRow } from "./rows/grid-rows";
import { isUsed } from "./rows/grid-rows";
import { GridSheet } from "./grid-sheet";
import { withoutRow } from "./rows/keeping-shown";
import type { RowFault } from "./rows/row-fault";
import { RowHistory } from "./rows/row-history";
import type { RowSaver } from "./saving/row-saver";
import type { CheckedRow } from "./saving/twice-here";

/** The rows of a grid while they are typed, pasted and taken back. */
export class GridEdits {
  protected state: GridState;
  protected readonly history = new RowHistory();
  private nextKey = 1;
  private readonly sheet: GridSheet;

  constructor(
    private readonly ground: {
      readonly place: GridPlace;
      readonly columns: readonly GridColumn[];
      /** As long as nobody chooses another one. */
      readonly month: CalendarMonth | undefined;
      /** Something was typed, saved or read. */
      readonly changed: () => void;
    },
    protected readonly saver: RowSaver,
  ) {
    this.sheet = new GridSheet(ground.place, ground.columns);
    this.state = { rows: [], month: ground.month, daysBefore: new Set() };
    this.addRow();
  }

  get rows(): readonly GridRow[] {
    return this.state.rows;
  }

  get columns(): readonly GridColumn[] {
    return this.ground.columns;
  }

  get used(): readonly GridRow[] {
    return this.rows.filter(isUsed);
  }

  shown(index: number, column: GridColumn): ShownCell {
    return this.allShown[index]?.cells.get(column.name) ?? BLANK;
  }

  /** All that the rows show; what is as it was is the same object. */
  get allShown(): readonly ShownRow[] {
    return this.sheet.shown(this.state);
  }

  get month(): CalendarMonth | undefined {
    return this.state.month;
  }

  /**
   * Days that waited for it, and what is typed from now on, are of it. A field of
   * months chooses one at each key: together they are one step.
   */
  chooseMonth(month: CalendarMonth | undefined): void {
    const { rows } = this.history.keep(this.state, "month");
    const before = rows.filter((row) => saysDay(row, this.columns));
    this.state = {
      rows: this.rows,
      month,
      daysBefore: new Set(before.map(({ key }) => key)),
    };
    this.change(this.inFull(rows));
  }

  /** How many rows would say another day, were those typed without a month or year of the one that is chosen. */
  get daysToMove(): number {
    return this.moved?.count ?? 0;
  }

  moveDays(): void {
    const { moved } = this;
    if (moved === undefined) return;
    this.history.keep(this.state);
    this.change(moved.rows);
  }

  keepDays(): void {
    this.history.keep(this.state);
    this.change(withDaysKept(this.rows, this.columns));
  }

  private get moved(): ReturnType<typeof withDaysMoved> {
    return withDaysMoved(this.state, this.sheet.groundOf(this.state), (row) =>
      this.isLocked(row),
    );
  }

  isLocked(row: GridRow): boolean {
    return this.saver.isLocked(row);
  }

  type(index: number, column: string, text: string): void {
    const row = this.rows[index];
    if (row !== undefined) this.write(row, column, withText(row, column, text));
  }

  /**
   * A cell is left: it says in full what it means, a day with its year; so do
   * days below that waited for it.
   */
  leave(index: number, column: GridColumn, text: string): void {
    const row = this.rows[index];
    const { days } = this.allShown[index] ?? {};
    if (row !== undefined && days !== undefined) {
      const { name } = column;
      const meant = this.meant(index, column, text);
      const whole = settled(column, meant, this.ground.place, days, false);
      const own =
        column.kind === "day" ? ownDay(name, text, whole) : { [name]: whole };
      if (whole !== text)
        this.write(row, name, { ...row, own: { ...row.own, ...own } });
    }
    const full = this.inFull(this.rows);
    if (full.some((one, at) => one !== this.rows[at])) this.change(full);
    this.history.endStep();
  }

  private write(row: GridRow, column: string, written: GridRow): void {
    if (row.own[column] === written.own[column]) return;
    const { state } = this;
    const isStep = this.history.keep(state, `${row.key}/${column}`) === state;
    const after = this.rows.map((one) => (one === row ? written : one));
    this.change(isStep ? this.keepingShown(after) : after);
  }

  /**
   * Takes one of those who may be meant by a text of people, in its row and in
   * all others that ask the same.
   * @returns how many others there were
   */
  answer(asked: string, { label }: Suggestion): number {
    const { place } = this.ground;
    const column = this.columns.find(({ name }) => name === PERSON);
    if (column === undefined) return 0;
    const faults = this.faults();
    const answered = this.rows.map((row, at) => {
      const { text } = this.shown(at, column);
      const answer = this.isLocked(row)
        ? undefined
        : answerIn(asked, label, faults.get(row.key) ?? [], (fault) =>
            candidatesOf(fault, column, text, place.staff),
          );
      return answer === undefined ? row : withText(row, PERSON, answer);
    });
    const changed = answered.filter((row, at) => row !== this.rows[at]);
    if (changed.length === 0) return 0;
    this.history.keep(this.state);
    this.change(answered);
    return changed.length - 1;
  }

  /** Fills cells from one on to the right and down, with rows below for what is more. */
  paste(index: number, at: number, cells: PastedCells): Pasted {
    const { place } = this.ground;
    const pasted = pasteInto(this.rows, cells, {
      index,
      at,
      columns: this.columns,
      headings: place.headings,
      cancelled: place.states.cancelled,
      days: (this.allShown[index] ?? this.sheet.groundOf(this.state)).days,
      isLocked: (row) => this.isLocked(row),
      settle: (column, text, days) =>
        settled(column, this.meant(index, column, text), place, days, true),
      newRow: () => this.newRow({}),
    });
    this.history.keep(this.state);
    this.change(this.keepingShown(pasted.rows));
    return pasted;
  }

  addRow(): void {
    this.put([...this.rows, this.newRow({})]);
  }

  removeRow(index: number): void {
    this.history.keep(this.state);
    this.without(index);
  }

  get canUndo(): boolean {
    return !this.history.isEmpty;
  }

  /** The rows as they were before the last step. */
  undo(): void {
    const before = this.history.back();
    if (before === undefined) return;
    const { rows } = this;
    this.state = { ...before, rows };
    this.change(this.inFull(before.rows));
  }

  /** What is wrong or doubtful with each row that is used, by its key. */
  faults(): ReadonlyMap<number, readonly RowFault[]> {
    return this.sheet.faults(this.state, this.saidOf);
  }

  protected checked(): readonly CheckedRow[] {
    return this.sheet.checked(this.state);
  }

  protected without(index: number): void {
    this.put(withoutRow(this.rows, index, this.sheet.groundOf(this.state)));
    if (this.rows.length === 0) this.addRow();
  }

  /** Of rows that say something else now, what kintone said is no longer true. */
  private change(rows: readonly GridRow[]): void {
    const before = new Set(this.rows);
    for (const row of rows) if (!before.has(row)) this.saver.forget(row);
    this.put(rows);
  }

  private put(rows: readonly GridRow[]): void {
    this.state = { ...this.state, rows };
    this.ground.changed();
  }

  protected newRow(own: GridRow["own"]): GridRow {
    this.nextKey += 1;
    return { key: this.nextKey - 1, own };
  }

  /** 〃 is what stands above. */
  private meant(index: number, column: GridColumn, text: string): string {
    return textOrAbove(
      text,
      this.rows,
      index,
      (above) => this.shown(above, column).text,
    );
  }

  private readonly saidOf = (row: GridRow): RowFault | undefined =>
    this.saver.saidOf(row);

  private keepingShown(after: readonly GridRow[]): readonly GridRow[] {
    return this.sheet.keepingShown(this.state, after, this.saidOf);
  }

  private inFull(rows: readonly GridRow[]): readonly GridRow[] {
    return withWholeDays(rows, this.sheet.groundOf(this.state), (row) =>
      this.isLocked(row),
    );
  }
}

const BLANK: ShownCell = { text: "", isCarried: false };
