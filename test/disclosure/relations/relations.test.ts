import { describe, expect, test } from "vitest";
import { relateAttendances } from "../../../src/disclosure/relations/relate-attendances";
import { relatePeopleOfYear } from "../../../src/disclosure/relations/relate-people";
import type { Dependent } from "../../../src/disclosure/relations/relate-ratios";
import { relateRatios } from "../../../src/disclosure/relations/relate-ratios";
import { relateRecords } from "../../../src/disclosure/relations/relate-records";
import type { ChartBlock } from "../../../src/report/chart-block";
import { month } from "../../support/dates";
import { knownOf } from "./known-relations";

describe("what readers know of months and ranks", () => {
  const known = (values: Readonly<Record<string, number>>) =>
    knownOf(values, relateAttendances);

  test("回数 and のべ of months, of ranks and of their cells add up", () => {
    const relations = known({
      count: 5,
      "count 2022-04": 3,
      "count 2022-05": 2,
      "count A": 4,
      "count -": 1,
      "count 2022-04 A": 3,
      "count 2022-04 -": 0,
      "count 2022-05 A": 1,
      "count 2022-05 -": 1,
    });
    expect(relations).toEqual([
      "count = count A + count -",
      "count 2022-04 = count 2022-04 A + count 2022-04 -",
      "count 2022-05 = count 2022-05 A + count 2022-05 -",
      "count = count 2022-04 + count 2022-05",
      "count A = count 2022-04 A + count 2022-05 A",
      "count - = count 2022-04 - + count 2022-05 -",
    ]);
  });

  test("what is printed of a total is at most the total where parts of it are not printed", () => {
    expect(
      known({
        visits: 9,
        "visits A": 4,
        "visits 2022-04": 5,
        "visits 2022-05": 4,
        "visits 2022-04 A": 2,
      }),
    ).toEqual([
      "visits = visits 2022-04 + visits 2022-05",
      "visits A ≥ visits 2022-04 A",
    ]);
  });

  test("what is not true of the figures is no knowledge", () => {
    expect(known({ count: 5, "count A": 4, "count B": 2 })).toEqual([]);
    expect(known({ count: 3, visits: 2 })).toEqual([]);
  });

  test("a part alone tells nothing of a total that is not printed", () => {
    expect(known({ "count A": 4, "count 2022-04": 4 })).toEqual([]);
  });

  test("meetings and people are at most the attendances, in every cell", () => {
    expect(
      known({
        count: 2,
        visits: 3,
        people: 2,
        "count 2022-04 A": 2,
        "visits 2022-04 A": 3,
        "people 2022-04 A": 2,
      }),
    ).toEqual([
      "count ≤ visits",
      "people ≤ visits",
      "count 2022-04 A ≤ visits 2022-04 A",
      "people 2022-04 A ≤ visits 2022-04 A",
    ]);
  });

  test("people are in some month and some rank, and in no more than there are", () => {
    expect(
      known({
        people: 3,
        "people A": 2,
        "people B": 2,
        "people 2022-04": 3,
        "people 2022-05": 1,
        "visits 2022-04 A": 2,
        "visits 2022-04 B": 1,
        "visits 2022-05 A": 1,
        "visits 2022-05 B": 1,
      }),
    ).toEqual([
      "people 2022-04 ≤ people",
      "people 2022-05 ≤ people",
      "people A ≤ people",
      "people B ≤ people",
      "people ≤ people A + people B",
      "people ≤ people 2022-04 + people 2022-05",
      "people 2022-04 ≤ least(visits 2022-04 A, people A) + least(visits 2022-04 B, people B)",
      "people 2022-05 ≤ least(visits 2022-05 A, people A) + least(visits 2022-05 B, people B)",
      "people A ≤ least(visits 2022-04 A, people 2022-04) + least(visits 2022-05 A, people 2022-05)",
      "people B ≤ least(visits 2022-04 B, people 2022-04) + least(visits 2022-05 B, people 2022-05)",
    ]);
  });
});

test("people of a month hang together with no ranks of which one is printed in part", () => {
  expect(
    knownOf(
      {
        "people 2022-04": 3,
        "people A": 2,
        "people B": 2,
        "visits 2022-04 A": 2,
      },
      relateAttendances,
    ),
  ).toEqual(["people A ≤ least(visits 2022-04 A, people 2022-04)"]);
});

describe("what readers know of people of a year", () => {
  const known = (
    values: Readonly<Record<string, number>>,
    meetingsPerPerson?: number,
  ) =>
    knownOf(values, (year, builder) => {
      relatePeopleOfYear(year, meetingsPerPerson, builder);
    });

  test.each([
    [
      "those in several ranks",
      { people: 4, "people A": 3, "people B": 2, distinctAcrossRanks: 1 },
      ["people A + people B = people + distinctAcrossRanks"],
    ],
    [
      "nothing of ranks that are not all printed",
      { people: 4, "visits B": 2, "people A": 4, distinctAcrossRanks: 0 },
      [],
    ],
    [
      "nothing of ranks where the people in several are not printed",
      { people: 4, "people A": 4 },
      [],
    ],
    [
      "how often they came",
      { people: 6, once: 3, twice: 2, threeOrMore: 1 },
      ["once + twice + threeOrMore = people"],
    ],
    ["nothing without once", { people: 6, twice: 2, threeOrMore: 1 }, []],
    ["nothing without twice", { people: 6, once: 3, threeOrMore: 1 }, []],
    ["nothing without more", { people: 6, once: 3, twice: 3 }, []],
    ["nothing without the people", { once: 3, twice: 2, threeOrMore: 1 }, []],
  ])("%s", (_, values, relations) => {
    expect(known(values as Record<string, number>)).toEqual(relations);
  });

  const often = { people: 6, once: 3, twice: 2, threeOrMore: 1, visits: 12 };
  const all = "once + twice + threeOrMore = people";

  test.each([
    [
      "a mean tells at least so many visits",
      often,
      2,
      [all, "visits ≥ once + 2 twice + 3 threeOrMore"],
    ],
    [
      "visits of nobody known are known",
      { ...often, visits: 14 },
      2,
      [all, "visits ≥ once + 2 twice + 3 threeOrMore + 2"],
    ],
    [
      "the visits themselves, where nobody came more than twice",
      { people: 5, once: 3, twice: 2, threeOrMore: 0, visits: 7 },
      1.4,
      [all, "visits = once + 2 twice + 3 threeOrMore"],
    ],
    ["no mean tells none", often, undefined, [all]],
  ])("%s", (_, values, mean, relations) => {
    expect(known(values, mean)).toEqual(relations);
  });

  test("without のべ a mean tells nothing", () => {
    const { visits, ...others } = often;
    expect(known(others, 2)).toEqual([all]);
  });
});

describe("what readers know of records", () => {
  test.each([
    [
      "all of them",
      { count: 5, counted: 8, read: 12, listedOnly: 3, excluded: 1 },
      ["counted = count + 3", "read = counted + listedOnly + excluded"],
    ],
    [
      "with some unclassified, and none excluded that are printed",
      { count: 5, counted: 5, read: 9, listedOnly: 3 },
      ["counted = count", "read = counted + listedOnly + 1"],
    ],
    ["the counted alone", { count: 5, counted: 8 }, ["counted = count + 3"]],
    ["nothing without the meetings", { counted: 8, read: 12 }, []],
    ["nothing without the counted", { count: 8, read: 12 }, []],
  ])("%s", (_, values, relations) => {
    expect(knownOf(values as Record<string, number>, relateRecords)).toEqual(
      relations,
    );
  });
});

describe("what readers know by ratios", () => {
  const months = ["2022-04", "2022-05", "2022-06", "2022-07"];
  const counts = {
    count: 10,
    "count 2022-04": 1,
    "count 2022-05": 4,
    "count 2022-06": 3,
    "count 2022-07": 2,
  };
  const chartOf = (own: Partial<ChartBlock>): ChartBlock =>
    ({
      months: months.map((each) => month(each)),
      totals: [1, 4, 3, 2],
      bands: [{ fromIndex: 1, toIndex: 2 }],
      ...own,
    }) as ChartBlock;
  const known = (
    values: Readonly<Record<string, number>>,
    ratios: Readonly<Record<string, number>>,
    chart: ChartBlock | undefined,
  ) => {
    let dependents: readonly Dependent[] = [];
    const relations = knownOf(values, (year, builder, place) => {
      dependents = relateRatios(
        year,
        chart,
        {
          printed: (measure) => ratios[measure],
          keyOf: (measure) => JSON.stringify([2022, measure]),
          place,
        },
        builder,
      );
    });
    return { relations, dependents };
  };
  const ofCounts = (measure: string) => ({
    key: JSON.stringify([2022, measure]),
    on: [0, 1, 2, 3, 4],
  });

  test("means tell the meetings in and outside council sessions", () => {
    expect(
      known(counts, { meanInside: 3.5, meanOutside: 1.5 }, chartOf({})),
    ).toEqual({
      relations: [
        "meanInside = count 2022-05 + count 2022-06",
        "meanOutside = count 2022-04 + count 2022-07",
      ],
      dependents: [],
    });
  });

  test("several council sessions are inside together", () => {
    const bands = [
      { fromIndex: 0, toIndex: 0 },
      { fromIndex: 2, toIndex: 2 },
    ] as unknown as ChartBlock["bands"];
    expect(
      known(counts, { meanInside: 2, meanOutside: 3 }, chartOf({ bands }))
        .relations,
    ).toEqual([
      "meanInside = count 2022-04 + count 2022-06",
      "meanOutside = count 2022-05 + count 2022-07",
    ]);
  });

  test("a rate tells the meetings of months with slots, and means are of those months", () => {
    expect(
      known(
        counts,
        { slots: 12, utilisationRate: 9 / 12, meanInside: 3.5, meanOutside: 2 },
        chartOf({ slots: [null, 4, 4, 4] }),
      ).relations,
    ).toEqual([
      "utilisationRate = count 2022-05 + count 2022-06 + count 2022-07",
      "meanInside = count 2022-05 + count 2022-06",
      "meanOutside = count 2022-07",
    ]);
  });

  test("months after 基準日 are in no mean", () => {
    expect(
      known(
        counts,
        { meanInside: 3.5, meanOutside: 1 },
        chartOf({ totals: [1, 4, 3, null] }),
      ).relations,
    ).toEqual([
      "meanInside = count 2022-05 + count 2022-06",
      "meanOutside = count 2022-04",
    ]);
  });

  test.each([
    ["that is none of these meetings", counts, chartOf({}), 3],
    ["of no month", counts, chartOf({ bands: [] }), 3.5],
    ["without a chart", counts, undefined, 3.5],
  ])("a mean %s hangs on all counts", (_, values, chart, meanInside) => {
    expect(known(values, { meanInside }, chart)).toEqual({
      relations: [],
      dependents: [ofCounts("meanInside")],
    });
  });

  test("a mean of months that are not all printed hangs on those that are", () => {
    const { "count 2022-06": unprinted, ...others } = counts;
    expect(known(others, { meanInside: 3.5 }, chartOf({})).dependents).toEqual([
      { ...ofCounts("meanInside"), on: [0, 1, 2, 3] },
    ]);
  });

  test("a rate without its slots hangs on all counts", () => {
    expect(
      known(
        counts,
        { utilisationRate: 0.75 },
        chartOf({ slots: [null, 4, 4, 4] }),
      ).dependents,
    ).toEqual([ofCounts("utilisationRate")]);
  });

  test("what is not printed tells nothing", () => {
    expect(known(counts, {}, chartOf({}))).toEqual({
      relations: [],
      dependents: [],
    });
  });
});
