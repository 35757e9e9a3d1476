import { expect, test } from "vitest";
import { smallFigures, toldFigure } from "../../src/disclosure/small-figures";
import { collectFigures } from "../../src/disclosure/relations/collect-figures";
import { buildModel } from "../../src/disclosure/relations/build-model";
import { figureKey } from "../../src/disclosure/figure-id";
import type { CollectedFigure } from "../../src/disclosure/relations/collect-figures";
import { buildReport } from "../../src/report/build-report";
import { reportInput, rules } from "../report/fixture";
import { meeting } from "../report/record-builders";
import { printedFigures } from "./relations/known-relations";

const smallOf = (
  values: Readonly<Record<string, number>>,
  unit: CollectedFigure["unit"],
  threshold = 3,
): readonly string[] => {
  const figures = printedFigures(values).map((each) => ({ ...each, unit }));
  return smallFigures(new Map(figures.map((each) => [each.key, each])), {
    threshold,
  }).map(({ label }) => label);
};

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["from 1 to below the threshold", { a: 0, b: 1, c: 2, d: 3 }, ["b", "c"]],
  [
    "of attendances",
    { "visits A": 2, "people A": 1 },
    ["visits A", "people A"],
  ],
])("people are few %s", (_, values, small) => {
  expect(smallOf(values, "people")).toEqual(small);
});

test("the threshold says how few", () => {
  expect(smallOf({ a: 1, b: 2, c: 4 }, "people", 5)).toEqual(["a", "b", "c"]);
  expect(smallOf({ a: 1, b: 2 }, "people", 2)).toEqual(["a"]);
});

test.each<[string, Readonly<Record<string, number>>, boolean]>([
  ["of few attendances", { count: 2, visits: 2 }, true],
  ["of few people", { count: 2, visits: 6, people: 2 }, true],
  ["of many people", { count: 2, visits: 6, people: 5 }, false],
  ["of whom nobody knows how many", { count: 2 }, true],
  ["that are many", { count: 3, visits: 2 }, false],
  ["that are no meetings", { once: 2 }, false],
])("回数 of meetings tells of few people: %s", (_, values, isSmall) => {
  const small = smallOf(values, "times");
  expect(small.includes("count") || small.includes("once")).toBe(isSmall);
});

const input = reportInput(
  {
    meetings: [
      meeting("2022-07-05", "部長級", "a"),
      meeting("2022-07-12", "部長級", "b"),
      meeting("2022-08-02", "課長級", "c"),
    ],
  },
  { fiscalYears: [2022], rules },
);
const reportOf = (more: Partial<typeof input> = {}) =>
  buildReport({ ...input, edition: "public", ...more });

test("each figure of a document is found once, with all its places and the words of the first", () => {
  const figures = collectFigures(reportOf());
  const key = figureKey({
    kind: "attendance",
    fiscalYear: 2022,
    measure: "totalAttendance",
    rank: "部長級",
  });
  const figure = figures.get(key);
  expect(figure).toMatchObject({ key, value: 2, unit: "people" });
  expect(figure?.label).toContain("部長級");
  expect(figure?.places.length).toBeGreaterThan(1);
  for (const each of figures.values()) {
    expect(each.label).not.toBe("");
    // Only pages are places: where data for machines have it, is none.
    expect(each.places.map(({ chapterId }) => typeof chapterId)).toEqual(
      each.places.map(() => "string"),
    );
    expect(toldFigure(each)).toEqual({
      key: each.key,
      label: each.label,
      value: each.value,
      unit: each.unit,
      places: each.places,
      ...(each.selection === undefined ? {} : { selection: each.selection }),
    });
  }
});

test("のべ and 回数 are one figure where they are equal in the whole year, and two where they are not", () => {
  const keysOf = (measure: "count" | "totalAttendance") =>
    figureKey({ kind: "attendance", fiscalYear: 2022, measure });
  const one = reportOf();
  const same = buildModel(one, collectFigures(one)).variableOf;
  expect(same.get(keysOf("count"))).toBeDefined();
  expect(same.get(keysOf("count"))).toBe(same.get(keysOf("totalAttendance")));
});

test("ratios are no figures of their own: they hang on what they are made of", () => {
  const report = reportOf();
  const figures = collectFigures(report);
  const { variableOf, dependents, model } = buildModel(report, figures);
  const keyOf = (measure: string) =>
    figureKey({ kind: "year", fiscalYear: 2022, measure });
  expect(figures.has(keyOf("meetingsPerPerson"))).toBe(true);
  expect(variableOf.has(keyOf("meetingsPerPerson"))).toBe(false);
  expect(dependents.map(({ key }) => key)).toContain(
    keyOf("meetingsPerPerson"),
  );
  const of = dependents.find(({ key }) => key === keyOf("meetingsPerPerson"));
  expect(of?.on.map((variable) => model.values[variable]).sort()).toEqual([
    3, 3,
  ]);
  // Totals are missed more than cells: they are printed in more places, and stand for others.
  const weightOf = (id: Parameters<typeof figureKey>[0]) =>
    model.weights[variableOf.get(figureKey(id)) ?? -1] ?? 0;
  const attendance = { kind: "attendance", fiscalYear: 2022 } as const;
  expect(
    weightOf({ ...attendance, measure: "distinctAttendees" }),
  ).toBeGreaterThan(
    weightOf({ ...attendance, measure: "distinctAttendees", rank: "部長級" }),
  );
});
