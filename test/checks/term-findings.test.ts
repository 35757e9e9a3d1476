import { WORDS } from "../support/words";
import { expect, test } from "vitest";
import { checkRecords } from "../../src/checks/check-records";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { activity, input, meeting, rules } from "../rollup/fixture";
import { day } from "../support/dates";

const check = (more: Partial<RollupInput>) =>
  checkRecords(input(more), {
    fiscalYears: [2022],
    fiscalYearStartMonth: 4,
    sections: rules.sections,
    terms: [{ preferred: "ChatGPT", variants: ["chatGPT"] }],
  }).filter(({ code }) => code === "termVariant");

const lecture = activity("2022-10-05", {
  recordId: "5",
  title: "chatGPTの講義",
  summaryLine: "chatGPT",
});

test("a misspelt term is found once a record, with the spelling to use", () => {
  const [finding, ...others] = check({ activities: [lecture] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    source: "activities",
    recordId: "5",
    level: "warning",
  });
  expect(finding && findingMessage(finding, "ja", WORDS.ja)).toBe(
    "用語の書き方が設定と違います（chatGPT → ChatGPT）。記録の書き方をそろえてください。",
  );
});

test("texts that are not printed are not judged", () => {
  const theme = "chatGPTの使い方";
  expect(check({ meetings: [meeting("2022-10-05", { theme })] })).toEqual([]);
  expect(
    check({
      meetings: [meeting("2022-10-05", { theme, isThemePublished: true })],
    }),
  ).toHaveLength(1);
  expect(check({ activities: [{ ...lecture, standing: "excluded" }] })).toEqual(
    [],
  );
});

test("records of other fiscal years are not reported", () => {
  const period = {
    precision: "day",
    from: day("2024-10-05"),
    isOpen: false,
  } as const;
  expect(check({ activities: [{ ...lecture, period }] })).toEqual([]);
});

test("the sentences of the summary record are judged, whatever the year", () => {
  const summary = {
    recordId: "9",
    title: "活動まとめ",
    fiscalYears: [2022],
    commentary: [{ kind: "commentary", text: "chatGPTを試した。" }],
    goodPractices: [],
    councilSessions: [],
    milestones: [],
    pictures: [],
  } as const;
  expect(check({ summary })).toMatchObject([
    { source: "summaries", recordId: "9" },
  ]);
});
