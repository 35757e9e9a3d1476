import { describe, expect, it } from "vitest";
import { day } from "../../support/dates";
import { activity, ofYear } from "../fixture";
import {
  lackingInOne,
  numberOf,
  numbersByMonth,
  tenSchools,
  untoldNumber,
} from "./numbers-by-month";

const NONE = null;

describe("numbers by month", () => {
  const [monthly] = numbersByMonth(
    [
      numberOf("2022-04-01", "東小", 3, { recordId: "a" }),
      numberOf("2022-06-01", "東小", 4, { recordId: "b" }),
      numberOf("2022-06-01", "西小", 5, { recordId: "c" }),
      activity("2022-06-10", { summaryLine: "東小", recordId: "event" }),
    ],
    { more: { asOf: day("2022-07-31") } },
  );

  it("stand in the months that have begun, with the records behind each; an event is none of them", () => {
    expect(monthly?.count).toBe(12);
    expect(monthly?.counts).toEqual([3, 0, 9, 0, ...Array<null>(8).fill(NONE)]);
    expect(monthly?.recordIds.slice(0, 4)).toEqual([["a"], [], ["b", "c"], []]);
  });

  it("are told apart by school, each with its own months", () => {
    expect(
      monthly?.lines.map(({ label, count, counts, recordIds }) => [
        label,
        count,
        counts.slice(0, 4),
        recordIds.slice(0, 4),
      ]),
    ).toEqual([
      ["東小", 7, [3, 0, 4, 0], [["a"], [], ["b"], []]],
      ["西小", 5, [0, 0, 5, 0], [[], [], ["c"], []]],
    ]);
  });

  it("have no line of what is left blank beside those of a school", () => {
    const [blank] = numbersByMonth([
      numberOf("2022-04-01", "東小", 3),
      numberOf("2022-04-01", "", 2),
    ]);
    expect(blank?.lines.map(({ label, count }) => [label, count])).toEqual([
      ["東小", 3],
      [null, 2],
    ]);
  });

  it("are none in a year that has events alone, also where another year has numbers", () => {
    const event = activity("2022-06-10", { summaryLine: "東小" });
    expect(numbersByMonth([event])).toEqual([undefined]);
    const [first, second] = numbersByMonth(
      [event, numberOf("2023-06-01", "東小", 2)],
      { years: [2022, 2023] },
    );
    expect(first).toBeUndefined();
    expect(second?.count).toBe(2);
  });

  it("count in the year alone where their date has no month", () => {
    const [found] = numbersByMonth([
      activity(ofYear("2022-05-01"), { count: 6, isMonthly: true }),
      numberOf("2022-04-01", "協議", 1),
    ]);
    expect(found?.count).toBe(7);
    expect(found?.counts).toEqual([1, ...Array<number>(11).fill(0)]);
  });
});

describe("the smaller lines", () => {
  it("stand together in a chart, with their months and records", () => {
    const [monthly] = numbersByMonth(tenSchools(2022));
    expect(
      monthly?.lines.filter(({ isRest }) => isRest).map(({ label }) => label),
    ).toEqual(["第1小", "第2小"]);
    expect(monthly?.rest).toMatchObject({ lineCount: 2, count: 3 });
    expect(monthly?.rest?.counts.slice(0, 4)).toEqual([0, 0, 3, 0]);
    expect(monthly?.rest?.recordIds[2]).toEqual(["2022-1", "2022-2"]);
  });

  it("are none where a chart has room for all", () => {
    const [monthly] = numbersByMonth(tenSchools(2022).slice(1));
    expect(monthly?.lines).toHaveLength(9);
    expect(monthly).not.toHaveProperty("rest");
  });
});

describe("what one app can't tell", () => {
  const activities = [
    numberOf("2022-05-01", "東小", 3),
    untoldNumber("2022-06-01", 5),
    numberOf("2023-05-01", "東小", 2),
  ];

  it("stands apart with its months and records, in no line", () => {
    const [first] = numbersByMonth(activities, { counting: lackingInOne });
    expect(first?.lines.map(({ label, count }) => [label, count])).toEqual([
      ["東小", 3],
    ]);
    expect(first?.unsplit).toMatchObject({ count: 5, isAbsent: false });
    expect(first?.unsplit?.counts.slice(0, 4)).toEqual([0, 0, 5, 0]);
    expect(first?.unsplit?.recordIds[2]).toEqual(["5@40"]);
  });

  it("is nothing that was left blank by an app that could tell", () => {
    const [found] = numbersByMonth(
      [numberOf("2022-05-01", "", 2), untoldNumber("2022-05-01", 5)],
      { counting: lackingInOne },
    );
    expect(found?.lines.map(({ label, count }) => [label, count])).toEqual([
      [null, 2],
    ]);
    expect(found?.unsplit?.count).toBe(5);
  });

  it("has its place in a year that has none of it, and is told as absent there", () => {
    const [, second] = numbersByMonth(activities, {
      years: [2022, 2023],
      counting: lackingInOne,
    });
    expect(second?.unsplit).toMatchObject({ count: 0, isAbsent: true });
  });
});
