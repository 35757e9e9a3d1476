import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import type { Entered } from "../../entering/record/enter-record";
import { enterRecord } from "../../entering/record/enter-record";
import type { AddOutcome } from "../../kintone/adding/add-records";
import { MOST_ADDED } from "../../kintone/adding/add-records";
import type { RecordAdder } from "../../kintone/adding/record-adder";
import type { SentFields } from "../../kintone/rest/record-requests";
import type { GridColumn } from "./grid-columns";
import type { GridPlace } from "./grid-place";
import type { GridGround, GridRow, ShownCell } from "./grid-rows";
import { isUsed, recordOf, shownCell, withoutRow } from "./grid-rows";
import type { KeptGrid } from "./kept-grid";
import type { PastedCells } from "./pasted-cells";
import { pasteInto } from "./pasted-cells";
import type { RowFault } from "./row-fault";
import { faultsOf } from "./row-fault";
import { settled } from "./suggestions";
import type { CheckedRow } from "./twice-here";
import { twiceHere, twiceStored } from "./twice-here";
import type { DaysOfGrid } from "./whole-day";

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

/** Rows that were sent of which nobody knows whether they arrived. */
interface Unsure {
  readonly rows: readonly GridRow[];
  readonly sent: readonly SentFields[];
}

/** The rows of a grid while they are entered, checked and saved; no look. */
export class GridSession {
  rows: readonly GridRow[] = [];
  saved: readonly SavedRow[] = [];
  month: CalendarMonth | undefined;
  private nextKey = 1;
  /** What kintone said of a row, by its key; gone once the row is changed. */
  private readonly told = new Map<number, RowFault>();
  private unsure: readonly Unsure[] = [];

  constructor(
    private readonly parts: {
      readonly place: GridPlace;
      readonly columns: readonly GridColumn[];
      readonly adder: RecordAdder;
      /** Something was typed, saved or read. */
      readonly changed: () => void;
    },
  ) {
    this.addRow();
  }

  get columns(): readonly GridColumn[] {
    return this.parts.columns;
  }

  get used(): readonly GridRow[] {
    return this.rows.filter(isUsed);
  }

  shown(index: number, column: GridColumn): ShownCell {
    return shownCell(this.rows, index, column, this.ground);
  }

  /** Of rows that may have been saved nothing is changed until it is known. */
  isLocked({ key }: GridRow): boolean {
    return this.unsure.some(({ rows }) => rows.some((row) => row.key === key));
  }

  type(index: number, column: string, text: string): void {
    this.rows = this.rows.map((row, at) =>
      at === index ? { ...row, own: { ...row.own, [column]: text } } : row,
    );
    const row = this.rows[index];
    if (row !== undefined) this.told.delete(row.key);
    this.parts.changed();
  }

  /** A cell is left: it says in full what it means, a day with its year. */
  leave(index: number, column: GridColumn, text: string): void {
    const whole = settled(column, text, this.parts.place, this.days);
    if (whole !== text) this.type(index, column.name, whole);
  }

  /** Fills cells from one on to the right and down, with rows below for what is more. */
  paste(index: number, at: number, cells: PastedCells): void {
    const before = this.rows;
    this.rows = pasteInto(before, cells, {
      index,
      at,
      columns: this.columns,
      isLocked: (row) => this.isLocked(row),
      settle: (column, text) =>
        settled(column, text, this.parts.place, this.days),
      newRow: () => this.newRow({}),
    });
    for (const [place, row] of this.rows.entries()) {
      if (row !== before[place]) this.told.delete(row.key);
    }
    this.parts.changed();
  }

  addRow(): void {
    this.rows = [...this.rows, this.newRow({})];
    this.parts.changed();
  }

  private newRow(own: GridRow["own"]): GridRow {
    this.nextKey += 1;
    return { key: this.nextKey - 1, own };
  }

  removeRow(index: number): void {
    this.rows = withoutRow(this.rows, index, this.ground);
    if (this.rows.length === 0) this.addRow();
    this.parts.changed();
  }

  /** What is kept until it is saved. */
  get kept(): KeptGrid {
    const { month, used } = this;
    return {
      month,
      rows: used.map(({ own }) => own),
      unsure: this.unsure.flatMap(({ rows, sent }) => {
        const after = this.parts.adder.unsureSince(sent);
        const places = rows.map(({ key }) =>
          used.findIndex((row) => row.key === key),
        );
        return after === undefined ? [] : [{ rows: places, sent, after }];
      }),
    };
  }

  /** Takes up what was typed before; what may be saved already is looked for before it is sent again. */
  restore({ month, rows, unsure = [] }: KeptGrid): void {
    this.month = parseCalendarMonth(month);
    const restored = rows.map((own) => this.newRow(own));
    this.rows = restored;
    this.unsure = unsure.map(({ after, rows: places, sent }) => {
      this.parts.adder.resume(sent, after);
      return { rows: places.flatMap((place) => restored[place] ?? []), sent };
    });
    for (const { key } of this.unsure.flatMap((one) => one.rows)) {
      this.told.set(key, {
        level: "error",
        isTold: true,
        notSaved: "unknown",
      });
    }
    this.addRow();
  }

  /** What is wrong or doubtful with each row that is used, by its key. */
  faults(): ReadonlyMap<number, readonly RowFault[]> {
    const checked = this.checked();
    return new Map(
      checked.map(({ row, index, entered }) => {
        const told = this.told.get(row.key);
        return [
          row.key,
          [
            ...(told === undefined ? [] : [told]),
            ...faultsOf(entered.problems, this.columns),
            ...twiceHere(index, entered, checked),
            ...twiceStored(entered, this.parts.place.activities),
          ],
        ] as const;
      }),
    );
  }

  /**
   * Reads what the rows are compared with; what can't be read is not compared.
   * @returns whether all of it could be read
   */
  async compare(): Promise<boolean> {
    const results = await Promise.allSettled(
      this.checked().map(({ entered }) => this.parts.place.load(entered.entry)),
    );
    const isNew = results.some(
      (one) => one.status === "fulfilled" && one.value,
    );
    if (isNew) this.parts.changed();
    return results.every(({ status }) => status === "fulfilled");
  }

  /** Compares with what is saved by now, by other tabs and other people too. */
  compareAnew(): Promise<boolean> {
    this.parts.place.forget();
    return this.compare();
  }

  /**
   * Saves the rows without errors, all or none of each hundred; what could not
   * be saved stays. Those of which it is not known are looked for first.
   * @param signal stops it: of what was sent by then it may not be known
   */
  async save(
    tell: (done: number, all: number) => void,
    signal?: AbortSignal,
  ): Promise<SaveCounts> {
    const faults = this.faults();
    const ready = this.checked().filter(
      ({ row }) =>
        !this.isLocked(row) &&
        (faults.get(row.key) ?? []).every(
          (fault) => fault.level !== "error" || fault.isTold === true,
        ),
    );
    const chunks: Unsure[] = [...this.unsure];
    for (let at = 0; at < ready.length; at += MOST_ADDED) {
      const chunk = ready.slice(at, at + MOST_ADDED);
      chunks.push({
        rows: chunk.map(({ row }) => row),
        sent: chunk.map(({ entered }) => this.sentOf(entered)),
      });
    }
    const all = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
    const counts = { saved: 0, unknown: 0 };
    let done = 0;
    this.unsure = [];
    for (const chunk of chunks) {
      tell(done, all);
      const outcome = await this.parts.adder.add(chunk.sent, signal);
      done += chunk.rows.length;
      if (outcome.state === "added") counts.saved += chunk.rows.length;
      else if (outcome.reason === "unknown")
        counts.unknown += chunk.rows.length;
      this.take(chunk, outcome);
    }
    this.parts.changed();
    return { ...counts, left: this.used.length - counts.unknown };
  }

  private take(chunk: Unsure, outcome: AddOutcome): void {
    if (outcome.state === "added") {
      this.parts.place.forget();
      const titles = chunk.rows.map((row) => this.titleOf(row));
      this.saved = [
        ...this.saved,
        ...outcome.made.map(({ id }, at) => ({
          recordId: id,
          title: titles[at] ?? "",
        })),
      ];
      this.letGo(chunk.rows);
      return;
    }
    if (outcome.reason === "unknown") this.unsure = [...this.unsure, chunk];
    for (const [at, { key }] of chunk.rows.entries()) {
      const said = outcome.refused.get(at);
      this.told.set(key, {
        level: "error",
        isTold: true,
        ...(said === undefined
          ? {
              notSaved: outcome.refused.size > 0 ? "heldBack" : outcome.reason,
            }
          : { said }),
      });
    }
  }

  /** Saved rows go; those below keep what they carried from them. */
  private letGo(rows: readonly GridRow[]): void {
    for (const { key } of rows) {
      this.told.delete(key);
      this.removeRow(this.rows.findIndex((row) => row.key === key));
    }
    const last = this.rows.at(-1);
    if (last === undefined || isUsed(last)) this.addRow();
  }

  private titleOf(row: GridRow): string {
    const index = this.rows.findIndex(({ key }) => key === row.key);
    return this.columns
      .filter(
        ({ kind, name }) =>
          kind === "day" || kind === "person" || name === "title",
      )
      .map((column) => this.shown(index, column).text)
      .filter(Boolean)
      .join(" ");
  }

  private sentOf({ sent }: Entered): SentFields {
    const { filter } = this.parts.place.source;
    return filter === undefined
      ? sent
      : { ...sent, [filter.field]: { value: filter.values[0] ?? "" } };
  }

  private checked(): readonly CheckedRow[] {
    const place = this.parts.place.entering(this.month);
    const { ground } = this;
    return this.rows.flatMap((row, index) =>
      isUsed(row)
        ? [
            {
              row,
              index,
              entered: enterRecord(recordOf(this.rows, index, ground), place),
            },
          ]
        : [],
    );
  }

  /** What days that are not written in full are of. */
  private get days(): DaysOfGrid {
    return this.parts.place.daysOf(this.month);
  }

  private get ground(): GridGround {
    const { columns, place } = this.parts;
    return {
      columns,
      given: place.given,
      days: this.days,
      staff: place.staff,
      statusOn: (day) => place.statusOn(day),
    };
  }
}
