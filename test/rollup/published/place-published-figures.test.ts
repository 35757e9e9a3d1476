import { describe, expect, it } from "vitest";
import type { PublishedFigure } from "../../../src/domain/publishing/published-figure";
import type { PublishedPlace } from "../../../src/rollup/published/place-published-figures";
import {
  placePublishedFigures,
  publishedFigureAt,
} from "../../../src/rollup/published/place-published-figures";
import { rules, section } from "../fixture";
import { published } from "./published";

const counting = {
  ...rules,
  sections: [
    section({
      id: "groups",
      title: "WG支援",
      recordValues: ["WG", "作業部会"],
    }),
    ...rules.sections.filter(({ id }) => id !== "groups"),
  ],
};

const place = (...figures: readonly PublishedFigure[]) =>
  placePublishedFigures(figures, counting);

/** Where one figure belongs; undefined: nowhere. */
const placeOf = (more: Partial<PublishedFigure>) => {
  const { placed, unplaced } = place(published(5, more));
  expect(placed.length + unplaced.length).toBe(1);
  const [at] = placed;
  return at && [at.sectionId, at.rank, at.measure];
};

describe("where a published figure belongs", () => {
  it.each([
    ["its title", "1on1ミーティング"],
    ["its title in other letters", "１ｏｎ１ ミーティング"],
    ["its code", "meetings"],
  ])("is the section named by %s", (_, name) => {
    expect(placeOf({ section: name })).toEqual([
      "meetings",
      undefined,
      "count",
    ]);
  });

  it("is the section by what records call it, unless another has that name itself", () => {
    expect(placeOf({ section: "作業部会" })?.[0]).toBe("groups");
    expect(placeOf({ section: "WG" })?.[0]).toBe("groups");
    const { placed } = placePublishedFigures(
      [published(5, { section: "研修" })],
      {
        ...counting,
        sections: [
          section({ id: "academy", title: "学校", recordValues: ["研修"] }),
          ...counting.sections,
        ],
      },
    );
    expect(placed.map(({ sectionId }) => sectionId)).toEqual(["trainings"]);
  });

  it("is the section of the meetings where no section is written", () => {
    expect(placeOf({})).toEqual(["meetings", undefined, "count"]);
    expect(placeOf({ measure: "totalAttendance" })).toEqual([
      "meetings",
      undefined,
      "totalAttendance",
    ]);
  });

  it("is the rank that its spelling means", () => {
    expect(placeOf({ rank: "課長", measure: "distinctAttendees" })).toEqual([
      "meetings",
      "課長級",
      "distinctAttendees",
    ]);
  });

  it.each([
    ["of a section that is none", { section: "相談会" }],
    ["of a rank that is none", { rank: "参与" }],
    ["of a rank of activities", { section: "研修", rank: "課長級" }],
    [
      "of people of activities",
      { section: "研修", measure: "totalAttendance" },
    ],
    ["of a section of sentences", { section: "その他" }],
  ] as const)("is nowhere for a figure %s", (_, more) => {
    expect(placeOf(more)).toBeUndefined();
  });

  it("is nowhere without a section where there are no meetings", () => {
    const { unplaced } = placePublishedFigures([published(5)], {
      ...counting,
      sections: counting.sections.filter(({ source }) => source !== "meetings"),
    });
    expect(unplaced).toEqual([published(5)]);
  });

  it("is 回数 for a section of activities", () => {
    expect(placeOf({ section: "研修" })).toEqual([
      "trainings",
      undefined,
      "count",
    ]);
  });
});

describe("published figures at their places", () => {
  const first = published(12, { rowId: "8", words: "令和3年度 回数" });

  it("keep their value, their words and the number of their row", () => {
    expect(place(first).placed).toEqual([
      {
        fiscalYear: 2021,
        sectionId: "meetings",
        measure: "count",
        value: 12,
        words: "令和3年度 回数",
        rowId: "8",
      },
    ]);
    expect(place(published(12)).placed[0]).not.toHaveProperty("rowId");
    expect(place(published(3, { rank: "課長級" })).placed[0]).toMatchObject({
      rank: "課長級",
    });
    expect(place(first).placed[0]).not.toHaveProperty("rank");
  });

  it("stand once a place: the first is taken, later ones are told, whatever they say", () => {
    const others = [
      published(13, { section: "meetings" }),
      published(12),
    ] as const;
    const { placed, repeated, unplaced } = place(first, ...others);
    expect(placed.map(({ value }) => value)).toEqual([12]);
    expect(repeated).toEqual(others);
    expect(unplaced).toEqual([]);
  });

  it("of another year, section, rank or measure stand beside each other, and nothing is added up", () => {
    const figures = [
      published(1),
      published(2, { fiscalYear: 2020 }),
      published(3, { section: "研修" }),
      published(4, { rank: "課長級" }),
      published(5, { rank: "部長級" }),
      published(6, { measure: "totalAttendance" }),
    ];
    const { placed, repeated } = place(...figures);
    expect(placed.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(repeated).toEqual([]);
  });

  it("are found at their place alone", () => {
    const { placed } = place(
      published(1, { rank: "課長級" }),
      published(2, { measure: "totalAttendance" }),
      published(3, { section: "研修" }),
      published(4, { fiscalYear: 2020 }),
      published(5),
    );
    const at = {
      fiscalYear: 2021,
      sectionId: "meetings",
      measure: "count",
    } as const;
    const valueAt = (more: Partial<PublishedPlace>) =>
      publishedFigureAt(placed, { ...at, ...more })?.value;
    expect(valueAt({})).toBe(5);
    expect(valueAt({ rank: "課長級" })).toBe(1);
    expect(valueAt({ measure: "totalAttendance" })).toBe(2);
    expect(valueAt({ sectionId: "trainings" })).toBe(3);
    expect(valueAt({ fiscalYear: 2020 })).toBe(4);
    expect(valueAt({ rank: "部長級" })).toBeUndefined();
    expect(valueAt({ fiscalYear: 2019 })).toBeUndefined();
  });

  it("are none without figures", () => {
    expect(place()).toEqual({ placed: [], unplaced: [], repeated: [] });
  });
});
