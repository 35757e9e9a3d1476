import { describe, expect, test } from "vitest";
import type { FigureId } from "../../../src/disclosure/figure-id";
import { figureKey } from "../../../src/disclosure/figure-id";
import { buildModel } from "../../../src/disclosure/relations/build-model";
import type { CollectedFigure } from "../../../src/disclosure/relations/collect-figures";
import { yearFigures } from "../../../src/disclosure/relations/year-figures";
import type { Block } from "../../../src/report/block";
import type { ChartBlock } from "../../../src/report/chart-block";
import type { Report } from "../../../src/report/report";
import { month } from "../../support/dates";
import { idOf } from "./known-relations";

/** A figure of 2022 by its name, or of another year (`2021: count A`). */
const idFrom = (name: string): FigureId => {
  const [, year, own] = /^(\d{4}): (.*)$/u.exec(name) ?? [];
  const id = idOf(own ?? name);
  return id.kind === "alone" || year === undefined
    ? id
    : { ...id, fiscalYear: Number(year) };
};

const keyFrom = (name: string): string => figureKey(idFrom(name));

const collected = (
  values: Readonly<Record<string, number>>,
  placesOf: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, CollectedFigure> =>
  new Map(
    Object.entries(values).map(([name, value]) => {
      const key = keyFrom(name);
      const places = Array.from({ length: placesOf[name] ?? 1 }, () => ({}));
      const own = { key, id: idFrom(name), value, unit: "times", label: name };
      return [key, { ...own, places } as unknown as CollectedFigure];
    }),
  );

const reportOf = (...blocks: readonly Partial<Block>[]): Report =>
  ({
    fiscalYears: [2021, 2022],
    chapters: [{ lead: [], sections: [{ blocks }] }],
  }) as unknown as Report;

const chartOf = (
  fiscalYear: number,
  own: Partial<ChartBlock> = {},
): Partial<ChartBlock> => ({
  kind: "chart",
  months: [month(`${fiscalYear}-04`), month(`${fiscalYear}-05`)],
  totals: [1, 4],
  bands: [{ label: "定例会", fromIndex: 1, toIndex: 1 }],
  series: [
    { label: "A", values: [], selections: [{ grain: "meeting", fiscalYear }] },
  ],
  ...own,
});

const modelOf = (
  values: Readonly<Record<string, number>>,
  report = reportOf(),
  placesOf?: Readonly<Record<string, number>>,
) => {
  const built = buildModel(report, collected(values, placesOf));
  const variable = (name: string) => built.variableOf.get(keyFrom(name));
  return {
    ...built,
    variable,
    weight: (name: string) => built.model.weights[variable(name) ?? -1],
  };
};

describe("回数 and のべ", () => {
  const equal = {
    count: 5,
    visits: 5,
    "count A": 5,
    "visits A": 5,
    people: 5,
  };

  test("are one figure where they are equal in every cell of a year", () => {
    const { variable, model } = modelOf(equal);
    expect(variable("visits")).toBe(variable("count"));
    expect(variable("visits A")).toBe(variable("count A"));
    expect(variable("people")).not.toBe(variable("visits"));
    expect(model.values).toEqual([5, 5, 5]);
  });

  test("are two where one cell of the year shows that they are", () => {
    const { variable } = modelOf({ ...equal, "visits A": 6 });
    expect(variable("visits")).not.toBe(variable("count"));
  });

  test("are one in a year whatever they are in another", () => {
    const { variable } = modelOf({
      ...equal,
      "2021: count": 3,
      "2021: visits": 4,
    });
    expect(variable("visits")).toBe(variable("count"));
    expect(variable("2021: visits")).not.toBe(variable("2021: count"));
    expect(variable("2021: count")).not.toBe(variable("count"));
  });
});

describe("ratios", () => {
  const counts = {
    count: 5,
    "count 2022-04": 1,
    "count 2022-05": 4,
    meanInside: 4,
    meanOutside: 1,
  };

  test("are the meetings of their months, by the chart of their year", () => {
    const { variable, model, dependents } = modelOf(
      counts,
      reportOf(chartOf(2021, { bands: [] }), chartOf(2022)),
    );
    expect(model.values[variable("meanInside") ?? -1]).toBe(4);
    expect(model.values[variable("meanOutside") ?? -1]).toBe(1);
    expect(dependents).toEqual([]);
  });

  test.each([
    ["no chart", []],
    ["the chart of another year alone", [chartOf(2021)]],
    ["a chart of activities alone", [chartOf(2022, { ruleId: "training" })]],
    ["a chart that shows nothing", [chartOf(2022, { series: [] })]],
    ["no chart but a text", [{ ...chartOf(2022), kind: "paragraph" }]],
  ] as const)("hang on all counts with %s", (_, blocks) => {
    const { variable, dependents } = modelOf(
      counts,
      reportOf(...(blocks as readonly Partial<Block>[])),
    );
    const on = ["count", "count 2022-04", "count 2022-05"].map(variable);
    expect(variable("meanInside")).toBeUndefined();
    expect(dependents).toEqual([
      { key: keyFrom("meanInside"), on },
      { key: keyFrom("meanOutside"), on },
    ]);
  });

  test("by person hang on the people and their visits, where they are printed", () => {
    const people = { people: 4, visits: 8 };
    const { variable, dependents } = modelOf({
      ...people,
      meetingsPerPerson: 2,
    });
    expect(dependents).toEqual([
      {
        key: keyFrom("meetingsPerPerson"),
        on: [variable("people"), variable("visits")],
      },
    ]);
    expect(variable("meetingsPerPerson")).toBeUndefined();
    expect(modelOf(people).dependents).toEqual([]);
    const { dependents: alone, variable: own } = modelOf({
      people: 4,
      meetingsPerPerson: 2,
    });
    expect(alone.map(({ on }) => on)).toEqual([[own("people")]]);
  });

  test("by person tell the visits of people who came once, twice and more", () => {
    const often = { people: 6, once: 3, twice: 2, threeOrMore: 1, visits: 12 };
    const sums = (values: Readonly<Record<string, number>>) =>
      modelOf(values).model.relations.filter(({ kind }) => kind === "atLeast");
    expect(sums(often)).toEqual([]);
    expect(sums({ ...often, meetingsPerPerson: 2 })).toHaveLength(1);
  });
});

describe("what a document loses with a figure", () => {
  test("is more with a total of the year, and with each place up to four", () => {
    const { weight } = modelOf(
      { count: 9, "count A": 4, "count B": 5, "count 2022-04": 9, people: 3 },
      reportOf(),
      { "count B": 3, "count 2022-04": 4, people: 9 },
    );
    expect(
      ["count A", "count B", "count 2022-04", "count", "people"].map(weight),
    ).toEqual([10.5, 11.5, 12, 12.5, 14]);
  });

  test("is more with what ratios are made of, each its part of them", () => {
    const { weight } = modelOf({ people: 4, visits: 8, meetingsPerPerson: 2 });
    expect([weight("people"), weight("visits")]).toEqual([17.5, 17.5]);
    const alone = modelOf({ people: 4, visits: 8 });
    expect([alone.weight("people"), alone.weight("visits")]).toEqual([
      12.5, 12.5,
    ]);
  });
});

test("readers know the sums of each year, of records too, and of no other year", () => {
  const { model, variable } = modelOf({
    "2021: count": 3,
    "2021: count A": 3,
    count: 5,
    "count B": 5,
    counted: 6,
  });
  const known = (...names: readonly string[]) =>
    names.map((name, at) => [variable(name), at === 0 ? 1 : -1]);
  expect(
    model.relations.map((relation) =>
      relation.kind === "covered" ? undefined : [relation.terms, relation.sum],
    ),
  ).toEqual([
    [known("2021: count", "2021: count A"), 0],
    [known("count", "count B"), 0],
    [known("counted", "count"), 1],
  ]);
});

test("months and ranks of a year are those that its own figures name", () => {
  const figures = [
    ...collected({ "count A": 1, "2021: count Z": 1, once: 2 }).values(),
  ];
  const year = yearFigures(2022, figures, (key) => key.length);
  expect([year.months, year.ranks]).toEqual([[], ["A"]]);
});
