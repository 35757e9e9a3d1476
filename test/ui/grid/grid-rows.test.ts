import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import type { GridGround, GridRow } from "../../../src/ui/grid/rows/grid-rows";
import { isUsed } from "../../../src/ui/grid/rows/grid-rows";
import {
  keepingShown,
  withoutRow,
} from "../../../src/ui/grid/rows/keeping-shown";
import { recordOf } from "../../../src/ui/grid/rows/record-of-row";
import { shownRows } from "../../../src/ui/grid/rows/shown-rows";
import { wholeClock } from "../../../src/ui/grid/days/whole-clock";
import { wholeDay } from "../../../src/ui/grid/days/whole-day";
import { day as aDay, month } from "../../support/dates";

const column = (
  name: string,
  kind: GridColumn["kind"],
  isCarried = false,
): GridColumn => ({
  name,
  kind,
  isCarried,
  label: name,
  options: [],
  width: "middle",
});

const HELD = column("heldOn", "day");
const START = column("startTime", "clock", true);
const PERSON = column("person", "person");
const TITLE = column("title", "text", true);
const STATUS = column("status", "choice");

/** The month of the records is March 2024, of 令和5年度. */
const MARCH = {
  month: month("2024-03"),
  startMonth: 4,
  today: aDay("2024-03-15"),
};
const NO_MONTH = { ...MARCH, month: undefined };

const ground = (more: Partial<GridGround> = {}): GridGround => ({
  columns: [HELD, START, PERSON, TITLE, STATUS],
  given: { mode: "対面", standing: "集計対象" },
  days: MARCH,
  isBefore: () => false,
  staff: [],
  companion: "同席者",
  statusOn: (day) => (day <= "2024-03-15" ? "実施" : "予約"),
  ...more,
});

const TENS = ["10:00", "10:00", "10:00", "10:00"];

const rows = (...own: readonly GridRow["own"][]): readonly GridRow[] =>
  own.map((one, key) => ({ key, own: one }));

const shownIn = (
  all: readonly GridRow[],
  { name }: GridColumn,
): readonly (string | undefined)[] =>
  shownRows(all, ground()).map(({ cells }) => cells.get(name)?.text);

const someDay = fc
  .tuple(
    fc.constantFrom("", "2024/", "R5.", "令和6年", "2024-"),
    fc.integer({ min: 1, max: 13 }),
    fc.constantFrom("/", "月", "-", "."),
    fc.integer({ min: 1, max: 32 }),
    fc.constantFrom("", "日", "(水)", " 13:30", "～5日", "～4/8"),
  )
  .map((parts) => parts.join(""));

describe("rows of the grid", () => {
  it("show what stands above until something is typed over it, a blank too", () => {
    const typed = rows(
      { startTime: "10:00" },
      {},
      { startTime: "" },
      { heldOn: "5" },
    );
    const shown = shownRows(typed, ground()).map(({ cells }) =>
      cells.get(START.name),
    );
    expect(shown).toEqual([
      { text: "10:00", isCarried: false },
      { text: "10:00", isCarried: true },
      { text: "", isCarried: false },
      { text: "", isCarried: true },
    ]);
  });

  it("count a title with a number on, and repeat one without", () => {
    const typed = rows({ title: "第9回勉強会" }, {}, {}, { title: "懇談" }, {});
    expect(shownIn(typed, TITLE)).toEqual([
      "第9回勉強会",
      "第10回勉強会",
      "第11回勉強会",
      "懇談",
      "懇談",
    ]);
  });

  it("are held when their day has come, and planned before", () => {
    const typed = rows({ heldOn: "15" }, { heldOn: "16" }, {});
    expect(shownIn(typed, STATUS)).toEqual(["実施", "予約", ""]);
  });

  it("are held on a day that has come, however it is written", () => {
    const ways = [
      ["2/5", "実施"],
      ["2024/3/6", "実施"],
      ["R6.3.7", "実施"],
      ["３月８日", "実施"],
      ["2024年2月28日(水)", "実施"],
      ["2024-2-29", "実施"],
      ["45360", "実施"],
      ["2024/3/6 13:30", "実施"],
      ["2024/3/16", "予約"],
      ["3月16日～3月18日", "予約"],
      ["いつか", ""],
    ] as const;
    const shown = ways.map(([heldOn]) => shownIn(rows({ heldOn }), STATUS)[0]);
    expect(shown).toEqual(ways.map(([, status]) => status));
  });

  it("keep what they carried when a row above goes, blank rows between", () => {
    const one = fc.record(
      {
        heldOn: fc.constantFrom("5", ""),
        startTime: fc.constantFrom("10", "13:30～15:00", ""),
        title: fc.constantFrom("第1回勉強会", "懇談"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), fc.nat(), (own, nat) => {
        const typed = rows(...own);
        const gone = nat % typed.length;
        const left = withoutRow(typed, gone, ground());
        const recordsOf = (all: readonly GridRow[]) =>
          new Map(
            shownRows(all, ground()).flatMap((shown) =>
              isUsed(shown.row) && shown.row.key !== gone
                ? [[shown.row.key, recordOf(shown, ground())] as const]
                : [],
            ),
          );
        expect(recordsOf(left)).toEqual(recordsOf(typed));
      }),
    );
  });

  it("in use keep what they showed when a row above is typed over; blanks are filled, what is wrong follows", () => {
    const before = rows(
      { heldOn: "5", startTime: "10:00", title: "第1回勉強会" },
      { heldOn: "6" },
      {},
      { heldOn: "7" },
      {},
    );
    const typed = (own: GridRow["own"], isWrong = false) => {
      const [first, ...others] = before;
      const after = keepingShown(
        before,
        [{ key: 0, own: { ...first?.own, ...own } }, ...others],
        ground(),
        () => isWrong,
      );
      return [shownIn(after, START), shownIn(after, TITLE)];
    };
    const titles = (text: string) => [
      text,
      "第2回勉強会",
      "第3回勉強会",
      "第4回勉強会",
      "第5回勉強会",
    ];
    expect(typed({ title: "第1回勉強会（中止）" })[1]).toEqual(
      titles("第1回勉強会（中止）"),
    );
    expect(typed({ startTime: "" })[0]).toEqual(["", ...TENS]);
    expect(typed({ startTime: "9:00" })[0]).toEqual(["9:00", ...TENS]);
    expect(typed({ startTime: "9:00" }, true)[0]).toEqual([
      "9:00",
      "9:00",
      "9:00",
      "9:00",
      "9:00",
    ]);
    // Nothing stood there yet.
    const blank = rows({ heldOn: "5" }, { heldOn: "6" });
    const filled = [
      { key: 0, own: { heldOn: "5", startTime: "9:00" } },
      ...blank.slice(1),
    ];
    expect(keepingShown(blank, filled, ground(), () => false)).toEqual(filled);
  });

  it("are of no use while nothing is typed in them", () => {
    expect(rows({}, { heldOn: " " }, { theme: "あ" }).map(isUsed)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("become records with what the form gives and an end an hour later", () => {
    const typed = rows({
      heldOn: "5",
      startTime: "9",
      person: "4001、市民 花子",
    });
    expect(
      shownRows(typed, ground()).map((shown) => recordOf(shown, ground())),
    ).toEqual([
      {
        texts: {
          mode: "対面",
          standing: "集計対象",
          heldOn: "2024-03-05",
          startTime: "09:00",
          endTime: "10:00",
          title: "",
          status: "実施",
        },
        people: [{ personCode: "4001" }, { personName: "市民 花子" }],
      },
    ]);
  });
});

describe("short ways to write a day and a time", () => {
  it("a number alone is a day of the month, where the month has it", () => {
    expect(wholeDay("5", MARCH)).toBe("2024-03-05");
    expect(wholeDay("５日", MARCH)).toBe("2024-03-05");
    // That there is no such day is told with its month.
    expect(wholeDay("31", { ...MARCH, month: month("2024-04") })).toBe(
      "2024-04-31",
    );
    expect(wholeDay("32", MARCH)).toBe("32");
    expect(wholeDay("5", NO_MONTH)).toBe("5");
  });

  it("a day without its year gets it, and keeps it when another month is chosen", () => {
    const left = wholeDay("2/5", MARCH);
    expect(left).toBe("2024-02-05");
    expect(wholeDay(left, { ...MARCH, month: month("2025-01") })).toBe(left);
    expect(wholeDay("2/5", NO_MONTH)).toBe("2/5");
  });

  it("a day, a month and a range stand as they are read, whatever is no day as typed", () => {
    expect(wholeDay("2024年2月28日(水)", MARCH)).toBe("2024-02-28");
    expect(wholeDay("R6.3.7", MARCH)).toBe("2024-03-07");
    expect(wholeDay("45360", MARCH)).toBe("2024-03-09");
    expect(wholeDay("10月", MARCH)).toBe("2023-10");
    expect(wholeDay("3月1日～3日", MARCH)).toBe("2024-03-01～2024-03-03");
    expect(wholeDay("令和5年度", MARCH)).toBe("令和5年度");
    expect(wholeDay("3/1、3/2", MARCH)).toBe("3/1、3/2");
    expect(wholeDay("2024-02-30", MARCH)).toBe("2024-02-30");
  });

  it("a number alone is an hour; what is no time stays as it is", () => {
    expect(wholeClock("9")).toBe("09:00");
    expect(wholeClock("1330")).toBe("13:30");
    expect(wholeClock("午後1時半")).toBe("13:30");
    expect(wholeClock("13:00～14:30")).toBe("13:00～14:30");
    expect(wholeClock("25時")).toBe("25時");
  });

  it("what was made whole stays so", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), someDay), (text) => {
        const day = wholeDay(text, MARCH);
        expect(wholeDay(day, MARCH)).toBe(day);
        const clock = wholeClock(text);
        expect(wholeClock(clock)).toBe(clock);
      }),
    );
  });
});
