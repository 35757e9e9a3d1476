import { describe, expect, it } from "vitest";
import type { PublishedFigure } from "../../../src/domain/publishing/published-figure";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { publishedFindings } from "../../../src/rollup/published/published-findings";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import {
  activity,
  attendee,
  companion,
  everyone,
  input,
  meeting,
  ofMonth,
  summary,
} from "../fixture";
import { published } from "./published";

/* 2022: two meetings of one 課長級, at the second with a 部長級; WG支援 three times. */
const rows = input({
  meetings: [
    meeting("2022-05-10"),
    meeting("2022-05-11", {
      attendances: [attendee("1", "課長級"), companion("2", "部長級")],
    }),
  ],
  activities: [activity(ofMonth("2022-05"), { count: 3 })],
  summary: summary({
    commentary: [{ kind: "commentary", section: "その他", text: "文のみ。" }],
  }),
});

const found = (
  figures: readonly PublishedFigure[],
  more: Partial<RollupInput> = {},
  counting: CountingRules = everyone,
): string[] =>
  publishedFindings(
    "7",
    figures,
    counting,
    rollUp({ ...rows, ...more }, counting, [2022, 2023]),
  ).map(
    ({ source, recordId, code, detail }) =>
      `${source} ${recordId} ${code} ${detail}`,
  );

const of2022 = (value: number, more: Partial<PublishedFigure> = {}) =>
  published(value, { fiscalYear: 2022, words: "令和4年度", ...more });

describe("what is found about published figures", () => {
  it("is a figure without a place, and one of a place that has one, with the words of its row", () => {
    expect(
      found([
        published(5, { words: "回数" }),
        published(6, { words: "再び" }),
        published(7, { words: "相談会", section: "相談会" }),
      ]),
    ).toEqual([
      "summaries 7 publishedUnplaced 相談会: 7",
      "summaries 7 publishedTwice 再び: 6",
    ]);
  });

  it.each([
    ["回数 of the meetings", 2, {}],
    ["のべ", 3, { measure: "totalAttendance" }],
    ["実人数", 2, { measure: "distinctAttendees" }],
    ["回数 of a rank", 2, { rank: "課長級" }],
    ["実人数 of a rank", 1, { rank: "課長級", measure: "distinctAttendees" }],
    ["のべ of a rank", 1, { rank: "部長級", measure: "totalAttendance" }],
    ["a rank that nobody had", 0, { rank: "特別職" }],
    ["回数 of a section of activities", 3, { section: "WG支援" }],
    ["a section that the year doesn't have", 0, { section: "視察" }],
  ] as const)(
    "is %s that was counted as something else",
    (_, counted, more) => {
      expect(found([of2022(counted, more)])).toEqual([]);
      expect(found([of2022(counted + 6, more)])).toEqual([
        `summaries 7 publishedDiffers 令和4年度: ${counted + 6} ≠ ${counted}`,
      ]);
    },
  );

  it("is nothing of a year that was not counted, or that has no records", () => {
    expect(found([published(99)])).toEqual([]);
    expect(found([published(99, { fiscalYear: 2023 })])).toEqual([]);
  });

  it("is nothing of a year that was counted up to a day", () => {
    expect(found([of2022(99)], { asOf: day("2023-03-30") })).toEqual([]);
    expect(found([of2022(99)], { asOf: day("2023-03-31") })).toHaveLength(1);
  });

  it("is nothing of people or ranks that no record tells", () => {
    const untold: CountingRules = {
      ...everyone,
      unknown: {
        meetings: ["people", "rank"],
        activities: [],
        inSome: { meetings: [], activities: [] },
      },
    };
    expect(
      found(
        [
          of2022(99, { measure: "distinctAttendees" }),
          of2022(99, { rank: "課長級" }),
        ],
        {},
        untold,
      ),
    ).toEqual([]);
    expect(found([of2022(99)], {}, untold)).toHaveLength(1);
    const peopleless: CountingRules = {
      ...untold,
      unknown: {
        meetings: ["people"],
        activities: [],
        inSome: { meetings: [], activities: [] },
      },
    };
    expect(
      found(
        [of2022(99, { rank: "課長級", measure: "distinctAttendees" })],
        {},
        peopleless,
      ),
    ).toEqual([]);
  });

  it("never changes what was counted", () => {
    const plain = rollUp(rows, everyone, [2022]);
    const beside = rollUp(
      {
        ...rows,
        summary: summary({
          commentary: rows.summary?.commentary ?? [],
          publishedFigures: [of2022(99), published(98)],
        }),
      },
      everyone,
      [2022],
    );
    expect(beside).toEqual(plain);
  });
});
