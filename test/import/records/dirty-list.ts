import type { CellValue, MergeRange } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import {
  addDays,
  daysBetween,
} from "../../../src/domain/calendar/calendar-date";
import { clockOf } from "../../../src/domain/calendar/clock-time";
import { STAFF } from "../../../src/sample/staff";
import { day } from "../../support/dates";

/** A list as an old Excel file has it, with what its own totals say. */
export interface DirtyList {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergeRange[];
  /** Rows that are entries. */
  readonly entries: number;
  /** Meetings: some have two participants. */
  readonly meetings: number;
  /** Meetings by month, April first. */
  readonly byMonth: readonly number[];
  /** Meetings by the rank of the principal. */
  readonly byRank: Readonly<Record<string, number>>;
  /** Different principals. */
  readonly people: number;
}

const ADVISERS = ["宮崎光世", "石原弘子"];
const FIRST = day("2023-04-01");

/**
 * Meetings of 令和5年度 as a careless hand wrote them down: a title, two rows of
 * headings, dates in seven ways, 〃, full width, names without spaces and with
 * an honorific, numbers without names and names without numbers, blank lines and
 * totals of each month. The same for the same number of meetings.
 */
export const dirtyList = (meetings: number): DirtyList => {
  const rows: (readonly CellValue[])[] = [
    ["令和５年度\u3000１on１ミーティング実施一覧"],
    [],
    [
      "No",
      "実施日",
      "時間",
      "参加者",
      "",
      "",
      "担当補佐官",
      "相談テーマ",
      "方法",
      "状況",
      "備考",
    ],
    ["", "", "", "職員番号", "氏名", "職位", "", "", "", "", ""],
  ];
  const merges: MergeRange[] = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 10 },
    { startRow: 2, startCol: 3, endRow: 2, endCol: 5 },
    ...[0, 1, 2, 6, 7, 8, 9, 10].map((column) => ({
      startRow: 2,
      startCol: column,
      endRow: 3,
      endCol: column,
    })),
  ];
  const byMonth = Array.from({ length: 12 }, () => 0);
  const byRank: Record<string, number> = {};
  const people = new Set<string>();
  let entries = 0;
  let monthBefore = 0;
  let adviserBefore = "";
  for (let index = 0; index < meetings; index += 1) {
    const date = addDays(FIRST, Math.floor((index * 366) / meetings));
    const month = (Number(date.slice(5, 7)) + 8) % 12;
    if (month !== monthBefore) {
      rows.push(
        [
          "",
          `${((monthBefore + 3) % 12) + 1}月計`,
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          `${byMonth[monthBefore]}回`,
        ],
        [],
      );
      monthBefore = month;
      adviserBefore = "";
    }
    const slot = index % 18;
    const start = 9 * 60 + slot * 30;
    // Two at once, with one adviser each.
    const adviser = ADVISERS[Math.floor(index / 18) % 2] ?? "";
    const member = STAFF[(index * 7) % STAFF.length];
    if (member === undefined) throw new RangeError("no staff");
    const { rank } = member.movedTo ?? member;
    const theme = `業務の見直し\u3000その${index + 1}`;
    const clock = clocks(start, index);
    rows.push([
      index + 1,
      dates(date, index),
      clock,
      ...who(member, index),
      rank === "特別職" ? "市長" : titleOf(rank, index),
      adviser === adviserBefore && index % 2 === 1 ? "〃" : adviser,
      theme,
      index % 3 === 0 ? "対面" : "ﾘﾓｰﾄ",
      index % 4 === 0 ? "済" : "実施",
      "",
    ]);
    entries += 1;
    // A companion now and then: only the person stands in the row.
    const companion = STAFF[(index * 7 + 3) % STAFF.length];
    if (index % 50 === 7 && companion !== undefined && companion !== member) {
      rows.push([
        "",
        "",
        "",
        Number(companion.code),
        "",
        companion.rank,
        "",
        "",
        "",
        "",
        "",
      ]);
      entries += 1;
    }
    adviserBefore = adviser;
    byMonth[month] = (byMonth[month] ?? 0) + 1;
    byRank[rank] = (byRank[rank] ?? 0) + 1;
    people.add(member.code);
  }
  rows.push(
    ["", `${((monthBefore + 3) % 12) + 1}月計`],
    ["", "合\u3000計", "", "", "", "", "", "", "", "", `${meetings}回`],
  );
  return {
    rows,
    merges,
    entries,
    meetings,
    byMonth,
    byRank,
    people: people.size,
  };
};

export const xlsxOf = ({ rows, merges }: DirtyList): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "R5一覧",
        rows: rows.map((row) => [...row]),
        merges: [...merges],
      },
    ],
  }).then((bytes) => new Uint8Array(bytes));

const dates = (date: ReturnType<typeof day>, index: number): CellValue => {
  const [year = "", month = "", number = ""] = date.split("-");
  const [m, d] = [Number(month), Number(number)];
  switch (index % 7) {
    case 0:
      return `${year}/${m}/${d}`;
    case 1:
      return `令和${Number(year) - 2018}年${m}月${d}日`;
    case 2:
      return `R${Number(year) - 2018}.${m}.${d}`;
    case 3:
      return `${fullWidth(m)}月${fullWidth(d)}日`;
    case 4:
      return daysBetween(day("1899-12-30"), date);
    case 5:
      return new Date(`${date}T00:00:00Z`);
    default:
      return `${m}/${d}`;
  }
};

const clocks = (start: number, index: number): CellValue => {
  const [from, to] = [clockOf(start), clockOf(start + 60)];
  switch (index % 4) {
    case 0:
      return `${from}～${to}`;
    case 1:
      return `${from.replace(":", "時")}分`;
    case 2:
      return from;
    default:
      return start / (24 * 60);
  }
};

const who = (
  { code, name }: { readonly code: string; readonly name: string },
  index: number,
): readonly CellValue[] => {
  switch (index % 4) {
    case 0:
      return [Number(code), name];
    case 1:
      return ["", name.replace(" ", "")];
    case 2:
      return [fullWidth(Number(code)), ""];
    default:
      return ["", `${name.replace(" ", "\u3000")}さん`];
  }
};

/** 課長 for 課長級 now and then. */
const titleOf = (rank: string, index: number): string =>
  rank === "課長級" && index % 2 === 0 ? "課長" : rank;

const fullWidth = (value: number): string =>
  String(value).replace(/\d/gu, (digit) =>
    "０１２３４５６７８９".charAt(Number(digit)),
  );
