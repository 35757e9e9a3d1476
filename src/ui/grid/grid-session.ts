import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import type { Entered } from "../../entering/record/enter-record";
import type { ProblemOfAll } from "../../kintone/adding/add-problem";
import type { RecordAdder } from "../../kintone/adding/record-adder";
import type { SentFields } from "../../kintone/rest/record-requests";
import type { GridColumn } from "./grid-columns";
import { GridEdits } from "./grid-edits";
import type { GridPlace } from "./grid-place";
import type { GridRow } from "./rows/grid-rows";
import { isUsed } from "./rows/grid-rows";
import { isHeld } from "./rows/row-fault";
import { rowsAsText, rowTitle } from "./rows/row-texts";
import type { Compared } from "./saving/compared";
import { compareRows } from "./saving/compared";
import type { KeptGrid } from "./saving/kept-grid";
import { RowSaver } from "./saving/row-saver";

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
export class GridSession extends GridEdits {
  saved: readonly SavedRow[] = [];
  private hasLoginEnded = false;

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
    super(parts, new RowSaver(parts.adder));
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
    this.state = {
      rows: rows.map((own) => this.newRow(own)),
      month: parseCalendarMonth(month),
      daysBefore: new Set(),
    };
    this.saver.resume(unsure, this.rows);
    this.addRow();
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
}
