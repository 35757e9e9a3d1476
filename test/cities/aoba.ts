import type { City } from "./city";
import { choices, field, formOf, table } from "./city";

const SCHOOLS = ["青葉小学校", "若葉小学校", "青葉中学校"] as const;

/** 青葉市: school counsellors; the visits one by one, and what they do in schools as numbers by month. */
const visits = formOf(
  field("DATE", "raidanbi", "来談日"),
  field("DATE", "touroku", "登録日"),
  field("TIME", "kara", "開始時刻"),
  field("TIME", "made", "終了時刻"),
  choices("RADIO_BUTTON", "keitai", "形態", "来談", "電話", "オンライン"),
  choices("DROP_DOWN", "joutai", "状態", "予約", "実施", "中止"),
  choices("DROP_DOWN", "gakko", "学校", ...SCHOOLS),
  table(
    "hitobito",
    "来談した人",
    field("SINGLE_LINE_TEXT", "gakuseki", "学籍番号"),
    field("SINGLE_LINE_TEXT", "shimei", "氏名"),
    field("SINGLE_LINE_TEXT", "gakunen", "学年・組"),
  ),
  choices("DROP_DOWN", "sc", "担当SC", "早川 澄", "谷口 温"),
  field("SINGLE_LINE_TEXT", "shuso", "主訴"),
  choices("DROP_DOWN", "bunrui", "相談区分", "友人関係", "不登校", "家庭"),
  field("MULTI_LINE_TEXT", "kiroku", "面接の記録"),
  field("NUMBER", "jikan", "所要時間（分）"),
);

const months = formOf(
  field("SINGLE_LINE_TEXT", "nengetsu", "年月"),
  choices("DROP_DOWN", "kou", "学校", ...SCHOOLS),
  field("NUMBER", "kensu", "件数"),
  field("SINGLE_LINE_TEXT", "biko", "備考"),
  field("DATE", "houkoku", "報告日"),
);

const visit = (
  on: string,
  state: string,
  ...people: readonly (readonly [number: string, name: string, grade: string])[]
) => ({
  raidanbi: on,
  touroku: on,
  kara: "15:30",
  made: "16:10",
  keitai: "来談",
  joutai: state,
  gakko: SCHOOLS[0],
  hitobito: people.map(([gakuseki, shimei, gakunen]) => ({
    gakuseki,
    shimei,
    gakunen,
  })),
  sc: "早川 澄",
  shuso: "友だちとのこと",
  bunrui: "友人関係",
});

export const aoba: City = {
  name: "青葉市",
  language: "ja",
  apps: [
    {
      name: "来談記録",
      form: visits,
      records: (day) => [
        visit(day(0), "実施", ["20431", "南 柚", "小学4年1組"]),
        visit(day(1), "実施", ["20512", "原 蒼", "小学5年2組"]),
        visit(
          day(2),
          "実施",
          ["20431", "南 柚", "小学4年1組"],
          ["20433", "林 湊", "小学4年1組"],
        ),
        visit(day(3), "中止", ["20601", "森 樹", "小学6年1組"]),
      ],
    },
    {
      name: "月報",
      form: months,
      records: () =>
        SCHOOLS.flatMap((kou, index) =>
          ["2026-04", "2026-05"].map((nengetsu) => ({
            nengetsu,
            kou,
            kensu: String(index + 3),
            houkoku: "2026-06-01",
          })),
        ),
    },
  ],
  expected: {
    meetings: {
      app: "来談記録",
      fields: {
        heldOn: "raidanbi",
        startTime: "kara",
        endTime: "made",
        mode: "keitai",
        status: "joutai",
        attendances: "hitobito",
        personCode: "gakuseki",
        personName: "shimei",
        rank: "gakunen",
        advisers: "sc",
        theme: "shuso",
        themeCategory: "bunrui",
        content: "kiroku",
      },
    },
    activities: {
      app: "月報",
      isMonthly: true,
      fields: {
        from: "nengetsu",
        summaryLine: "kou",
        count: "kensu",
        remark: "biko",
      },
    },
  },
  held: 3,
};
