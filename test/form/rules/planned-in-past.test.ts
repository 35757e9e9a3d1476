import { expect, test } from "vitest";
import { checkPlannedInPast } from "../../../src/form/rules/planned-in-past";
import { findingMessage } from "../../../src/i18n/records/finding-messages";
import { day } from "../../support/dates";
import { WORDS } from "../../support/words";

const asked = (
  status: "planned" | "held" | "cancelled",
  heldOn: string | undefined,
): readonly string[] =>
  checkPlannedInPast(
    { status, ...(heldOn === undefined ? {} : { heldOn: day(heldOn) }) },
    day("2026-06-10"),
  ).map((problem) => findingMessage(problem, "ja", WORDS.ja));

test("a reservation for a day that is past is asked about", () => {
  expect(asked("planned", "2026-06-09")).toEqual([
    "日付が過ぎているのに、状態が「予約」です。予約のままでは回数に数えません。実施したのなら、戻って状態を「実施」にしてください。",
  ]);
});

test("one of today, of a day to come or without a day is not, nor what was held or called off", () => {
  expect([
    asked("planned", "2026-06-10"),
    asked("planned", "2026-06-11"),
    asked("planned", undefined),
    asked("held", "2026-06-09"),
    asked("cancelled", "2026-06-09"),
  ]).toEqual([[], [], [], [], []]);
});
