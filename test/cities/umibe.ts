import type { City } from "./city";
import { choices, field, formOf } from "./city";

/** 海辺市: two apps as kintone makes them when nobody touches the field codes; one person a record. */
const meetings = formOf(
  field("DATE", "日付", "登録日"),
  field("DATE", "日付_0", "面談日"),
  field("TIME", "時刻", "開始時間"),
  field("TIME", "時刻_0", "終了時間"),
  choices("RADIO_BUTTON", "ラジオボタン", "実施形式", "対面", "オンライン"),
  choices(
    "DROP_DOWN",
    "ドロップダウン",
    "ステータス",
    ...["調整中", "予約", "実施済", "キャンセル"],
  ),
  field("SINGLE_LINE_TEXT", "文字列__1行_", "氏名"),
  field("SINGLE_LINE_TEXT", "文字列__1行__0", "職員コード"),
  field("SINGLE_LINE_TEXT", "文字列__1行__1", "所属課"),
  choices(
    "DROP_DOWN",
    "ドロップダウン_0",
    "職位",
    ...["部長", "次長", "課長", "係長", "主任"],
  ),
  choices(
    "CHECK_BOX",
    "チェックボックス",
    "担当アドバイザー",
    ...["浜野 渚", "磯部 実"],
  ),
  field("SINGLE_LINE_TEXT", "文字列__1行__2", "相談テーマ"),
  choices(
    "DROP_DOWN",
    "ドロップダウン_1",
    "相談分類",
    ...["業務改善", "人材育成", "その他"],
  ),
  field("MULTI_LINE_TEXT", "文字列__複数行_", "面談記録"),
  field("MULTI_LINE_TEXT", "文字列__複数行__0", "職員の感想"),
  field("MULTI_LINE_TEXT", "文字列__複数行__1", "備考"),
);

const events = formOf(
  field("DATE", "日付", "開催日"),
  field("DATE", "日付_0", "申込締切"),
  choices(
    "DROP_DOWN",
    "ドロップダウン",
    "種類",
    ...["研修", "講演会", "ワークショップ"],
  ),
  field("SINGLE_LINE_TEXT", "文字列__1行_", "イベント名"),
  field("SINGLE_LINE_TEXT", "文字列__1行__0", "主催課"),
  field("SINGLE_LINE_TEXT", "文字列__1行__1", "講師"),
  field("NUMBER", "数値", "参加人数"),
  field("NUMBER", "数値_0", "開催回数"),
  field("MULTI_LINE_TEXT", "文字列__複数行_", "概要"),
  field("FILE", "添付ファイル", "写真"),
);

const meeting = (
  heldOn: string,
  status: string,
  name: string,
  rank: string,
) => ({
  日付: heldOn,
  日付_0: heldOn,
  時刻: "10:00",
  時刻_0: "11:00",
  ラジオボタン: "対面",
  ドロップダウン: status,
  文字列__1行_: name,
  文字列__1行__0: String(1000 + ((name.codePointAt(0) ?? 0) % 997)),
  文字列__1行__1: "企画政策課",
  ドロップダウン_0: rank,
  チェックボックス: ["浜野 渚"],
  文字列__1行__2: "窓口の待ち時間",
  ドロップダウン_1: "業務改善",
});

export const umibe: City = {
  name: "海辺市",
  language: "ja",
  apps: [
    {
      name: "面談管理",
      form: meetings,
      records: (day) => [
        meeting(day(0), "実施済", "青木 翔太", "部長"),
        meeting(day(1), "実施済", "井上 美咲", "課長"),
        meeting(day(2), "実施済", "宇野 健", "係長"),
        meeting(day(3), "予約", "江口 桜", "課長"),
        meeting(day(4), "キャンセル", "小川 蓮", "主任"),
      ],
    },
    {
      name: "イベント・研修",
      form: events,
      records: (day) => [
        {
          日付: day(5),
          日付_0: day(1),
          ドロップダウン: "研修",
          文字列__1行_: "データ分析研修",
          文字列__1行__0: "総務課",
          文字列__1行__1: "浜野 渚",
          数値: "25",
          数値_0: "2",
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "面談管理",
      fields: {
        heldOn: "日付_0",
        startTime: "時刻",
        endTime: "時刻_0",
        mode: "ラジオボタン",
        status: "ドロップダウン",
        personName: "文字列__1行_",
        personCode: "文字列__1行__0",
        division: "文字列__1行__1",
        rank: "ドロップダウン_0",
        advisers: "チェックボックス",
        theme: "文字列__1行__2",
        themeCategory: "ドロップダウン_1",
        content: "文字列__複数行_",
        voice: "文字列__複数行__0",
      },
    },
    activities: {
      app: "イベント・研修",
      fields: {
        from: "日付",
        section: "ドロップダウン",
        title: "文字列__1行_",
        divisions: "文字列__1行__0",
        lecturer: "文字列__1行__1",
        participantCount: "数値",
        count: "数値_0",
        content: "文字列__複数行_",
        photos: "添付ファイル",
      },
    },
  },
  held: 3,
};
