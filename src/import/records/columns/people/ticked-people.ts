import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { FindPerson } from "../../../../entering/people/person-match";
import { stoodIn } from "../../../../entering/people/stood-in";
import type { ReadTable, TableColumn } from "../../reading/table-rows";
import type { ColumnMapping } from "../map-columns";
import { TICKS } from "../column-target";

const TICK = /^[○〇◯◎●✓✔レ主同1出有参]$|^(?:出席|参加)$/u;
const NO_TICK =
  /^(?:[×✕✖xX―－ー\-・欠休無/]|欠席|不参加|休み|なし|中止|延期|取消|キャンセル|流会|見送り)$/u;
const PRINCIPAL = /^[◎主]$/u;
/** Marks and words beside a tick: ◎※, ○（代理）, ○途中から */
const MARKED = /^([○〇◯◎●✓✔レ])(.+)$/u;
/** Longer texts are no ticks. */
const LONGEST = 8;

/** What a cell under a person's name says. */
export interface Tick {
  readonly standing: "principal" | "there";
  /** Beside the tick: 代理 of ○（代理） */
  readonly beside: string;
  /** In its place, where it is none that is known: △ */
  readonly unknown: string;
}

/** What a cell under a person's name says; undefined: nothing, or that somebody wasn't there. */
export const readTick = (text: string): Tick | undefined => {
  const key = samenessKey(text);
  if (key === "" || NO_TICK.test(key)) return undefined;
  const [, mark = key, beside = ""] = MARKED.exec(key) ?? [];
  return {
    standing: PRINCIPAL.test(mark) ? "principal" : "there",
    beside: beside.replace(/[()※*]/gu, ""),
    unknown: TICK.test(mark) ? "" : key,
  };
};

/** What stands beside a tick and does not say who came: 途中から of ○途中から; "" where nothing does. */
export const noteBesideTick = (text: string): string => {
  const { beside = "", unknown = "" } = readTick(text) ?? {};
  const isAsked = unknown !== "" || stoodIn(`（${beside}）`) !== undefined;
  return isAsked ? "" : beside;
};

/** Whether a cell says whether somebody was there, and nothing else. */
const isTick = (text: string): boolean => {
  const key = samenessKey(text);
  return TICK.test(key) || NO_TICK.test(key);
};

const isTicked = (text: string): boolean => {
  const key = samenessKey(text);
  return TICK.test(key) || MARKED.test(key);
};

const filledIn = (
  { index }: TableColumn,
  { rows }: Pick<ReadTable, "rows">,
): readonly string[] =>
  rows.map(({ cells }) => cells[index] ?? "").filter((text) => !isBlank(text));

/** Whether a column holds nothing but ticks, one at least. */
export const holdsTicks = (
  column: TableColumn,
  table: Pick<ReadTable, "rows">,
): boolean => {
  const filled = filledIn(column, table);
  return filled.some(isTicked) && filled.every(isTick);
};

/** Whether a column holds ticks, and what may stand in the place of some: 代, △, 途中から */
export const mayHoldTicks = (
  column: TableColumn,
  table: Pick<ReadTable, "rows">,
): boolean => {
  const filled = filledIn(column, table);
  return (
    filled.some(isTicked) &&
    filled.every(
      (text) => isTicked(text) || samenessKey(text).length <= LONGEST,
    )
  );
};

/**
 * Columns with the name of a person over ticks, as lists have them that are
 * tables of meetings and people. One alone whom the roster knows tells that the
 * others beside it are people, too, who may have left. What stands there and is no
 * tick is asked about: a column that were not read would take its people away.
 */
export const tickedPeople = (
  table: ReadTable,
  mapped: ColumnMapping,
  findPerson: FindPerson,
): ColumnMapping => {
  const ticked = table.columns.filter(
    (column) =>
      !mapped.has(column.index) &&
      !isBlank(column.heading) &&
      mayHoldTicks(column, table),
  );
  const known = ticked.filter(({ names }) =>
    names.some((name) => isPerson(name, findPerson)),
  );
  const [first, last] = [known[0]?.index, known.at(-1)?.index];
  return new Map(
    ticked.flatMap((column) => {
      const { index } = column;
      const isBetween =
        first !== undefined &&
        last !== undefined &&
        index > first &&
        index < last;
      return known.includes(column) || isBetween
        ? [[index, TICKS] as const]
        : [];
    }),
  );
};

/** The name that the heading of such a column has; its lower part, where it has two. */
export const personOfHeading = ({ names }: TableColumn): string =>
  names.at(-1) ?? "";

/** Whether the roster has somebody of a name. */
export const isPerson = (name: string, findPerson: FindPerson): boolean =>
  ["found", "several"].includes(findPerson({ name }, undefined).state);
