import { describe, expect, it } from "vitest";
import {
  formatCell,
  formatNumber,
  formatUnderUnit,
} from "../../../src/report/cells/format-cell";
import type { FigureCell, Unit } from "../../../src/report/cell";
import { day } from "../../support/dates";

const shown = (
  value: number | null,
  unit: Unit,
  language: "ja" | "en" = "ja",
) => formatCell({ kind: "number", value, unit }, language);

describe("formatCell", () => {
  it.each<[number | null, Unit, string]>([
    [67, "times", "67回"],
    [22, "people", "22名"],
    [0, "people", "0名"],
    [1234567, "records", "1,234,567件"],
    [null, "rate", "―"],
    [null, "times", "―"],
    [0.8375, "rate", "83.8%"],
    [1, "rate", "100.0%"],
    [1.2083333, "rate", "120.8%"],
    [2.913043, "timesPerPerson", "2.91回/人"],
    [4.857142, "timesPerMonth", "4.9回/月"],
  ])("writes %s %s as %s", (value, unit, text) => {
    expect(shown(value, unit)).toBe(text);
  });

  it.each<[Unit, "ja" | "en", string]>([
    ["people", "ja", "＊名"],
    ["rate", "ja", "＊%"],
    ["times", "en", "＊ times"],
  ])("writes a hidden figure of %s in %s as %s", (unit, language, text) => {
    expect(formatCell({ kind: "hidden", unit }, language)).toBe(text);
  });

  it("keeps a hidden figure, one without a value and 0 apart under a unit", () => {
    const under = (cell: FigureCell) => formatUnderUnit(cell, "people", "ja");
    expect(under({ kind: "hidden", unit: "people" })).toBe("＊");
    expect(under({ kind: "number", value: null, unit: "people" })).toBe("―");
    expect(under({ kind: "number", value: 0, unit: "people" })).toBe("0");
  });

  it("rounds the decimal that people see, not its binary neighbour", () => {
    expect(formatNumber(1.005, "timesPerPerson")).toBe("1.01");
    expect(formatNumber(0.285, "rate")).toBe("28.5");
    expect(formatNumber(0.0005, "rate")).toBe("0.1");
    expect(formatNumber(-0.0004, "rate")).toBe("0.0");
  });

  it("knows singular and plural in English", () => {
    expect(shown(1, "times", "en")).toBe("1 time");
    expect(shown(1234, "people", "en")).toBe("1,234 people");
  });

  it("writes days in both calendars", () => {
    const cell = {
      kind: "date",
      date: day("2024-03-31"),
      yearStyle: "era",
    } as const;
    expect(formatCell(cell, "ja")).toBe("令和6年（2024年）3月31日");
    expect(formatCell(cell, "en")).toBe("March 31, 2024");
    expect(formatCell({ ...cell, yearStyle: "western" }, "ja")).toBe(
      "2024年3月31日",
    );
  });
});
