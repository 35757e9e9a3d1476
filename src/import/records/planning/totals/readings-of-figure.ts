import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { readNumberText } from "../../../../entering/reading/read-number";
import type { EnterableField } from "../../../../entering/enterable-fields";
import { TICKS } from "../../columns/column-target";
import type { ColumnMapping } from "../../columns/map-columns";
import { isOfOtherCount, isOfTimes } from "../../columns/outcome-headings";
import { isRowNumber } from "../../columns/row-numbers";
import type { TotalFigure } from "../../reading/own-totals";
import type { ReadTable, TableRow } from "../../reading/table-rows";

/** What a total of a list may count. */
export type TotalReading =
  | "records"
  /** 回数 of activities */
  | "times"
  /** attendances, by everyone */
  | "people"
  /** those of the principals alone */
  | "principals"
  | "persons"
  | "principalPersons"
  | "cancelled"
  | "planned"
  /** the numbers of its column */
  | "sum"
  /** the rows that are ticked in its column */
  | "ticks";

/** What tells what a column holds. */
export interface FigureGround {
  readonly table: Pick<ReadTable, "columns" | "rows">;
  readonly mapping: ColumnMapping;
  readonly fields: readonly EnterableField[];
  readonly kind: "meetings" | "activities";
}

const PEOPLE = /人数|者数|人数計|^(?:出席|参加)者?$/u;

/** What a figure may count, the likeliest first: as it says itself, else as its column does. */
export const readingsOf = (
  { counts, index }: TotalFigure,
  ground: FigureGround,
): readonly TotalReading[] => {
  const isOfMeetings = ground.kind === "meetings";
  const anything: readonly TotalReading[] = isOfMeetings
    ? ["records", "people", "principals", "persons", "principalPersons"]
    : ["times", "records"];
  switch (counts) {
    case "cancelled":
    case "planned":
      return [counts];
    case "times":
      return isOfMeetings
        ? ["records"]
        : [...ofColumn(index, ground), "times", "records"];
    case "people":
      return isOfMeetings ? ["people", "principals"] : ofColumn(index, ground);
    case "persons":
      return isOfMeetings
        ? ["persons", "principalPersons"]
        : ofColumn(index, ground);
    case "anyone":
      return isOfMeetings
        ? ["people", "principals", "persons", "principalPersons"]
        : ofColumn(index, ground);
    default: {
      const own = ofColumn(index, ground);
      return own.length > 0 ? own : anything;
    }
  }
};

/** What its column tells; nothing where that holds neither numbers nor ticks. */
export const ofColumn = (
  index: number,
  { table: { columns, rows }, mapping, fields, kind }: FigureGround,
): readonly TotalReading[] => {
  const target = mapping.get(index);
  if (target === "count") return ["times"];
  const held = target === undefined ? holdsIn(rows, index) : undefined;
  if (target === TICKS || held === "ticks") return ["ticks"];
  if (target !== undefined)
    return fields.some(({ name, type }) => name === target && type === "NUMBER")
      ? ["sum"]
      : [];
  const { heading = "" } = columns.find((one) => one.index === index) ?? {};
  const key = samenessKey(heading);
  if (held !== "numbers" || isRowNumber(heading)) return [];
  if (isOfOtherCount(heading)) return ["sum"];
  const isTimes = key === "回" || isOfTimes(heading);
  if (kind === "meetings") {
    if (PEOPLE.test(key))
      return ["people", "principals", "persons", "principalPersons"];
    return isTimes ? ["records"] : ["sum", "records"];
  }
  const hasCount = [...mapping.values()].includes("count");
  return isTimes && !hasCount ? ["times"] : ["sum"];
};

const holdsIn = (
  rows: readonly TableRow[],
  index: number,
): "numbers" | "ticks" | undefined => {
  const texts = rows
    .map(({ cells }) => cells[index])
    .filter((text) => !isBlank(text));
  if (texts.length === 0) return undefined;
  const mostly = (is: (text: string) => boolean): boolean =>
    texts.filter((text) => text !== undefined && is(text)).length * 2 >
    texts.length;
  if (mostly((text) => /^[○〇◯◎●✓✔レ]/u.test(text.trim()))) return "ticks";
  return mostly((text) => readNumberText(text).state === "read")
    ? "numbers"
    : undefined;
};
