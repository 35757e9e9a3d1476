import { describe, expect, it } from "vitest";
import type { PublishedFigure } from "../../../src/domain/publishing/published-figure";
import {
  placePublishedFigures,
  publishedFigureAt,
} from "../../../src/rollup/published/place-published-figures";
import { publishedFindings } from "../../../src/rollup/published/published-findings";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import { activity, attendee, input, meeting, rules } from "../fixture";

const figure = (more: Partial<PublishedFigure> = {}): PublishedFigure => ({
  fiscalYear: 2022,
  measure: "count",
  value: 3,
  words: "回数",
  ...more,
});

const place = (...figures: readonly PublishedFigure[]) =>
  placePublishedFigures(figures, rules);

describe("the place of a 公表値", () => {
  it.each([
    [undefined, "meetings"],
    ["１ｏｎ１ミーティング", "meetings"],
    ["meetings", "meetings"],
    ["WG支援", "groups"],
    ["ＷＧ支援", "groups"],
    ["groups", "groups"],
  ])(
    "is known by title or code, whatever its letters: %s",
    (name, sectionId) => {
      const [placed, ...others] = place(
        figure({
          ...(name === undefined ? {} : { section: name }),
          rowId: "9",
        }),
      ).placed;
      expect(placed).toEqual({
        fiscalYear: 2022,
        sectionId,
        measure: "count",
        value: 3,
        words: "回数",
        rowId: "9",
      });
      expect(others).toEqual([]);
    },
  );

  it("is that of a title before that of what records call another section", () => {
    const [visits] = placePublishedFigures([figure({ section: "視察" })], {
      ...rules,
      sections: [
        ...rules.sections
          .filter(({ source }) => source === "activities")
          .map((section) => ({
            ...section,
            recordValues: [...section.recordValues, "見学", "視察"],
          })),
      ],
    }).placed;
    expect(visits?.sectionId).toBe("visits");
    const [seen] = placePublishedFigures([figure({ section: "見学" })], {
      ...rules,
      sections: rules.sections.map((section) =>
        section.id === "visits"
          ? { ...section, recordValues: ["見学"] }
          : section,
      ),
    }).placed;
    expect(seen?.sectionId).toBe("visits");
  });

  it("has a rank by any of its names, for meetings alone", () => {
    const ranked = figure({ rank: "部長", measure: "distinctAttendees" });
    expect(place(ranked).placed).toEqual([
      {
        fiscalYear: 2022,
        sectionId: "meetings",
        rank: "部長級",
        measure: "distinctAttendees",
        value: 3,
        words: "回数",
      },
    ]);
    for (const wrong of [
      figure({ rank: "班長級" }),
      figure({ rank: "部長級", section: "WG支援" }),
      figure({ measure: "totalAttendance", section: "WG支援" }),
      figure({ section: "その他" }),
      figure({ section: "ない節" }),
    ]) {
      expect(place(wrong)).toEqual({
        placed: [],
        unplaced: [wrong],
        repeated: [],
      });
    }
  });

  it("is taken once: the first stays, of each year, rank and measure", () => {
    const first = figure();
    const again = figure({ value: 4 });
    const others = [
      figure({ fiscalYear: 2021 }),
      figure({ rank: "部長級" }),
      figure({ measure: "totalAttendance" }),
      figure({ section: "WG支援" }),
    ];
    const { placed, repeated, unplaced } = place(first, again, ...others);
    expect(placed).toHaveLength(5);
    expect(placed[0]?.value).toBe(3);
    expect([repeated, unplaced]).toEqual([[again], []]);
    const wanted = { fiscalYear: 2022, sectionId: "meetings" } as const;
    expect(publishedFigureAt(placed, { ...wanted, measure: "count" })).toBe(
      placed[0],
    );
    expect(
      publishedFigureAt(placed, {
        ...wanted,
        measure: "count",
        rank: "部長級",
      }),
    ).toBe(placed[2]);
    expect(
      publishedFigureAt(placed, { ...wanted, measure: "totalAttendance" }),
    ).toBe(placed[3]);
    expect(
      publishedFigureAt(placed, {
        fiscalYear: 2021,
        sectionId: "groups",
        measure: "count",
      }),
    ).toBeUndefined();
  });
});

describe("what is wrong with 公表値", () => {
  const rows: Partial<RollupInput> = {
    meetings: [
      meeting("2022-05-10", { attendances: [attendee("a", "部長級")] }),
      meeting("2022-06-10", { attendances: [attendee("a", "課長級")] }),
    ],
    activities: [activity("2022-05-10", { count: 4 })],
  };
  const found = (
    figures: readonly PublishedFigure[],
    more: Partial<RollupInput> = {},
  ) =>
    publishedFindings(
      "5",
      figures,
      rules,
      rollUp(input({ ...rows, ...more }), rules, [2022]),
    ).map(({ source, recordId, code, detail }) => [
      source,
      recordId,
      code,
      detail,
    ]);

  it("is told with its words, and what was counted", () => {
    expect(
      found([
        figure({ section: "ない節", words: "ない節 回数" }),
        figure({ value: 2 }),
        figure({ value: 2, words: "もう一度" }),
        figure({ rank: "部長級", value: 1 }),
        figure({ rank: "課長級", value: 2, words: "課長級 回数" }),
        figure({ measure: "distinctAttendees", value: 2, words: "実人数" }),
        figure({ section: "WG支援", value: 5, words: "WG 回数" }),
      ]),
    ).toEqual([
      ["summaries", "5", "publishedUnplaced", "ない節 回数: 3"],
      ["summaries", "5", "publishedTwice", "もう一度: 2"],
      ["summaries", "5", "publishedDiffers", "課長級 回数: 2 ≠ 1"],
      ["summaries", "5", "publishedDiffers", "実人数: 2 ≠ 1"],
      ["summaries", "5", "publishedDiffers", "WG 回数: 5 ≠ 4"],
    ]);
  });

  it("is 0 for a section that has no records in a year that has some", () => {
    expect(
      found([figure({ section: "研修", words: "研修", value: 1 })]),
    ).toEqual([["summaries", "5", "publishedDiffers", "研修: 1 ≠ 0"]]);
  });

  it("is nothing against a year without records, one that is not over, or another year", () => {
    const wrong = [figure({ value: 9 })];
    expect(found(wrong)).toHaveLength(1);
    expect(found(wrong, { meetings: [], activities: [] })).toEqual([]);
    expect(found(wrong, { asOf: day("2022-12-31") })).toEqual([]);
    expect(found([figure({ value: 9, fiscalYear: 2021 })])).toEqual([]);
  });
});
