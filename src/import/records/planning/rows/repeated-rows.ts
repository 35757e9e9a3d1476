import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EnteredTexts } from "../../../../entering/entered-record";
import { readDays } from "../../../../entering/reading/read-days";
import type { TableRow } from "../../reading/table-rows";
import { DATE_FIELD } from "../known/load-known";
import type { RowTexts } from "./texts-of-row";

/** Where else a list says what a row says. */
export interface Repeated {
  /** Name of the row above it on its own sheet; absent: none there says the same. */
  readonly row?: string;
  /** The sheets before its own whose rows have the same in all that is counted; absent: none has. */
  readonly sheets?: readonly string[];
  /** Who is at the same meeting on its own sheet and not on those; absent: nobody. */
  readonly lacking?: readonly string[];
}

type Row = Pick<TableRow, "name" | "sheet" | "shared">;
type Read = Pick<RowTexts, "own" | "people" | "fiscalYear">;

/**
 * Tells which rows say the same as one above them: by every column that is used within a
 * sheet, by what is counted from sheet to sheet (年間一覧 beside 4月, 5月). What is copied
 * counts twice. None: a row without a day of its own, and one whose cells are one with
 * those above.
 * @returns by the names of the rows
 */
export const repeatedRows = (
  rows: readonly { readonly row: Row; readonly read: Read }[],
  { kind, startMonth }: Readonly<{ kind: EnteredKind; startMonth: number }>,
): ReadonlyMap<string, Repeated> => {
  const first = new Map<string, string>();
  const sheets = new Map<string, Set<string>>();
  const people = peopleOfMeetings(rows, kind, startMonth);
  return new Map(
    rows.flatMap(({ row, read }): (readonly [string, Repeated])[] => {
      const isOfAbove = [...(row.shared?.values() ?? [])].includes("later");
      if (isOfAbove || isBlank(read.own[DATE_FIELD[kind]])) return [];
      const written = [row.sheet, read.fiscalYear, writtenIn(read)];
      const above = noted(first, JSON.stringify(written), row.name);
      const [told, those] = countedIn(read, kind, startMonth);
      const counted = JSON.stringify([told, those]);
      const having = noted(sheets, counted, new Set<string>()) ?? new Set();
      const others = [...having].filter((sheet) => sheet !== row.sheet);
      sheets.get(counted)?.add(row.sheet);
      const known = new Set(others.flatMap((sheet) => people(sheet, told)));
      const lacking = people(row.sheet, told).filter((one) => !known.has(one));
      return [
        [
          row.name,
          {
            ...(above === undefined ? {} : { row: above }),
            ...(others.length === 0
              ? {}
              : { sheets: others, ...(lacking.length > 0 && { lacking }) }),
          },
        ],
      ];
    }),
  );
};

/** Who is at a meeting by the rows of a sheet: those without a day of their own go on with the one above. */
const peopleOfMeetings = (
  rows: readonly { readonly row: Row; readonly read: Read }[],
  kind: EnteredKind,
  startMonth: number,
): ((sheet: string, told: unknown) => readonly string[]) => {
  const people = new Map<string, Set<string>>();
  const keyOf = (sheet: string, told: unknown): string =>
    JSON.stringify([sheet, told]);
  let last = "";
  for (const { row, read } of rows) {
    const [told, those] = countedIn(read, kind, startMonth);
    if (!isBlank(read.own[DATE_FIELD[kind]])) last = keyOf(row.sheet, told);
    const known = people.get(last) ?? new Set();
    people.set(last, known);
    those.forEach((one) => known.add(one));
  }
  return (sheet, told) => [...(people.get(keyOf(sheet, told)) ?? [])];
};

/** What stands there already; undefined, and the new one is put in, where nothing does. */
const noted = <T>(known: Map<string, T>, key: string, own: T) => {
  const before = known.get(key);
  if (before === undefined) known.set(key, own);
  return before;
};

const keysOf = (texts: EnteredTexts): readonly (readonly [string, string])[] =>
  Object.entries(texts).map(([field, text = ""]) => [field, samenessKey(text)]);

const writtenIn = ({ own, people }: Read) =>
  [own, ...people.map(({ texts }) => texts)].map(keysOf);

/** What a record is counted by, and told apart by; notes and times of the end may stand on one sheet alone. */
const COUNTED: Readonly<Record<EnteredKind, readonly string[]>> = {
  meetings: ["startTime", "advisers", "theme", "status"],
  activities: [
    ...["section", "summaryLine", "title"],
    ...["advisers", "count", "status"],
  ],
};

/** What is counted, and whose it is; a day is the same with its year and where the sheet tells that. */
const countedIn = (
  { own, people, fiscalYear }: Read,
  kind: EnteredKind,
  startMonth: number,
) => {
  const day = own[DATE_FIELD[kind]];
  const days = readDays(day, {
    startMonth,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  });
  return [
    [
      days.state === "read" ? days.from : [fiscalYear, samenessKey(day ?? "")],
      ...COUNTED[kind].map((field) => samenessKey(own[field] ?? "")),
    ],
    people.map(({ texts }) =>
      samenessKey(texts.personName ?? texts.personCode ?? ""),
    ),
  ] as const;
};
