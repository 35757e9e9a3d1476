import { describe, expect, it } from "vitest";
import type { StaffMember } from "../../../src/domain/staff-member";
import type { EntryProblem } from "../../../src/entering/entered-record";
import { candidatesOf } from "../../../src/ui/grid/cells/candidates";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import { withNearPeople } from "../../../src/ui/grid/cells/near-people";

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

const unknown = (
  detail: string,
  level: EntryProblem["level"] = "error",
): EntryProblem => ({
  field: "personName",
  row: 1,
  level,
  code: level === "error" ? "nameNotKept" : "personUnknown",
  detail,
});

describe("somebody who is not on the roster", () => {
  it("may be one of those whose number or name has the text in it", () => {
    const asked = withNearPeople(unknown("佐藤"), STAFF);
    expect(asked.code).toBe("personSeveral");
    expect(asked.candidates?.map(({ label }) => label)).toEqual([
      "4001 佐藤 花子（総務課・課長級）",
      "4002 佐藤 花子（税務課・課長級）",
    ]);
  });

  it("may be one who is missed by a letter or a digit", () => {
    for (const [text, codes] of [
      ["谷風涼", ["4003"]],
      ["5003", ["4003"]],
    ] as const) {
      const { candidates } = withNearPeople(unknown(text), STAFF);
      expect(candidates?.map(({ value }) => value)).toEqual(codes);
    }
  });

  it("stays a doubt where the name alone is kept, and is told as before where nobody is near", () => {
    const kept = withNearPeople(unknown("谷風涼", "warning"), STAFF);
    expect(kept).toMatchObject({ level: "warning", code: "personUnknown" });
    expect(kept.candidates).toHaveLength(1);
    const nobody = unknown("市民 太郎");
    expect(withNearPeople(nobody, STAFF)).toBe(nobody);
  });
});

describe("what may be meant", () => {
  const problem = withNearPeople(unknown("佐藤"), STAFF);

  it("takes the place of what is wrong, beside the others of the cell", () => {
    const texts = candidatesOf(
      { level: "error", problem },
      PERSON,
      "4003 谷風 亮、佐藤、市民 太郎",
      STAFF,
    ).map(({ text }) => text);
    expect(texts).toEqual([
      "4003 谷風 亮、4001 佐藤 花子、市民 太郎",
      "4003 谷風 亮、4002 佐藤 花子、市民 太郎",
    ]);
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
