import type { City } from "./city";
import { choices, field, formOf, table } from "./city";

/** 森野町: names of their own for everything, only the content tells; traps on the way. */
const meetings = formOf(
  field("DATE", "jisshi", "実施年月日"),
  field("DATE", "jikai", "次回予定日"),
  field("DATE", "sakusei", "作成日"),
  choices("DROP_DOWN", "houhou", "やり方", "役場で対面", "リモート"),
  choices("RADIO_BUTTON", "kekka", "どうなったか", "申込あり", "済み", "取消"),
  table(
    "hito",
    "来た人",
    field("SINGLE_LINE_TEXT", "namae", "名前"),
    field("SINGLE_LINE_TEXT", "tokoro", "どこの人"),
    field("SINGLE_LINE_TEXT", "yaku", "肩書き"),
  ),
  choices("DROP_DOWN", "tanto", "担当者", "水野 歩", "火口 凛"),
  field("SINGLE_LINE_TEXT", "hanashi", "主題"),
  choices("DROP_DOWN", "manzoku", "満足度", "高い", "ふつう", "低い"),
  field("MULTI_LINE_TEXT", "memo", "メモ"),
  field("MULTI_LINE_TEXT", "kansou", "感想"),
  field("NUMBER", "kyori", "移動距離"),
);

const events = formOf(
  field("DATE", "hi", "実施日"),
  field("DATE", "koukai", "公開日"),
  choices(
    "DROP_DOWN",
    "nani",
    "何をしたか",
    ...["研修会", "ワークショップ", "視察受入"],
  ),
  field("SINGLE_LINE_TEXT", "mei", "名称"),
  field("NUMBER", "kai", "回数"),
  field("NUMBER", "nin", "受講者数"),
  field("SINGLE_LINE_TEXT", "kouen", "登壇者"),
  field("SINGLE_LINE_TEXT", "dare", "受講対象"),
  choices("CHECK_BOX", "han", "WG", "窓口WG", "データWG"),
  field("MULTI_LINE_TEXT", "kuwashiku", "詳細"),
  field("FILE", "pic", "写真データ"),
  field("SINGLE_LINE_TEXT", "biko", "備考"),
);

const meeting = (
  on: string,
  next: string,
  state: string,
  ...people: readonly (readonly [name: string, place: string, title: string])[]
) => ({
  jisshi: on,
  jikai: next,
  sakusei: on,
  houhou: "リモート",
  kekka: state,
  hito: people.map(([namae, tokoro, yaku]) => ({ namae, tokoro, yaku })),
  tanto: "水野 歩",
  hanashi: "会議を減らす",
  manzoku: "高い",
});

export const morimachi: City = {
  name: "森野町",
  language: "ja",
  apps: [
    {
      name: "よろず相談",
      form: meetings,
      records: (day) => [
        meeting(day(0), day(9), "済み", ["土田 学", "総務課", "課長"]),
        meeting(
          day(1),
          day(9),
          "済み",
          ["金井 遥", "税務課", "係長"],
          ["土田 学", "総務課", "課長"],
        ),
        meeting(day(2), day(9), "済み", ["木村 直", "建設課", "主任"]),
        meeting(day(3), day(9), "申込あり", ["日野 陽", "教育委員会", "主事"]),
        meeting(day(4), day(9), "取消", ["月岡 忍", "総務課", "係長"]),
      ],
    },
    {
      name: "もよおし",
      form: events,
      records: (day) => [
        {
          hi: day(3),
          koukai: day(5),
          nani: "研修会",
          mei: "表計算の研修会",
          kai: "2",
          nin: "15",
          kouen: "火口 凛",
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "よろず相談",
      fields: {
        heldOn: "jisshi",
        mode: "houhou",
        status: "kekka",
        attendances: "hito",
        personName: "namae",
        division: "tokoro",
        rank: "yaku",
        advisers: "tanto",
        theme: "hanashi",
        content: "memo",
        voice: "kansou",
      },
    },
    activities: {
      app: "もよおし",
      fields: {
        from: "hi",
        section: "nani",
        title: "mei",
        count: "kai",
        participantCount: "nin",
        lecturer: "kouen",
        audience: "dare",
        content: "kuwashiku",
        photos: "pic",
      },
    },
  },
  held: 3,
};
