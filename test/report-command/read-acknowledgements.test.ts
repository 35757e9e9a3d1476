import { expect, it } from "vitest";
import { parseAcknowledgements } from "../../scripts/report/read-acknowledgements";

it("reads lines of a key and a reason, as the list of the command is filled in", () => {
  const text =
    "\uFEFF# ミーティングの記録 2件：…\r\nmeetings.rankMissing-0a1b2c 人事課に 確かめた\r\n\r\n# 活動\nactivities.countZero-9z\t\n";
  expect(parseAcknowledgements(text)).toEqual([
    { key: "meetings.rankMissing-0a1b2c", reason: "人事課に 確かめた" },
    { key: "activities.countZero-9z", reason: "" },
  ]);
  expect(parseAcknowledgements("")).toEqual([]);
});

it("reads JSON, and nothing of another shape", () => {
  const json = JSON.stringify([{ key: "a-1", reason: " 確かめた ", by: "甲" }]);
  expect(parseAcknowledgements(json)).toEqual([
    { key: "a-1", reason: "確かめた" },
  ]);
  for (const wrong of ['[{"key":1}]', '{"a-1":"b"}', "[", '["a-1"]'])
    expect(parseAcknowledgements(wrong)).toBeUndefined();
});
