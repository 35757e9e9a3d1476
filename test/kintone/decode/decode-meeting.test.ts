import { describe, expect, it } from "vitest";
import { findingMessage } from "../../../src/i18n/records/finding-messages";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { exampleSettings } from "../../settings/example-settings";
import { WORDS } from "../../support/words";
import {
  boxes,
  choice,
  date,
  dateTime,
  record,
  table,
  text,
  time,
  users,
} from "./cell-builders";

const { sources, choices } = exampleSettings();

const row = (code: string, name: string, rank: string | null, role = "") => ({
  職員番号: text(code),
  氏名: text(name),
  所属: text("管財課"),
  役職: choice(rank),
  区分: choice(role),
});

const complete = {
  実施日: date("2022-10-05"),
  開始: time("10:30"),
  状態: choice("実施"),
  方法: choice("対面"),
  補佐官: boxes(["青木 一", "石田 二"]),
  参加者: table(
    row("0101", "山田 花", "課長級", "主"),
    row("0102", "川上 葉", null, "同席"),
  ),
  テーマ: text(" 庁舎案内\r\n2行目 "),
  テーマ掲載: boxes(["掲載する"]),
};

const decode = (fields: Record<string, unknown>) =>
  decodeMeeting(record("7", fields), sources.meetings, choices);

describe("decodeMeeting", () => {
  it("reads every mapped field", () => {
    expect(decode(complete)).toEqual({
      value: {
        recordId: "7",
        status: "held",
        heldOn: "2022-10-05",
        startTime: "10:30",
        mode: "対面",
        advisers: ["青木 一", "石田 二"],
        attendances: [
          {
            person: { code: "0101", name: "山田 花" },
            division: "管財課",
            rank: "課長級",
            role: "principal",
          },
          {
            person: { code: "0102", name: "川上 葉" },
            division: "管財課",
            role: "companion",
          },
        ],
        theme: "庁舎案内\n2行目",
        isThemePublished: true,
        isVoicePublished: false,
      },
      findings: [],
    });
  });

  it.each([
    ["2022-03-31T14:59:00Z", "2022-03-31"],
    ["2022-03-31T15:00:00Z", "2022-04-01"],
  ])("takes the day in Japan of the date-time %s", (instant, heldOn) => {
    const { value } = decode({ ...complete, 実施日: dateTime(instant) });
    expect(value?.heldOn).toBe(heldOn);
  });

  it.each([
    [{ 状態: choice(null) }, "statusMissing", undefined],
    [{ 状態: choice("延期") }, "statusUnknown", "延期"],
    [{ 実施日: date(null) }, "dateMissing", undefined],
    [{ 実施日: text("2022-02-30") }, "dateInvalid", "2022-02-30"],
    [{ 実施日: text("2022-02") }, "dateInvalid", "2022-02"],
    [{ 実施日: date(20221005 as never) }, "fieldUnreadable", "20221005"],
  ])("can't place a record with %j and says %s", (change, code, detail) => {
    const { value, findings } = decode({ ...complete, ...change });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      {
        source: "meetings",
        recordId: "7",
        code,
        level: "error",
        ...(detail === undefined ? {} : { detail }),
      },
    ]);
  });

  it("reports both a missing status and a missing date", () => {
    const { findings } = decode({
      ...complete,
      状態: choice(""),
      実施日: date(null),
    });
    expect(findings.map(({ code }) => code)).toEqual([
      "statusMissing",
      "dateMissing",
    ]);
  });

  it("only warns about a planned meeting without a date", () => {
    const { findings } = decode({
      ...complete,
      状態: choice("予約"),
      実施日: date(null),
    });
    expect(findings).toMatchObject([{ code: "dateMissing", level: "warning" }]);
  });

  it("makes the first participant the principal where no role was entered", () => {
    const { value } = decode({
      ...complete,
      参加者: table(row("1", "甲", "課長級"), row("2", "乙", "部長級")),
    });
    expect(value?.attendances.map(({ role }) => role)).toEqual([
      "principal",
      "companion",
    ]);
  });

  it("makes nobody the principal because of a blank or unknown role", () => {
    const { value, findings } = decode({
      ...complete,
      参加者: table(
        row("1", "甲", "課長級", "聴講"),
        row("2", "乙", "部長級"),
        row("3", "丙", "部長級", "同席"),
      ),
    });
    expect(value?.attendances.map(({ role }) => role)).toEqual([
      "companion",
      "companion",
      "companion",
    ]);
    expect(findings).toMatchObject([
      { code: "fieldUnreadable", detail: "聴講" },
    ]);
  });

  it("says once which field is not in the rows, and what to do", () => {
    const { 所属, ...rest } = row("1", "甲", "課長級", "主");
    const { findings } = decode({ ...complete, 参加者: table(rest, rest) });
    expect(所属).toBeDefined();
    expect(
      findings.map((finding) => findingMessage(finding, "ja", WORDS.ja)),
    ).toEqual([
      "「所属」のフィールドが、記録のその場所にないので読めません。プラグインの設定で、フィールドを選び直してください（参加者の表を使うときは、その表の中のフィールドです）。",
    ]);
  });

  it("leaves out the empty row of a table that nobody filled in", () => {
    const empty = { ...row("", "", null), 所属: text("") };
    expect(
      decode({ ...complete, 参加者: table(empty) }).value?.attendances,
    ).toEqual([]);
  });

  it("keeps a participant without an identity", () => {
    const { value } = decode({
      ...complete,
      参加者: table(row("", "", "課長級", "主")),
    });
    expect(value?.attendances).toEqual([
      { division: "管財課", rank: "課長級", role: "principal" },
    ]);
  });

  it("takes people from a user selection on the record, the first as principal", () => {
    const source = {
      appId: "1",
      fields: {
        heldOn: "date",
        attendances: "people",
        rank: "rank",
        division: "division",
      },
    };
    const raw = record("8", {
      date: date("2022-10-05"),
      people: users("hana", "yo"),
      rank: choice("Manager"),
      division: {
        type: "ORGANIZATION_SELECT",
        value: [{ code: "p", name: "Planning" }],
      },
    });
    expect(decodeMeeting(raw, source, choices).value).toMatchObject({
      status: "held",
      attendances: [
        {
          person: { code: "hana", name: "hanaさん" },
          rank: "Manager",
          division: "Planning",
          role: "principal",
        },
        { person: { code: "yo", name: "yoさん" }, role: "companion" },
      ],
    });
  });

  it("takes one person from fields on the record", () => {
    const source = {
      appId: "1",
      fields: { heldOn: "date", personCode: "no", rank: "rank" },
    };
    const raw = record("9", {
      date: date("2022-10-05"),
      no: text("0101"),
      rank: choice("課長級"),
    });
    expect(decodeMeeting(raw, source, choices).value?.attendances).toEqual([
      { person: { code: "0101" }, rank: "課長級", role: "principal" },
    ]);
  });

  it.each([
    [choice("青木 一"), ["青木 一"]],
    [text("青木 一、石田 二"), ["青木 一", "石田 二"]],
    [users("aoki", "ishida"), ["aokiさん", "ishidaさん"]],
    [boxes([]), []],
    [choice(null), []],
  ])("reads advisers from %j", (advisers, names) => {
    expect(decode({ ...complete, 補佐官: advisers }).value?.advisers).toEqual(
      names,
    );
  });
});
