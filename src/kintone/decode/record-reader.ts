import type { Attachment } from "../../domain/activity";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import { recordIdIn } from "../../domain/record-id";
import type { Person } from "../../domain/person";
import { isSame } from "../../domain/sameness/sameness";
import type {
  RecordFinding,
  RecordFindingCode,
} from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { Cell, Reading } from "./cells";
import {
  cellOf,
  readClock,
  readDayOfClock,
  readDateText,
  readFiles,
  readMark,
  readNumber,
  readPeople,
  readRows,
  readText,
  readTexts,
} from "./cells";
import { findMeaning } from "./find-meaning";
import type { WrittenDate } from "./days/parse-date-text";
import { parseDateText } from "./days/parse-date-text";

/**
 * Reads one record (or one row of its table) by our names of the fields. A
 * field that is not mapped or blank reads as undefined; one that makes no
 * sense too, and is noted as a finding. Nothing throws.
 */
export class RecordReader<Name extends string> {
  readonly recordId: string;

  constructor(
    private readonly source: RecordFinding["source"],
    private readonly record: unknown,
    private readonly fields: Readonly<Partial<Record<Name, string>>>,
    private readonly findings: RecordFinding[],
    recordId?: string,
    /** Number of the row, of one that kintone saved. */
    readonly rowId?: string,
    /**
     * What tables call the row of what is blank: a choice of that name (未設定)
     * says that nothing is set, and is blank too. Absent: no such word.
     */
    private readonly unset?: string,
  ) {
    this.recordId = recordId ?? idOfRecord(record);
  }

  isMapped(name: Name): boolean {
    return this.fields[name] !== undefined;
  }

  /** The same record with one of our fields read from another field of the form. */
  column(name: Name, code: string): RecordReader<Name> {
    return new RecordReader(
      this.source,
      this.record,
      { ...this.fields, [name]: code },
      this.findings,
      this.recordId,
      this.rowId,
      this.unset,
    );
  }

  /** Whether the mapped field is a table or a user selection, as kintone says. */
  typeOf(name: Name): string | undefined {
    return this.cell(name)?.type;
  }

  /** Whether nothing was entered; a field that makes no sense is not blank. */
  isBlank(name: Name): boolean {
    const cell = this.cell(name);
    const reading = cell && readText(cell);
    return reading?.ok === true && !this.isSet(reading.value);
  }

  text(name: Name): string | undefined {
    const text = this.read(name, readText);
    return this.isSet(text) ? text : undefined;
  }

  texts(name: Name): readonly string[] {
    const texts = this.read(name, readTexts) ?? [];
    return texts.filter((text) => this.isSet(text));
  }

  people(name: Name): readonly Person[] {
    return this.read(name, readPeople) ?? [];
  }

  number(name: Name): number | undefined {
    return this.read(name, readNumber);
  }

  isMarked(name: Name): boolean {
    return this.read(name, readMark) ?? false;
  }

  clock(name: Name): string | undefined {
    return this.read(name, readClock);
  }

  /** YYYY-MM-DD of a clock that is a date-time. */
  dayOfClock(name: Name): string | undefined {
    const cell = this.cell(name);
    const reading = cell && readDayOfClock(cell);
    return reading?.ok === true ? reading.value : undefined;
  }

  files(name: Name): readonly Attachment[] {
    return this.read(name, readFiles) ?? [];
  }

  date(name: Name): WrittenDate | undefined {
    const text = this.read(name, readDateText);
    if (text === undefined) return undefined;
    const date = parseDateText(text);
    if (date === undefined) this.note("dateInvalid", text);
    return date;
  }

  day(name: Name): CalendarDate | undefined {
    const written = this.date(name);
    if (written === undefined || written.precision === "day") {
      return written?.date;
    }
    this.note("dateInvalid", this.text(name));
    return undefined;
  }

  month(name: Name): CalendarMonth | undefined {
    const written = this.date(name);
    if (written?.precision === "day") return monthOf(written.date);
    if (written?.precision === "month") return written.month;
    if (written !== undefined) {
      this.note("dateInvalid", this.text(name));
    }
    return undefined;
  }

  /** Which of our meanings a choice on the record has; spellings are compared normalised. */
  meaning<Meaning extends string>(
    name: Name,
    meanings: Readonly<Record<Meaning, readonly string[]>>,
  ): Meaning | "unknown" | undefined {
    const text = this.text(name);
    return text === undefined
      ? undefined
      : (findMeaning(text, meanings) ?? "unknown");
  }

  /** Rows of a table; their findings carry the number of this record. */
  rows(name: Name): readonly RecordReader<Name>[] {
    const rows = this.read(name, readRows) ?? [];
    return rows.map(
      ({ id, cells }) =>
        new RecordReader(
          this.source,
          cells,
          this.fields,
          this.findings,
          this.recordId,
          id,
          this.unset,
        ),
    );
  }

  /**
   * The same of several rows of a record is told once.
   * @param level for one that is less grave than its code says
   */
  note(
    code: RecordFindingCode,
    detail?: string,
    level?: RecordFinding["level"],
    mappedField?: RecordFinding["mappedField"],
  ): void {
    const finding = {
      ...recordFinding(this.source, this.recordId, code, detail, level),
      ...(mappedField === undefined ? {} : { mappedField }),
    };
    if (!this.findings.some((known) => isSameFinding(known, finding)))
      this.findings.push(finding);
  }

  /** Notes a field whose content makes no sense where it stands, or that lacks what is needed. */
  noteUnreadable(name: Name, level?: RecordFinding["level"]): void {
    const field = { name, code: this.fields[name] ?? name };
    const cell = this.cell(name);
    const held = cell === undefined ? "" : shownContent(cell);
    if (cell === undefined) this.note("fieldAbsent", undefined, level, field);
    else if (held === "") this.note("fieldBlank", undefined, level, field);
    else this.note("fieldUnreadable", held, level, field);
  }

  private isSet(text: string | undefined): boolean {
    if (text === undefined || this.unset === undefined) {
      return text !== undefined;
    }
    // Comparing costs most for the long ones, which are no word.
    return text.length > LONGEST_WORD || !isSame(text, this.unset);
  }

  private cell(name: Name): Cell | undefined {
    const code = this.fields[name];
    return code === undefined ? undefined : cellOf(this.record, code);
  }

  private read<T>(
    name: Name,
    reader: (cell: Cell) => Reading<T>,
  ): T | undefined {
    if (!this.isMapped(name)) return undefined;
    const cell = this.cell(name);
    const reading = cell && reader(cell);
    if (reading?.ok) return reading.value;
    this.noteUnreadable(name);
    return undefined;
  }
}

/**
 * What a record is known by. One without a number is named "?": kintone always
 * sends one.
 * @param app of one that is not in the first app of its kind
 */
export const idOfRecord = (record: unknown, app?: string): string => {
  const id = cellOf(record, "$id")?.value;
  return recordIdIn(
    typeof id === "string" && /^\d+$/u.test(id) ? id : "?",
    app,
  );
};

const LONGEST_DETAIL = 60;
const LONGEST_WORD = 30;

/** What a field holds, as its reader would see it; empty where it holds nothing. */
const shownContent = (cell: Cell): string => {
  const reading = readText(cell);
  const text = reading.ok
    ? (reading.value ?? "")
    : (JSON.stringify(cell.value) ?? "");
  return text.length > LONGEST_DETAIL
    ? `${text.slice(0, LONGEST_DETAIL)}…`
    : text;
};

const isSameFinding = (a: RecordFinding, b: RecordFinding): boolean =>
  a.recordId === b.recordId &&
  a.code === b.code &&
  a.detail === b.detail &&
  a.mappedField?.name === b.mappedField?.name &&
  a.level === b.level;
