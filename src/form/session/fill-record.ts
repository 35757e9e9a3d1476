import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { instantInJapan } from "../../kintone/decode/days/japan-time";
import type { Source } from "../../settings/settings";
import type { RecordChoices } from "../../fields/record-choices";
import type { EventCell, EventRecord } from "../page/event-record";
import { cellAt } from "../page/event-record";
import type { FormFill } from "../rules/form-fill";
import type { FollowedRows } from "./follow-rows";

/**
 * Enters values into the form where nothing was typed: in an empty field, or in
 * one that still holds what was entered here before.
 */
export class RecordFiller {
  /** What was entered into which field. */
  private readonly entered = new Map<string, string>();

  constructor(
    private readonly source: Source<string>,
    private readonly choices: RecordChoices,
  ) {}

  /** Enters the fills; true when the record changed. */
  apply(record: EventRecord, fills: readonly FormFill[]): boolean {
    return fills
      .map((fill) => this.enter(record, fill))
      .some((changed) => changed);
  }

  /** Takes what a field holds now for entered here, so that it may be replaced. */
  adopt(record: EventRecord, fill: Pick<FormFill, "field" | "row">): void {
    const cell = this.cellOf(record, fill);
    if (cell !== undefined) this.entered.set(keyOf(fill), plain(cell.value));
  }

  /** Takes fields that hold just what would be entered for entered here: a fiscal year follows its date. */
  recognise(record: EventRecord, fills: readonly FormFill[]): void {
    for (const fill of fills) {
      const cell = this.cellOf(record, fill);
      const value = cell && this.encode(cell, fill);
      if (value !== undefined && plain(cell?.value) === plain(value)) {
        this.adopt(record, fill);
      }
    }
  }

  /** Rows were added or removed: what was entered stays with its row. */
  moveRows({ cameFrom }: FollowedRows): void {
    const before = new Map(this.entered);
    for (const key of before.keys()) {
      if (!key.endsWith("/")) this.entered.delete(key);
    }
    for (const [key, value] of before) {
      const [field, row] = key.split("/");
      const now = row === "" ? -1 : cameFrom.indexOf(Number(row));
      if (now >= 0) this.entered.set(`${field}/${now}`, value);
    }
  }

  private enter(record: EventRecord, fill: FormFill): boolean {
    const cell = this.cellOf(record, fill);
    const value = cell && this.encode(cell, fill);
    if (cell === undefined || value === undefined) return false;
    const current = plain(cell.value);
    const isFree =
      current === "" ||
      current === this.entered.get(keyOf(fill)) ||
      (fill.replaces !== undefined && current === replacedBy(cell, fill));
    if (!isFree) return false;
    this.entered.set(keyOf(fill), plain(value));
    if (current === plain(value)) return false;
    cell.value = value;
    return true;
  }

  private cellOf(
    record: EventRecord,
    { field, row }: Pick<FormFill, "field" | "row">,
  ): EventCell | undefined {
    const { fields } = this.source;
    return cellAt(record, fields[field], fields.attendances, row);
  }

  /** As the field's type takes it; undefined when it takes no such value. */
  private encode({ type }: EventCell, fill: FormFill): unknown {
    const { field, value } = fill;
    if (type === "DATETIME") return instantOf(fill.day, value);
    if (UNFILLED.has(type) || fill.isOtherDay === true) return undefined;
    if (field === "role") {
      return this.choices.role[value as keyof RecordChoices["role"]][0];
    }
    if (type === "CHECK_BOX" || type === "MULTI_SELECT") return [value].flat();
    return [value].flat().join("、");
  }
}

/** A day and a clock as a date-time holds them; nothing where the day is not known. */
const instantOf = (
  day: CalendarDate | undefined,
  clock: FormFill["value"],
): string | undefined =>
  day === undefined || typeof clock !== "string"
    ? undefined
    : instantInJapan(day, clock);

/** What may be replaced, as the field holds it. */
const replacedBy = (
  { type }: EventCell,
  { replaces, replacesDay }: FormFill,
): string | undefined =>
  type === "DATETIME" && replaces !== undefined
    ? instantOf(replacesDay, replaces)
    : replaces;

/** Takes no text, or is calculated. */
const UNFILLED: ReadonlySet<string> = new Set([
  "CALC",
  "GROUP_SELECT",
  "ORGANIZATION_SELECT",
  "USER_SELECT",
]);

const keyOf = ({ field, row }: Pick<FormFill, "field" | "row">): string =>
  `${field}/${row ?? ""}`;

/** One text for a value; "" for every way of being empty. */
const plain = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.length === 0) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};
