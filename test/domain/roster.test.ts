import { expect, test } from "vitest";
import { memberOf, postOfPersonOn, rosterOf } from "../../src/domain/roster";
import { day } from "../support/dates";

const member = (code: string | undefined, division: string) => ({
  ...(code === undefined ? {} : { code }),
  division,
  postings: [{ from: day("2023-04-01"), division }],
});
const roster = rosterOf([
  member("0101", "財政課"),
  member("0102", "総務課"),
  member("０１０２", "企画課"),
  member(undefined, "会計課"),
  member(" ", "税務課"),
]);

test("somebody is found by the number, however it is written", () => {
  expect(memberOf(roster, { code: "0101" })?.division).toBe("財政課");
  expect(memberOf(roster, { code: "０１０１ " })?.division).toBe("財政課");
});

test("of a number that two have, of nobody's and of a bare name nothing is told", () => {
  expect(roster.size).toBe(1);
  for (const person of [
    undefined,
    { code: "0102" },
    { code: "0999" },
    { code: "" },
    { name: "会計" },
  ]) {
    expect(memberOf(roster, person)).toBeUndefined();
    expect(postOfPersonOn(roster, person, day("2024-01-01"))).toBeUndefined();
  }
});

test("the history tells the post of a day", () => {
  const person = { code: "0101" };
  expect(postOfPersonOn(roster, person, day("2023-03-31"))).toBeUndefined();
  expect(postOfPersonOn(roster, person, day("2023-04-01"))).toEqual({
    division: "財政課",
  });
});
