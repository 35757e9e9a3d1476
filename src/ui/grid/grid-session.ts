import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import type { Entered } from "../../entering/record/enter-record";
import type { ProblemOfAll } from "../../kintone/adding/add-problem";
import type { RecordAdder } from "../../kintone/adding/record-adder";
import type { SentFields } from "../../kintone/rest/record-requests";
import { checkRows, faultsOfRows } from "./saving/check-rows";
import type { Compared } from "./saving/compared";
import { compareRows } from "./saving/compared";
import type { GridColumn } from "./grid-columns";
import { daysBelow, saysDay, withWholeDays } from "./grid-days";
import type { GridPlace } from "./grid-place";
import type { GridGround, GridRow, ShownCell } from "./grid-rows";
import { isUsed, shownCell, withoutRow } from "./grid-rows";
import { keepingShown } from "./keeping-shown";
import type { KeptGrid } from "./saving/kept-grid";
import type { Pasted } from "./cells/paste-into";
import type { PastedCells } from "./cells/pasted-cells";
import { textOrAbove } from "./cells/dittos";
import { pasteInto } from "./cells/paste-into";
import type { RowFault } from "./row-fault";
import { isHeld } from "./row-fault";
import { RowHistory } from "./row-history";
import { RowSaver } from "./saving/row-saver";
import { rowsAsText, rowTitle } from "./row-texts";
import { settled } from "./cells/suggestions";
import type { CheckedRow } from "./saving/twice-here";

/** A record that was saved from the grid. */
export interface SavedRow {
  readonly recordId: string;
  readonly title: string;
}

/** What became of the rows that were to be saved. */
export interface SaveCounts {
  readonly saved: number;
  readonly left: number;
  readonly unknown: number;
}

/** The rows of a grid while they are entered, checked and saved; no look. */
export class GridSession {
  rows: readonly GridRow[] = [];
  saved: readonly SavedRow[] = [];
  private chosenMonth: CalendarMonth | undefined;
  /** Rows that said their day when the month was chosen: by their keys. */
  private daysBefore: ReadonlySet<number> = new Set();
  private nextKey = 1;
  private hasLoginEnded = false;
  private readonly history = new RowHistory();
  private readonly saver: RowSaver;

  constructor(
    private readonly parts: {
      readonly place: GridPlace;
      readonly columns: readonly GridColumn[];
      readonly adder: RecordAdder;
      /** As long as nobody chooses another one. */
      readonly month: CalendarMonth | undefined;
      /** Something was typed, saved or read. */
      readonly changed: () => void;
    },
  ) {
    this.saver = new RowSaver(parts.adder);
    this.chosenMonth = parts.month;
    this.addRow();
  }

  get columns(): readonly GridColumn[] {
    return this.parts.columns;
  }

  get used(): readonly GridRow[] {
    return this.rows.filter(isUsed);
  }

  /** Why rows could not be compared or saved, where it is no row's own reason. */
  get problemsOfAll(): readonly ProblemOfAll[] {
    const ofRows = this.saver.problemsOfAll;
    return [
      ...new Set([
        ...(this.hasLoginEnded ? ["loggedOut" as const] : []),
        ...ofRows,
      ]),
    ];
  }

  shown(index: number, column: GridColumn): ShownCell {
    return shownCell(this.rows, index, column, this.ground);
  }

  get month(): CalendarMonth | undefined {
    return this.chosenMonth;
  }

  /** Days that were typed before are of it, too, as far as they say no other. */
  chooseMonth(month: CalendarMonth | undefined): void {
    this.chosenMonth = month;
    const before = this.rows.filter((row) => saysDay(row, this.columns));
    this.daysBefore = new Set(before.map(({ key }) => key));
    this.change(this.inFull(this.rows));
  }

  isLocked(row: GridRow): boolean {
    return this.saver.isLocked(row);
  }

  type(index: number, column: string, text: string): void {
    const row = this.rows[index];
    if (row === undefined || row.own[column] === text) return;
    const isStep = this.history.keep(this.rows, `${row.key}/${column}`);
    const typed = this.rows.map((one) =>
      one === row ? { ...row, own: { ...row.own, [column]: text } } : one,
    );
    this.change(isStep ? this.keepingShown(typed) : typed);
  }

  /**
   * A cell is left: it says in full what it means, a day with its year; so do
   * days below that waited for it.
   */
  leave(index: number, column: GridColumn, text: string): void {
    const days = this.ground.daysAt(this.rows, index);
    const meant = this.meant(index, column, text);
    const whole = settled(column, meant, this.parts.place, days, false);
    if (whole !== text) this.type(index, column.name, whole);
    const full = this.inFull(this.rows);
    if (full.some((row, at) => row !== this.rows[at])) this.change(full);
    this.history.endStep();
  }

  /** Fills cells from one on to the right and down, with rows below for what is more. */
  paste(index: number, at: number, cells: PastedCells): Pasted {
    const { place } = this.parts;
    const pasted = pasteInto(this.rows, cells, {
      index,
      at,
      columns: this.columns,
      headings: place.headings,
      cancelled: place.states.cancelled,
      days: this.ground.daysAt(this.rows, index),
      isLocked: (row) => this.isLocked(row),
      settle: (column, text, days) =>
        settled(column, this.meant(index, column, text), place, days, true),
      newRow: () => this.newRow({}),
    });
    this.history.keep(this.rows);
    this.change(this.keepingShown(pasted.rows));
    return pasted;
  }

  addRow(): void {
    this.put([...this.rows, this.newRow({})]);
  }

  removeRow(index: number): void {
    this.history.keep(this.rows);
    this.without(index);
  }

  get canUndo(): boolean {
    return !this.history.isEmpty;
  }

  /** The rows as they were before the last step. */
  undo(): void {
    const before = this.history.back();
    if (before !== undefined) this.change(this.inFull(before));
  }

  /** The rows as spreadsheets paste them, below what the columns are called. */
  get asText(): string {
    const used = this.rows.flatMap((row, index) => (isUsed(row) ? index : []));
    return rowsAsText(
      this.columns,
      used,
      (index, column) => this.shown(index, column).text,
    );
  }

  /** What is kept until it is saved. */
  get kept(): KeptGrid {
    const { month, used } = this;
    return {
      month,
      rows: used.map(({ own }) => own),
      unsure: this.saver.kept(used),
    };
  }

  /** Takes up what was typed before. */
  restore({ month, rows, unsure = [] }: KeptGrid): void {
    this.chosenMonth = parseCalendarMonth(month);
    this.rows = rows.map((own) => this.newRow(own));
    this.saver.resume(unsure, this.rows);
    this.addRow();
  }

  /** What is wrong or doubtful with each row that is used, by its key. */
  faults(): ReadonlyMap<number, readonly RowFault[]> {
    return faultsOfRows(this.checked(), this.columns, this.parts.place, (row) =>
      this.saver.saidOf(row),
    );
  }

  /** Reads what the rows are compared with; what can't be read is not compared. */
  async compare(): Promise<Compared> {
    const { compared, isNew } = await compareRows(
      this.checked(),
      this.parts.place,
    );
    if (isNew) this.parts.changed();
    return compared;
  }

  /** Compares with what is saved by now, by other tabs and other people too. */
  async compareAnew(): Promise<Compared> {
    this.parts.place.forget();
    const compared = await this.compare();
    this.hasLoginEnded = compared === "loggedOut";
    return compared;
  }

  /**
   * Saves the rows without errors; what could not be saved stays. Those of
   * which it is not known are looked for first.
   * @param signal stops it: of what was sent by then it may not be known
   */
  async save(
    tell: (done: number, all: number) => void,
    signal?: AbortSignal,
  ): Promise<SaveCounts> {
    const faults = this.faults();
    const ready = this.checked().filter(
      ({ row }) => !this.isLocked(row) && !isHeld(faults.get(row.key)),
    );
    // What is saved, or may be, is not taken back here.
    this.history.clear();
    const counts = await this.saver.save(
      ready.map(({ row, entered }) => ({ row, sent: this.sentOf(entered) })),
      tell,
      (rows, made) => {
        this.parts.place.forget();
        const titles = rows.map((row) => this.titleOf(row));
        this.saved = [
          ...this.saved,
          ...made.map(({ id }, at) => ({
            recordId: id,
            title: titles[at] ?? "",
          })),
        ];
        this.letGo(rows);
      },
      signal,
    );
    this.parts.changed();
    return { ...counts, left: this.used.length - counts.unknown };
  }

  /** Saved rows go; those below keep what they carried from them. */
  private letGo(rows: readonly GridRow[]): void {
    for (const { key } of rows) {
      this.without(this.rows.findIndex((row) => row.key === key));
    }
    const last = this.rows.at(-1);
    if (last === undefined || isUsed(last)) this.addRow();
  }

  private without(index: number): void {
    this.put(withoutRow(this.rows, index, this.ground));
    if (this.rows.length === 0) this.addRow();
  }

  /** Of rows that say something else now, what kintone said is no longer true. */
  private change(rows: readonly GridRow[]): void {
    const before = new Set(this.rows);
    for (const row of rows) if (!before.has(row)) this.saver.forget(row);
    this.put(rows);
  }

  private put(rows: readonly GridRow[]): void {
    this.rows = rows;
    this.parts.changed();
  }

  private newRow(own: GridRow["own"]): GridRow {
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

  private titleOf(row: GridRow): string {
    const index = this.rows.findIndex(({ key }) => key === row.key);
    return rowTitle(this.columns, (column) => this.shown(index, column).text);
  }

  private sentOf({ sent }: Entered): SentFields {
    const { filter } = this.parts.place.source;
    return filter === undefined
      ? sent
      : { ...sent, [filter.field]: { value: filter.values[0] ?? "" } };
  }

  private checked(): readonly CheckedRow[] {
    return checkRows(this.rows, this.ground, this.parts.place.entering);
  }

  private keepingShown(after: readonly GridRow[]): readonly GridRow[] {
    const faults = this.faults();
    return keepingShown(this.rows, after, this.ground, ({ key }, { name }) =>
      (faults.get(key) ?? []).some(
        ({ field, level }) => field === name && level === "error",
      ),
    );
  }

  private inFull(rows: readonly GridRow[]): readonly GridRow[] {
    return withWholeDays(rows, this.columns, this.ground.daysAt, (row) =>
      this.isLocked(row),
    );
  }

  private get ground(): GridGround {
    const { columns, place } = this.parts;
    return {
      columns,
      given: place.given,
      daysAt: daysBelow(columns, place.daysOf(this.month), ({ key }) =>
        this.daysBefore.has(key),
      ),
      staff: place.staff,
      companion: place.companion,
      statusOn: (day) => place.statusOn(day),
    };
  }
}
