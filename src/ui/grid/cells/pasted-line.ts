import { isBlank } from "../../../domain/sameness/sameness";
import { readTarget } from "../../../import/records/columns/column-target";
import { composeDate } from "../../../import/records/planning/days/compose-date";
import type { GridColumn } from "../grid-columns";
import { BETWEEN_PEOPLE } from "./pasted-cells";
import type { HeadingGround, PastedTargets } from "./pasted-headings";
import { columnFor } from "./pasted-headings";

/** What a pasted line says. */
interface TextsOfLine {
  /** By the columns of the table that the line has, blank ones too. */
  readonly texts: ReadonlyMap<GridColumn, string>;
  /** 年度 that it says of a day without a year. */
  readonly fiscalYear?: number;
  /** What is noted in brackets behind the day; absent: nothing is. */
  readonly besideDay?: string;
}

/**
 * What the cells of a line say of each column of the table: number and name are
 * one person, several people are of one cell, an end stands behind its start,
 * and 年 | 月 | 日 are one day.
 */
export const textsOfLine = (
  line: readonly string[],
  targets: PastedTargets,
  columns: readonly GridColumn[],
  { kind }: Pick<HeadingGround, "kind">,
): TextsOfLine => {
  const cells = new Map(
    [...targets].flatMap(([index, target]) =>
      index < line.length ? [[target, line[index] ?? ""] as const] : [],
    ),
  );
  const day = columns.find((column) => column.kind === "day")?.name ?? "";
  const date = composeDate(
    {
      day: cells.get(day) ?? "",
      dateFiscalYear: cells.get("dateFiscalYear") ?? "",
      dateYear: cells.get("dateYear") ?? "",
      dateMonth: cells.get("dateMonth") ?? "",
    },
    {},
    kind,
    cells.has(day) || cells.has("dateMonth"),
  );
  const textIn = (column: GridColumn): string => {
    if (column.kind === "person") return peopleIn(cells);
    if (column.name === day) return withEnd(date.text, cells.get("to"));
    const text = cells.get(column.name);
    return column.name === "startTime"
      ? withEnd(text, cells.get("endTime"))
      : (text ?? "");
  };
  const meant = new Set(
    [...cells.keys()].flatMap((target) => columnFor(target, columns) ?? []),
  );
  return {
    texts: new Map([...meant].map((column) => [column, textIn(column)])),
    ...(date.fiscalYear === undefined ? {} : { fiscalYear: date.fiscalYear }),
    ...(date.beside === undefined ? {} : { besideDay: date.beside }),
  };
};

const withEnd = (start = "", end = ""): string =>
  isBlank(start) || isBlank(end) ? start : `${start}～${end}`;

/** Each with the number before the name; the place of a first one who is blank stays. */
const peopleIn = (cells: ReadonlyMap<string, string>): string => {
  const people = new Map<number, Record<string, string>>();
  for (const [target, text] of cells) {
    const { field, person } = readTarget(target);
    people.set(person, { ...people.get(person), [field]: text });
  }
  const all = [...people]
    .sort(([one], [other]) => one - other)
    .map(([, { personCode = "", personName = "" }]) =>
      [personCode, personName].filter((text) => !isBlank(text)).join(" "),
    );
  return all.every((text) => text === "")
    ? ""
    : all.filter((text, at) => at === 0 || text !== "").join(BETWEEN_PEOPLE);
};
