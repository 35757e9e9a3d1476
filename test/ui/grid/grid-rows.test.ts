import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import type { GridGround, GridRow } from "../../../src/ui/grid/grid-rows";
import {
  isUsed,
  recordOf,
  shownCell,
  wholeClock,
  wholeDay,
} from "../../../src/ui/grid/grid-rows";
import { month } from "../../support/dates";

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

const ground = (more: Partial<GridGround> = {}): GridGround => ({
  columns: [HELD, START, PERSON, TITLE, STATUS],
  given: { mode: "対面", standing: "集計対象" },
  month: month("2024-03"),
  staff: [],
  statusOn: (day) => (day <= "2024-03-15" ? "実施" : "予約"),
  ...more,
});

const rows = (...own: readonly GridRow["own"][]): readonly GridRow[] =>
  own.map((one, key) => ({ key, own: one }));

describe("rows of the grid", () => {
  it("show what stands above until something is typed over it, a blank too", () => {
    const typed = rows(
      { startTime: "10:00" },
      {},
      { startTime: "" },
      { heldOn: "5" },
    );
    const shown = typed.map((_, index) =>
      shownCell(typed, index, START, ground()),
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
    const shown = typed.map(
      (_, index) => shownCell(typed, index, TITLE, ground()).text,
    );
    expect(shown).toEqual([
      "第9回勉強会",
      "第10回勉強会",
      "第11回勉強会",
      "懇談",
      "懇談",
    ]);
  });

  it("are held when their day has come, and planned before", () => {
    const typed = rows({ heldOn: "15" }, { heldOn: "16" }, {});
    const shown = typed.map(
      (_, index) => shownCell(typed, index, STATUS, ground()).text,
    );
    expect(shown).toEqual(["実施", "予約", ""]);
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
    expect(recordOf(typed, 0, ground())).toEqual({
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
    });
  });
});

describe("short ways to write a day and a time", () => {
  it("a number alone is a day of the month, where the month has it", () => {
    expect(wholeDay("5", month("2024-03"))).toBe("2024-03-05");
    expect(wholeDay("５日", month("2024-03"))).toBe("2024-03-05");
    expect(wholeDay("31", month("2024-04"))).toBe("31");
    expect(wholeDay("5", undefined)).toBe("5");
    expect(wholeDay("4/5", month("2024-03"))).toBe("4/5");
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
      fc.property(fc.string(), (text) => {
        const day = wholeDay(text, month("2024-03"));
        expect(wholeDay(day, month("2024-03"))).toBe(day);
        const clock = wholeClock(text);
        expect(wholeClock(clock)).toBe(clock);
      }),
    );
  });
});
