import {
  samenessKey,
  visibleText,
} from "../../../../../domain/sameness/sameness";
import { readNumberText } from "../../../../../entering/reading/read-number";
import type { TableRow } from "../../../reading/table-rows";
import type { TextRules } from "../../rows/texts-of-row";

/** A number of times that may tell which time it was. */
export interface RunningCount {
  /** One answer is of all rows that have it. */
  readonly key: string;
  /** The heading and the first numbers: 回：1、2、3. */
  readonly detail: string;
}

interface Numbered {
  readonly row: TableRow;
  readonly number: number;
}

type Group = readonly Numbered[];

/**
 * Rows of activities whose numbers go one by one, by their names: 1, 2, 3, 4 below
 * 回数 within one title or working group, where one that was called off may be missing
 * (1, 2, 4), and whatever goes so below 回, No. and other headings that may be of the
 * time it was, within a title, a heading or a sheet. 1 alone is one either way.
 */
export const runningCounts = (
  rows: readonly TableRow[],
  { kind, columns, mapping }: Pick<TextRules, "kind" | "columns" | "mapping">,
): ReadonlyMap<string, RunningCount> => {
  const found = new Map<string, RunningCount>();
  if (kind !== "activities") return found;
  for (const { index, heading } of columns) {
    if (mapping.get(index) !== "count") continue;
    const numbered = rows.flatMap((row): readonly Numbered[] => {
      const read = readNumberText(row.cells[index]);
      const number = read.state === "read" ? Number(read.number) : 0;
      return Number.isInteger(number) && number > 0 ? [{ row, number }] : [];
    });
    const mayBeOrdinal = !COUNTS.test(samenessKey(heading));
    const textOf = textsByTarget(mapping);
    const named = (...names: readonly string[]) =>
      mayBeOrdinal
        ? numbered
        : numbered.filter(({ row }) =>
            names.some((name) => textOf(row, name) !== ""),
          );
    const byTitle = grouped(named("title"), (row) =>
      [...LINES, "title"].map((name) => withoutNumbers(textOf(row, name))),
    );
    const byGroup = grouped(named("workingGroup"), (row) => [
      textOf(row, "workingGroup"),
    ]);
    const others = mayBeOrdinal
      ? [
          ...LINES.flatMap((name) =>
            grouped(numbered, (row) => [textOf(row, name)]),
          ),
          ...grouped(numbered, ({ sheet }) => [sheet || "-"]),
        ]
      : [];
    const runningOf = (groups: readonly Group[], isOfOne: boolean) =>
      groups.filter((group) =>
        isRunning(
          group.map(({ number }) => number),
          { mayBeOrdinal, isOfOne },
        ),
      );
    const of = [
      ...runningOf(byTitle, true).map((group) => ["title", group] as const),
      ...runningOf(byGroup, true).map(
        (group) => ["workingGroup", group] as const,
      ),
      ...runningOf(others, false).map((group) => ["", group] as const),
    ];
    for (const [name, group] of of) {
      const numbers = group.map(({ number }) => number);
      const title = mayBeOrdinal
        ? ""
        : visibleText(textOf(group[0]?.row, name));
      const shown = numbers.slice(0, MOST_SHOWN).join("、");
      const more = numbers.length > MOST_SHOWN ? "…" : "";
      const detail = `${title}${title && " "}${heading}：${shown}${more}`;
      const key = mayBeOrdinal
        ? samenessKey(heading)
        : `${samenessKey(heading)}:${samenessKey(withoutNumbers(title))}`;
      // One answer tells what the column holds: below 回 the other rows follow it.
      for (const { row, number } of mayBeOrdinal ? numbered : group)
        if (number > 1 && !found.has(row.name))
          found.set(row.name, { key, detail });
    }
  }
  return found;
};

/** A heading of how many times. */
const COUNTS = /回数|件数|数$|count|times/iu;
const LINES = ["section", "summaryLine", "workingGroup"];
const MOST_SHOWN = 5;

const textsByTarget = (mapping: TextRules["mapping"]) => {
  const indexes = new Map<string, readonly number[]>();
  for (const [index, target] of mapping)
    indexes.set(target, [...(indexes.get(target) ?? []), index]);
  return (row: TableRow | undefined, name: string): string =>
    (indexes.get(name) ?? [])
      .map((index) => row?.cells[index] ?? "")
      .join("")
      .trim();
};

/** 第1回WG and 第2回WG are of one title. */
const withoutNumbers = (text: string): string =>
  samenessKey(text).replaceAll(/[\d一二三四五六七八九十]+/gu, "");

/** Rows of the same texts together, in their order; those of none are of no group. */
const grouped = (
  numbered: readonly Numbered[],
  keysOf: (row: TableRow) => readonly string[],
): readonly Group[] => {
  const groups = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const keys = keysOf(one.row);
    if (keys.every((key) => key === "")) continue;
    const key = JSON.stringify(keys);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

interface Meant {
  readonly mayBeOrdinal: boolean;
  /** They are all of one title or working group. */
  readonly isOfOne: boolean;
}

/** Upwards, downwards, or in any order where each is there once. Two counts that only go down prove nothing. */
const isRunning = (
  numbers: readonly number[],
  { mayBeOrdinal, isOfOne }: Meant,
): boolean => {
  if (isOfOne && goesUp(numbers, mayBeOrdinal)) return true;
  const isAlone = new Set(numbers).size === numbers.length;
  const inOtherOrders = [
    [...numbers].reverse(),
    ...(isAlone ? [[...numbers].sort((a, b) => a - b)] : []),
  ];
  return [
    numbers,
    ...(mayBeOrdinal || numbers.length > 2 ? inOtherOrders : []),
  ].some((ordered) => runs(ordered, mayBeOrdinal));
};

/** 1, 2, 4 and 1, 2, 2, 3: upwards, with gaps and repeats. */
const goesUp = (numbers: readonly number[], mayBeOrdinal: boolean): boolean => {
  const different = new Set(numbers).size;
  if (different < 2) return false;
  const isAlone = different === numbers.length;
  const neverFalls = (ordered: readonly number[]) =>
    ordered.every((number, at) => number >= (ordered[at - 1] ?? number));
  return mayBeOrdinal
    ? isAlone || neverFalls(numbers) || neverFalls([...numbers].reverse())
    : neverFalls(numbers) && (isAlone || different > 2);
};

const runs = (numbers: readonly number[], mayBeOrdinal: boolean): boolean => {
  const chains: number[][] = [];
  for (const number of numbers) {
    const last = chains.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else chains.push([number]);
  }
  const lengths = chains.map(({ length }) => length);
  const longest = Math.max(0, ...lengths);
  const beginsAtOne = chains.every(([first]) => first === 1);
  if (mayBeOrdinal) return longest > 1 && (beginsAtOne || chains.length === 1);
  return (
    (beginsAtOne && longest > 1 && (longest > 2 || Math.min(...lengths) > 1)) ||
    (chains.length === 1 && longest > 2)
  );
};
