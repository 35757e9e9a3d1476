import type { City } from "./city";
import { choices, field, formOf } from "./city";

/** 川原町: one app for everything, told apart by 種別; short ASCII codes, ranks as text. */
const form = formOf(
  choices(
    "RADIO_BUTTON",
    "f01",
    "種別",
    ...["個別面談", "研修", "イベント", "視察"],
  ),
  field("DATE", "f02", "日付"),
  field("DATE", "f03", "報告日"),
  field("TIME", "f04", "開始"),
  field("TIME", "f05", "終了"),
  field("SINGLE_LINE_TEXT", "f06", "面談者"),
  field("SINGLE_LINE_TEXT", "f07", "役職"),
  field("SINGLE_LINE_TEXT", "f08", "課"),
  field("SINGLE_LINE_TEXT", "f09", "件名"),
  field("MULTI_LINE_TEXT", "f10", "内容"),
  choices("DROP_DOWN", "f11", "形態", "対面", "Web会議", "電話"),
  choices("DROP_DOWN", "f12", "結果", "予定", "済", "中止"),
  field("NUMBER", "f13", "回数"),
  field("NUMBER", "f14", "参加者数"),
  choices("DROP_DOWN", "f15", "アドバイザー", "大沢 透", "小池 文"),
  field("SINGLE_LINE_TEXT", "f16", "講師名"),
  field("FILE", "f17", "画像"),
  field("NUMBER", "f18", "謝金"),
);

const meeting = (on: string, state: string, name: string) => ({
  f01: "個別面談",
  f02: on,
  f03: on,
  f06: name,
  f07: "課長",
  f08: "福祉課",
  f09: "窓口の改善",
  f11: "Web会議",
  f12: state,
  f15: "大沢 透",
});

export const kawahara: City = {
  name: "川原町",
  language: "ja",
  apps: [
    {
      name: "アドバイザー活動記録",
      form,
      records: (day) => [
        meeting(day(0), "済", "森 健太"),
        meeting(day(1), "済", "林 さくら"),
        meeting(day(2), "済", "原 大輔"),
        meeting(day(3), "済", "森 健太"),
        meeting(day(4), "予定", "谷 葵"),
        {
          f01: "研修",
          f02: day(2),
          f09: "データ活用研修",
          f12: "済",
          f13: "3",
          f14: "18",
          f16: "大沢 透",
        },
      ],
    },
  ],
  expected: {
    meetings: {
      app: "アドバイザー活動記録",
      kind: ["個別面談"],
      fields: {
        heldOn: "f02",
        startTime: "f04",
        endTime: "f05",
        personName: "f06",
        rank: "f07",
        division: "f08",
        theme: "f09",
        content: "f10",
        mode: "f11",
        status: "f12",
        advisers: "f15",
      },
    },
    activities: {
      app: "アドバイザー活動記録",
      kind: ["研修", "イベント", "視察"],
      fields: {
        from: "f02",
        section: "f01",
        title: "f09",
        content: "f10",
        mode: "f11",
        status: "f12",
        count: "f13",
        participantCount: "f14",
        advisers: "f15",
        lecturer: "f16",
        photos: "f17",
        divisions: "f08",
      },
    },
  },
  held: 4,
};
