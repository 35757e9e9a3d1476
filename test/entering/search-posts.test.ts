import { expect, it } from "vitest";
import type { StaffMember } from "../../src/domain/staff-member";
import { searchPosts } from "../../src/entering/people/search-posts";
import { resolvePeople } from "../../src/form/people/resolve-people";

const member = (
  code: string,
  name: string,
  division: string,
  rank: string,
): StaffMember => ({ code, name, division, rank, postings: [] });

const STAFF = [
  member("1", "月島 遥", "企画部 企画政策課", "課長"),
  member("2", "滝本 蓮", "税務課", "課長"),
  member("3", "春野 和則", "総務部", "部長"),
  member("4", "春野 恵", "税務課", "主事"),
  { code: "5", name: "森永 千秋", postings: [] },
];

it.each([
  ["企画政策課長", ["1"]],
  ["滝本課長", ["2"]],
  ["課長　滝本", ["2"]],
  ["税務課", ["2", "4"]],
  ["企画部", ["1"]],
  ["課長", ["1", "2"]],
  ["総務部 春野", ["3"]],
  ["総務部長　春野", ["3", "4"]],
  ["春野主事", ["3", "4"]],
  ["市民課", []],
  ["市民課長", []],
  ["税務課 月島", []],
  ["課", []],
  [" ", []],
])("offers whom a post or division tells: %s", (text, codes) => {
  expect(searchPosts(STAFF, text).map(({ code }) => code)).toEqual(codes);
});

it("asks about a pasted name behind its division, and takes nobody", () => {
  const rules = { isNumberLookedUp: true, keepsNames: false };
  const { asked, entered } = resolvePeople(
    [{ name: "総務部 春野" }],
    STAFF,
    rules,
  );
  expect(entered).toEqual([]);
  expect(asked.map(({ members }) => members.map(({ code }) => code))).toEqual([
    ["3"],
  ]);
});
