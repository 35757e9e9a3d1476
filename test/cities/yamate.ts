import type { City } from "./city";
import { choices, field, formOf, table } from "./city";

/** 山手市: process management for the state, date and time in one, a table of those present with roles, codes in rōmaji. */
const meetings = formOf(
  field("DATETIME", "mendan_nichiji", "面談日時"),
  field("DATETIME", "touroku_nichiji", "登録日時"),
  choices(
    "DROP_DOWN",
    "basho",
    "場所",
    ...["本庁舎（対面）", "Zoom", "Teams", "先方へ訪問"],
  ),
  choices("DROP_DOWN", "soudanin", "相談員", "山口 誠", "川上 恵"),
  table(
    "shusseki",
    "出席者",
    field("SINGLE_LINE_TEXT", "shokuin_no", "職員番号"),
    field("SINGLE_LINE_TEXT", "shimei", "職員氏名"),
    field("SINGLE_LINE_TEXT", "busho", "部署"),
    choices(
      "DROP_DOWN",
      "shokui",
      "職名",
      ...["副市長", "部長", "課長", "課長補佐", "主査"],
    ),
    choices("RADIO_BUTTON", "kubun", "区分", "本人", "同席"),
  ),
  field("SINGLE_LINE_TEXT", "gidai", "議題"),
  choices("RADIO_BUTTON", "bunrui", "テーマ区分", "DX", "組織", "その他"),
  field("MULTI_LINE_TEXT", "gaiyou", "相談概要"),
  field("SINGLE_LINE_TEXT", "bikou", "備考"),
);

const activities = formOf(
  field("DATE", "jisshibi", "実施日"),
  choices(
    "RADIO_BUTTON",
    "shubetsu",
    "活動種別",
    ...["研修", "ワーキンググループ支援", "他市視察"],
  ),
  field("SINGLE_LINE_TEXT", "kenmei", "件名"),
  field("NUMBER", "kaisuu", "実施回数"),
  field("NUMBER", "ninzuu", "人数"),
  choices("CHECK_BOX", "tantou", "担当", "山口 誠", "川上 恵"),
  field("SINGLE_LINE_TEXT", "taishou", "参加対象"),
  choices(
    "DROP_DOWN",
    "joukyou",
    "実施状況",
    ...["準備中", "実施", "中止", "延期"],
  ),
  field("MULTI_LINE_TEXT", "naiyou", "活動内容"),
);

const meeting = (at: string, ...names: readonly string[]) => ({
  mendan_nichiji: at,
  touroku_nichiji: at,
  basho: "Zoom",
  soudanin: "山口 誠",
  shusseki: names.map((name, index) => ({
    shokuin_no: String(20100 + ((name.codePointAt(0) ?? 0) % 97)),
    shimei: name,
    busho: "デジタル推進課",
    shokui: index === 0 ? "課長" : "主査",
    kubun: index === 0 ? "本人" : "同席",
  })),
  gidai: "文書管理の見直し",
  bunrui: "DX",
});

export const yamate: City = {
  name: "山手市",
  language: "ja",
  apps: [
    {
      name: "幹部面談",
      form: meetings,
      process: {
        states: ["日程調整中", "面談予定", "面談終了"],
        of: ["面談終了", "面談終了", "面談予定", "日程調整中"],
      },
      records: (day) =>
        [
          ["高橋 一郎", "田中 花子"],
          ["高橋 一郎"],
          ["中村 光"],
          ["西田 勇"],
        ].map((names, index) => meeting(`${day(index)}T01:00:00Z`, ...names)),
    },
    {
      name: "補佐官の活動",
      form: activities,
      records: (day) => [
        {
          jisshibi: day(0),
          shubetsu: "研修",
          kenmei: "生成AI研修",
          kaisuu: "1",
          ninzuu: "40",
          tantou: ["川上 恵"],
          joukyou: "実施",
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "幹部面談",
      fields: {
        heldOn: "mendan_nichiji",
        startTime: "mendan_nichiji",
        mode: "basho",
        status: "ステータス",
        advisers: "soudanin",
        attendances: "shusseki",
        personCode: "shokuin_no",
        personName: "shimei",
        division: "busho",
        rank: "shokui",
        role: "kubun",
        theme: "gidai",
        themeCategory: "bunrui",
        content: "gaiyou",
      },
    },
    activities: {
      app: "補佐官の活動",
      fields: {
        from: "jisshibi",
        section: "shubetsu",
        title: "kenmei",
        count: "kaisuu",
        participantCount: "ninzuu",
        advisers: "tantou",
        audience: "taishou",
        status: "joukyou",
        content: "naiyou",
      },
    },
  },
  held: 2,
};
