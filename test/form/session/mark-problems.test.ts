import { WORDS } from "../../support/words";
import { expect, test } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import { rowsOf } from "../../../src/form/page/event-record";
import {
  markProblems,
  movePlaces,
} from "../../../src/form/session/mark-problems";
import type { FormProblem } from "../../../src/form/rules/form-problem";
import { formMessages } from "../../../src/i18n/records/form-messages";
import { meetingSource } from "../form-fields";

const meeting = (): EventRecord => ({
  開催日: { type: "DATE", value: "2026-06-01" },
  参加者: {
    type: "SUBTABLE",
    value: [
      { id: null, value: { 参加区分: { type: "DROP_DOWN", value: "" } } },
      { id: null, value: { 参加区分: { type: "DROP_DOWN", value: "" } } },
    ],
  },
});

const options = (marked = new Map<string, string>()) => ({
  source: meetingSource,
  messages: { ...formMessages.ja, words: WORDS.ja },
  isShown: () => true,
  marked,
});

const future: FormProblem = {
  field: "heldOn",
  level: "error",
  code: "heldInFuture",
};

test("a sentence stands at its field; a question carries a mark", () => {
  const record = meeting();
  const outside: FormProblem = {
    field: "heldOn",
    level: "warning",
    code: "dateOutsideFiscalYears",
    detail: "2062",
  };
  expect(markProblems(record, [future, outside], options())).toEqual([]);
  expect(record.開催日?.error).toBe(
    "日付が今日より後なので「実施」にできません。日付を直すか、状態を予約にしてください。\n【確認】2062年度は使われていない年度です。日付の年を確かめてください。",
  );
});

test("a sentence about the table stands in its first row", () => {
  const record = meeting();
  markProblems(
    record,
    [{ field: "attendances", level: "error", code: "principalMissing" }],
    options(),
  );
  const [first, second] = rowsOf(record.参加者);
  expect(first?.value.参加区分?.error).toContain("主参加者がいません");
  expect(second?.value.参加区分?.error).toBeUndefined();
});

test("what is solved is taken away, what others wrote stays", () => {
  const record = meeting();
  const marked = new Map<string, string>();
  markProblems(record, [future], options(marked));
  const next: EventRecord = {
    ...meeting(),
    終了時刻: { type: "TIME", value: "", error: "ほかのプラグイン" },
  };
  markProblems(next, [], options(marked));
  expect(next.開催日?.error).toBeNull();
  expect(next.終了時刻?.error).toBe("ほかのプラグイン");
  expect(marked.size).toBe(0);
});

test("problems of fields that are not on the page are given back", () => {
  const hidden = { ...options(), isShown: () => false };
  expect(markProblems(meeting(), [future], hidden)).toEqual([future]);
  expect(markProblems({}, [future], options())).toEqual([future]);
  const empty: EventRecord = { 参加者: { type: "SUBTABLE", value: [] } };
  const missing: FormProblem = {
    field: "attendances",
    level: "error",
    code: "principalMissing",
  };
  expect(markProblems(empty, [missing], options())).toEqual([missing]);
});

test("sentences go along with their rows, and away with a removed one", () => {
  const marked = new Map([
    ['{"code":"開催日"}', "日"],
    ['{"code":"参加区分","row":0}', "零"],
    ['{"code":"参加区分","row":2}', "二"],
  ]);
  expect([...movePlaces(marked, { cameFrom: [1, 2] })]).toEqual([
    ['{"code":"開催日"}', "日"],
    ['{"code":"参加区分","row":1}', "二"],
  ]);
});
