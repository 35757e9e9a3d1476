import fc from "fast-check";
import { expect, test } from "vitest";
import { postOn } from "../../src/domain/posting";
import { day } from "../support/dates";

const HISTORY = [
  { from: day("2023-04-01"), division: "財政課", rank: "課長級" },
  { from: day("2020-04-01"), division: "総務課", rank: "係長級以下" },
  { from: day("2024-04-01"), division: "企画課" },
];

test.each([
  ["2020-03-31", undefined],
  ["2020-04-01", { division: "総務課", rank: "係長級以下" }],
  ["2023-03-31", { division: "総務課", rank: "係長級以下" }],
  ["2023-04-01", { division: "財政課", rank: "課長級" }],
  ["2030-01-01", { division: "企画課", rank: "課長級" }],
])("on %s: %j", (date, post) => {
  expect(postOn(HISTORY, day(date))).toEqual(post);
});

test("nothing is known without a history", () => {
  expect(postOn([], day("2023-04-01"))).toBeUndefined();
});

test("the order of the postings does not matter", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(HISTORY, { minLength: HISTORY.length }),
      fc.constantFrom("2019-01-01", "2022-10-01", "2023-04-01", "2024-10-01"),
      (shuffled, date) => {
        expect(postOn(shuffled, day(date))).toEqual(postOn(HISTORY, day(date)));
      },
    ),
  );
});

test("what no posting says is left out", () => {
  const from = day("2023-04-01");
  const divisionOnly = postOn([{ from, division: "財政課" }], from);
  expect(Object.keys(divisionOnly ?? {})).toEqual(["division"]);
  const rankOnly = postOn([{ from, rank: "課長級" }], from);
  expect(Object.keys(rankOnly ?? {})).toEqual(["rank"]);
});
