import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../../src/fields/fields";
import { fieldCalled, guessedFor } from "./guessed";

const DIVISIONS = ["総務課", "福祉課"];
const RANKS = ["課長級", "係長級"];
const STATES = ["予約", "実施済", "中止"];
const MODES = ["対面", "オンライン"];

describe("a field of which the name says nothing", () => {
  test.each([
    ["meetings", "mode", MODES],
    ["meetings", "status", STATES],
    ["meetings", "division", DIVISIONS],
    ["meetings", "rank", RANKS],
    ["meetings", "role", ["主", "同席"]],
    ["activities", "section", ["庁内研修", "市民講座"]],
    ["activities", "divisions", DIVISIONS],
    ["activities", "mode", MODES],
    ["activities", "status", STATES],
    ["staff", "division", DIVISIONS],
    ["staff", "rank", RANKS],
  ] as const)("is told by its choices: %s.%s, %j", (source, field, choices) => {
    const sought = { source, field };
    const guess = (offered: readonly string[]) =>
      guessedFor(sought, { a: fieldCalled(sought, "その１", offered) });
    expect(guess(choices)).toBe("a");
    expect(guess(["あ", "い"])).toBeUndefined();
  });

  test.each([
    ["meetings", "advisers", ["山田太郎", "鈴木花子"]],
    ["meetings", "personName", ["山田太郎", "鈴木花子"]],
    ["meetings", "personCode", ["1234", "5678"]],
    ["activities", "part", ["実施", "協議"]],
    // A member of staff has a division now, and one at each transfer.
    ["staff", "postedDivision", DIVISIONS],
    ["staff", "postedRank", RANKS],
  ] as const)(
    "is not told by them alone: %s.%s, %j",
    (source, field, choices) => {
      const sought = { source, field };
      const form = { a: fieldCalled(sought, "その１", choices) };
      expect(guessedFor(sought, form)).toBeUndefined();
    },
  );
});

describe("a field that is called as ours", () => {
  test.each([
    ["meetings", "mode", "場所", MODES],
    ["meetings", "status", "状況", STATES],
    ["meetings", "role", "区分", ["主", "同席"]],
    ["activities", "part", "実施区分", ["実施", "協議"]],
    ["activities", "datePrecision", undefined, ["日", "月"]],
    ["activities", "standing", undefined, ["集計対象", "対象外"]],
    ["meetings", "fiscalYear", undefined, ["2026"]],
    ["meetings", "month", undefined, ["2026-04"]],
  ] as const)(
    "is another one where its choices are of something else: %s.%s, %s",
    (source, field, name, choices) => {
      const sought = { source, field };
      const label = name ?? fieldsOf(source)[field]?.label.ja;
      if (typeof label !== "string") throw new Error("A plain label is meant.");
      const guess = (offered: readonly string[]) =>
        guessedFor(sought, { a: fieldCalled(sought, label, offered) });
      expect(guess(choices)).toBe("a");
      expect(guess(["あ", "い"])).toBeUndefined();
    },
  );

  test("is the month of a number only where months stand in it", () => {
    const sought = {
      source: "activities",
      field: "from",
      isMonthly: true,
    } as const;
    const guess = (offered: readonly string[]) =>
      guessedFor(sought, { a: fieldCalled(sought, "対象月", offered) });
    expect(guess(["2026年4月", "2026年5月"])).toBe("a");
    expect(guess(["毎月", "隔月"])).toBeUndefined();
  });

  test.each(["担当者", "担当"])(
    "is of advisers where people are its choices: %s",
    (name) => {
      const sought = { source: "meetings", field: "advisers" } as const;
      const guess = (offered: readonly string[]) =>
        guessedFor(sought, {
          a: fieldCalled(sought, name, offered),
          b: fieldCalled(sought, `${name}の合計`, offered),
        });
      expect(guess(["山田太郎", "鈴木花子"])).toBe("a");
      expect(guess([])).toBeUndefined();
      expect(guess(DIVISIONS)).toBeUndefined();
    },
  );

  test("is nobody of ours: who lectures is no adviser of an activity, but of a meeting", () => {
    const guess = (source: "activities" | "meetings") => {
      const sought = { source, field: "advisers" } as const;
      return guessedFor(sought, { a: fieldCalled(sought, "講師") });
    };
    expect(guess("activities")).toBeUndefined();
    expect(guess("meetings")).toBe("a");
  });
});

describe("the only date of a form", () => {
  const date = (label: string) => ({ type: "DATE", label });

  test.each([
    ["meetings", "heldOn", false],
    ["activities", "from", false],
    ["activities", "from", true],
  ] as const)(
    "is that of the record: %s.%s, monthly: %s",
    (source, field, isMonthly) => {
      const sought = { source, field, isMonthly };
      expect(guessedFor(sought, { a: date("いつ") })).toBe("a");
      expect(
        guessedFor(sought, { a: date("いつ"), b: date("どの日") }),
      ).toBeUndefined();
      expect(guessedFor(sought, { a: date("いつ"), b: date("登録日") })).toBe(
        "a",
      );
    },
  );

  test.each([
    ["meetings", "startTime"],
    ["activities", "to"],
    ["advisers", "tenureFrom"],
    ["staff", "postedOn"],
  ] as const)("is no other one: %s.%s", (source, field) => {
    expect(guessedFor({ source, field }, { a: date("いつ") })).toBeUndefined();
  });
});

test("a date of something else is taken only under a name that is known", () => {
  const guess = (label: string) =>
    guessedFor(
      { source: "staff", field: "postedOn" },
      { a: { type: "DATE", label } },
    );
  expect(guess("発令年月日")).toBe("a");
  expect(guess("発令年月日の登録")).toBeUndefined();
});

test("no field is taken for the month that the plugin fills in, where a record is a month", () => {
  const field = fieldsOf("activities").month;
  if (field === undefined) throw new Error("Activities have a month.");
  const form = { [field.code]: { type: "SINGLE_LINE_TEXT", label: "x" } };
  const sought = { source: "activities", field: "month" } as const;
  expect(guessedFor({ ...sought, isMonthly: true }, form)).toBeUndefined();
});

test("of meetings no field is called as in numbers by month, and nothing in the app of 年度まとめ otherwise than ours", () => {
  const held = {
    source: "meetings",
    field: "heldOn",
    isMonthly: true,
  } as const;
  expect(guessedFor(held, { a: { type: "DATE", label: "面談日" } })).toBe("a");
  const status = { source: "summaries", field: "status" } as const;
  expect(
    guessedFor(status, { a: fieldCalled(status, "実施状況", STATES) }),
  ).toBeUndefined();
});
