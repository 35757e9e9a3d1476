import type { City } from "./city";
import { choices, field, formOf, table } from "./city";

/** 湊川町: counsellors of schools again; the table of who came is called after what was done, and codes say nothing. */
const talks = formOf(
  field("DATETIME", "日時", "面接日時"),
  field("DATE", "日付_1", "次回面接日"),
  choices("RADIO_BUTTON", "ラジオ", "面接方法", "来室", "家庭訪問", "電話"),
  choices("DROP_DOWN", "ドロップ", "対応状況", "予約済", "実施済", "取りやめ"),
  table(
    "テーブル",
    "きょう話した人たち",
    field("SINGLE_LINE_TEXT", "文字列_1", "児童生徒名"),
    field("SINGLE_LINE_TEXT", "文字列_2", "生徒番号"),
    field("SINGLE_LINE_TEXT", "文字列_3", "学年"),
    choices("DROP_DOWN", "ドロップ_2", "在籍校", "湊小", "川上小", "湊川中"),
  ),
  choices("CHECK_BOX", "チェック", "カウンセラー", "白石 凪", "堀 岳"),
  field("SINGLE_LINE_TEXT", "文字列_4", "相談テーマ"),
  field("MULTI_LINE_TEXT", "複数行", "面談記録"),
  field("SINGLE_LINE_TEXT", "文字列_5", "年月"),
);

const help = formOf(
  field("DATE", "日付", "実施日"),
  choices("DROP_DOWN", "ドロップ", "種類", "校内研修", "講話", "連絡会議"),
  field("SINGLE_LINE_TEXT", "文字列_1", "件名"),
  field("NUMBER", "数値", "件数"),
  field("NUMBER", "数値_2", "参加人数"),
  choices("DROP_DOWN", "ドロップ_2", "学校", "湊小", "川上小", "湊川中"),
  field("SINGLE_LINE_TEXT", "文字列_2", "対象"),
  field("SINGLE_LINE_TEXT", "文字列_3", "講師"),
  field("MULTI_LINE_TEXT", "複数行", "概要"),
  field("SINGLE_LINE_TEXT", "文字列_4", "年月"),
);

const talk = (
  on: string,
  state: string,
  ...people: readonly (readonly [name: string, number: string, grade: string])[]
) => ({
  日時: `${on}T06:30:00Z`,
  ラジオ: "来室",
  ドロップ: state,
  テーブル: people.map(([文字列_1, 文字列_2, 文字列_3]) => ({
    文字列_1,
    文字列_2,
    文字列_3,
    ドロップ_2: "湊小",
  })),
  チェック: ["白石 凪"],
  文字列_4: "教室に入りにくい",
  文字列_5: on.slice(0, 7),
});

export const minatogawa: City = {
  name: "湊川町",
  language: "ja",
  apps: [
    {
      name: "面接票",
      form: talks,
      records: (day) => [
        talk(day(0), "実施済", ["岸 遥", "3012", "小3"]),
        talk(day(1), "実施済", ["浜 空", "7101", "中1"]),
        talk(day(2), "予約済", ["岸 遥", "3012", "小3"]),
      ],
    },
    {
      name: "学校支援",
      form: help,
      records: (day) => [
        {
          日付: day(4),
          ドロップ: "校内研修",
          文字列_1: "気づきの研修",
          数値: "2",
          数値_2: "14",
          ドロップ_2: "湊小",
          文字列_3: "白石 凪",
          文字列_4: day(4).slice(0, 7),
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "面接票",
      fields: {
        heldOn: "日時",
        startTime: "日時",
        mode: "ラジオ",
        status: "ドロップ",
        attendances: "テーブル",
        personName: "文字列_1",
        personCode: "文字列_2",
        rank: "文字列_3",
        division: "ドロップ_2",
        advisers: "チェック",
        theme: "文字列_4",
        content: "複数行",
      },
    },
    activities: {
      app: "学校支援",
      fields: {
        from: "日付",
        section: "ドロップ",
        title: "文字列_1",
        count: "数値",
        participantCount: "数値_2",
        divisions: "ドロップ_2",
        audience: "文字列_2",
        lecturer: "文字列_3",
        content: "複数行",
      },
    },
  },
  held: 2,
};
