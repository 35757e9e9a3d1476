import { describe, expect, it } from "vitest";
import type { StaffMember } from "../../../src/domain/staff-member";
import type { EntryProblem } from "../../../src/entering/entered-record";
import { candidatesOf } from "../../../src/ui/grid/cells/candidates";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";

const member = (code: string, name: string, division: string): StaffMember => ({
  code,
  name,
  division,
  rank: "課長級",
  postings: [],
});

const STAFF = [
  member("4001", "佐藤 花子", "総務課"),
  member("4002", "佐藤 花子", "税務課"),
  member("4003", "谷風 亮", "農政課"),
];

const PERSON: GridColumn = {
  name: "person",
  kind: "person",
  isCarried: false,
  label: "参加者",
  options: [],
  width: "wide",
};

const asked: EntryProblem = {
  field: "personName",
  row: 1,
  level: "error",
  code: "personSeveral",
  detail: "佐藤",
  candidates: [
    { value: "4001", label: "4001 佐藤 花子（総務課・課長級）" },
    { value: "4002", label: "4002 佐藤 花子（税務課・課長級）" },
  ],
};

describe("what may be meant", () => {
  it("takes the place of what is wrong, beside the others of the cell", () => {
    const texts = candidatesOf(
      { level: "error", problem: asked },
      PERSON,
      "4003 谷風 亮、佐藤、市民 太郎",
      STAFF,
    ).map(({ text }) => text);
    expect(texts).toEqual([
      "4003 谷風 亮、4001 佐藤 花子、市民 太郎",
      "4003 谷風 亮、4002 佐藤 花子、市民 太郎",
    ]);
  });

  it("is a name alone where others stand beside it without theirs", () => {
    const problem: EntryProblem = {
      ...asked,
      row: 0,
      code: "personsUnnamed",
      detail: "市民太郎 外2名",
      candidates: [{ value: "市民太郎", label: "市民太郎" }],
    };
    expect(
      candidatesOf(
        { level: "error", problem },
        PERSON,
        "市民太郎 外2名、4003 谷風 亮",
        STAFF,
      ).map(({ text }) => text),
    ).toEqual(["市民太郎、4003 谷風 亮"]);
  });

  it("is a choice of the form in the place of the one that it lacks", () => {
    const column: GridColumn = { ...PERSON, name: "advisers", kind: "choice" };
    const fault = {
      level: "error" as const,
      problem: {
        field: "advisers",
        level: "error" as const,
        code: "choiceUnknown" as const,
        detail: "いしはら",
        candidates: [{ value: "石原弘子", label: "石原弘子" }],
      },
    };
    const texts = (text: string) =>
      candidatesOf(fault, column, text, []).map((one) => one.text);
    expect(texts("宮崎光世、いしはら")).toEqual(["宮崎光世、石原弘子"]);
    expect(texts("いしはら")).toEqual(["石原弘子"]);
  });

  it("is nothing where nobody is asked", () => {
    expect(candidatesOf({ level: "error" }, PERSON, "佐藤", STAFF)).toEqual([]);
  });
});
