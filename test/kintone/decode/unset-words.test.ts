import { expect, test } from "vitest";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { exampleSettings } from "../../settings/example-settings";
import { boxes, choice, date, record, table, text } from "./cell-builders";

const settings = exampleSettings();
const { meetings, activities } = settings.sources;

/** Records of a city whose drop-downs offer 未設定, beside ones left blank. */
const rollup = () => {
  const words = ["未設定", "未 設定\u200B", ""];
  const decoded = {
    meetings: words.map((word, index) =>
      decodeMeeting(
        record(String(index + 1), {
          実施日: date("2022-10-05"),
          状態: choice("実施"),
          補佐官: boxes(word === "" ? [] : [word]),
          参加者: table({
            職員番号: text(String(index)),
            氏名: text(""),
            所属: text(word),
            役職: choice(word),
            区分: choice("主"),
          }),
        }),
        meetings,
        settings.choices,
        settings.labels.unset,
      ),
    ),
    activities: words.map((word, index) =>
      decodeActivity(
        record(String(index + 1), {
          開始日: date("2022-10-05"),
          集計対象: choice("集計対象"),
          節: choice("研修"),
          集計見出し: text(word),
          種別: choice(index === 0 ? "実施" : word),
        }),
        { ...activities, fields: { ...activities.fields, part: "種別" } },
        settings,
      ),
    ),
  };
  return rollUpFiscalYear(
    {
      meetings: decoded.meetings.flatMap(({ value }) => value ?? []),
      activities: decoded.activities.flatMap(({ value }) => value ?? []),
      advisers: [],
      findings: [],
      unreadable: { meetings: 0, activities: 0 },
    },
    settings,
    2022,
  );
};

test("what a record calls 未設定 stands in the row of what is blank, and in no other of that name", () => {
  const { meetings: counted, sections, findings } = rollup();
  const unset = { key: null, count: 3, totalAttendance: 3 };
  expect(counted.byDimension.adviser).toMatchObject([unset]);
  expect(counted.byDimension.division).toMatchObject([unset]);
  expect(counted.byRank.find(({ key }) => key === null)).toMatchObject(unset);
  expect(findings.map(({ code }) => code)).not.toContain("rankUnknown");
  expect(sections.flatMap(({ lines }) => lines)).toMatchObject([
    {
      label: null,
      count: 3,
      parts: [
        { label: "実施", count: 1 },
        { label: null, count: 2 },
      ],
    },
  ]);
});
