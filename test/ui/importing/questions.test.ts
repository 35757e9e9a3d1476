import { expect, it } from "vitest";
import type { PlannedRecord } from "../../../src/import/records/planning/plan-records";
import { questionsOf } from "../../../src/ui/importing/questions";
import { importMessages } from "../../../src/i18n/entering/import-messages";

const asking = (
  heldOn: string,
  code: string,
  answerKey: string,
  rows: readonly string[] = ["2"],
): PlannedRecord =>
  ({
    rows,
    standing: "wrong",
    entry: { heldOn, attendances: [] },
    problems: [
      {
        field: "advisers",
        level: "error",
        code,
        detail: "全員",
        candidates: [{ value: "宮崎光世", label: "宮崎光世" }],
        answerKey,
      },
    ],
  }) as unknown as PlannedRecord;

it("tells questions of 全員 apart by the months of their rows", () => {
  const questions = questionsOf(
    [
      asking("2023-05-10", "choiceEverybody", "one"),
      asking("2023-06-01", "choiceEverybody", "two"),
      asking("2023-04-03", "choiceEverybody", "one"),
      asking("2023-06-20", "choiceUnknown", "three"),
    ],
    new Map(),
    [],
  );
  expect(questions.map(({ rows, months }) => [rows, months])).toEqual([
    [2, ["2023-04", "2023-05"]],
    [1, ["2023-06", "2023-06"]],
    [1, undefined],
  ]);
  const { of } = importMessages.ja.questions;
  expect(of("全員", 2, "令和5年4月～令和5年5月")).toBe(
    "「全員」（令和5年4月～令和5年5月の2行）",
  );
  expect(of("だれか", 1, "")).toBe("「だれか」（1行）");
});

it("names the row that asks alone, and none where several ask or a record has several", () => {
  const day = "2023-05-10";
  const questions = questionsOf(
    [
      asking(day, "rowRepeated", "one", ["4"]),
      asking(day, "rowRepeated", "two", ["5"]),
      asking(day, "rowRepeated", "two", ["6"]),
      asking(day, "rowRepeated", "three", ["7", "8"]),
    ],
    new Map(),
    [],
  );
  expect(questions.map(({ only }) => only)).toEqual([
    "4",
    undefined,
    undefined,
  ]);
});
