import { expect, test } from "vitest";
import type { Activity } from "../../src/domain/activity";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { WORDS } from "../support/words";
import { activity, input, rules, section, without } from "./fixture";

const bare = (recordId: string, more: Partial<Activity> = {}): Activity => ({
  ...without(activity("2022-05-01"), "summaryLine"),
  recordId,
  ...more,
});

/** Ids of the records that are told to stand in no list. */
const unnamed = (
  rule: Partial<Parameters<typeof section>[0]>,
  ...activities: readonly Activity[]
) =>
  rollUpFiscalYear(
    input({ activities }),
    {
      ...rules,
      sections: [section({ id: "groups", title: "WG支援", ...rule })],
    },
    2022,
  )
    .findings.filter(({ code }) => code === "activityUnnamed")
    .map(({ recordId }) => recordId);

test("a record that a dated list leaves out is told, one that it names is not", () => {
  const list = { hasDetail: true };
  expect(
    unnamed(
      list,
      bare("1"),
      bare("2", { title: "勉強会" }),
      bare("3", { summaryLine: "協議" }),
      bare("4", { remark: "WG外" }),
      bare("5", { standing: "listedOnly" }),
      bare("6", { isMonthly: true }),
      bare("7", { divisions: ["総務課"] }),
    ),
  ).toEqual(["1", "5", "7"]);
  expect(unnamed({ hasDetail: false }, bare("1"))).toEqual([]);
});

test("a division stands for a record in an overview of visits", () => {
  const visits = { style: "visits" } as const;
  expect(
    unnamed(visits, bare("1"), bare("2", { divisions: ["総務課"] })),
  ).toEqual(["1"]);
});

test("cards of trainings do without a name", () => {
  expect(unnamed({ hasDetail: true }, bare("1", { lecturer: "石原" }))).toEqual(
    [],
  );
});

test("the sentence names the list and what to do", () => {
  expect(
    findingMessage({ code: "activityUnnamed", detail: "視察" }, "ja", WORDS.ja),
  ).toBe(
    "題名がなく、ほかに名前になるものもないので、「視察」の一覧に載りません（回数には数えています）。題名を入力してください。",
  );
});
