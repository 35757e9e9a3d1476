import { describe, expect, test } from "vitest";
import type { FigureId } from "../../src/disclosure/figure-id";
import { figureKey, figureOfSelection } from "../../src/disclosure/figure-id";
import type { Selection } from "../../src/rollup/selection/selection";
import { month } from "../support/dates";

const meeting = { grain: "meeting", fiscalYear: 2022 } as const;
const attendance = { kind: "attendance", fiscalYear: 2022 } as const;
const april = month("2022-04");

describe("what a figure counts, by the records behind it", () => {
  test.each<[Selection, "times" | "people", FigureId]>([
    [meeting, "times", { ...attendance, measure: "count" }],
    [
      { ...meeting, month: april, rank: null, measure: "totalAttendance" },
      "people",
      { ...attendance, month: april, rank: null, measure: "totalAttendance" },
    ],
    [
      { ...meeting, visits: "once" },
      "people",
      { kind: "year", fiscalYear: 2022, measure: "once" },
    ],
  ])("%j in %s", (selection, unit, id) => {
    expect(figureOfSelection(selection, unit)).toEqual(id);
  });

  test.each<[Selection, "times" | "people"]>([
    [{ ...meeting, visits: "once" }, "times"],
    [{ ...meeting, visits: "once", month: april }, "people"],
    [{ ...meeting, visits: "once", rank: "部長級" }, "people"],
    [{ ...meeting, division: "企画課" }, "people"],
    [{ grain: "activity", fiscalYear: 2022 }, "times"],
  ])("no other depends on %j in %s", (selection, unit) => {
    const id = figureOfSelection(selection, unit);
    expect(id.kind).toBe("alone");
    const reversed = Object.fromEntries(
      Object.entries(selection).reverse(),
    ) as unknown as Selection;
    expect(figureOfSelection(reversed, unit)).toEqual(id);
    const other = unit === "times" ? "records" : "times";
    expect(
      figureKey(figureOfSelection({ ...selection, fiscalYear: 1 }, unit)),
    ).not.toBe(figureKey(id));
    expect(figureOfSelection(selection, other)).not.toEqual(id);
  });
});

test("no two figures have one key", () => {
  const ids: readonly FigureId[] = [
    ...(["count", "totalAttendance", "distinctAttendees"] as const).flatMap(
      (measure) => [
        { ...attendance, measure },
        { ...attendance, measure, rank: null },
        { ...attendance, measure, rank: "" },
        { ...attendance, measure, rank: "2022-04" },
        { ...attendance, measure, month: april },
        { ...attendance, measure, month: april, rank: "部長級" },
        { ...attendance, measure, fiscalYear: 2023 },
      ],
    ),
    { kind: "year", fiscalYear: 2022, measure: "once" },
    { kind: "year", fiscalYear: 2023, measure: "once" },
    { kind: "year", fiscalYear: 2022, measure: "twice" },
    { kind: "alone", name: "" },
    { kind: "alone", name: "once" },
  ];
  expect(new Set(ids.map(figureKey)).size).toBe(ids.length);
});
