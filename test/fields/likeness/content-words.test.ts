import { describe, expect, test } from "vitest";
import { holds } from "../../../src/ui/settings/guessing/field-content";
import { apart } from "./guessed";

/** Texts that a field of each kind may hold, and texts that show it to be another one. */
const TEXTS = {
  rank: [
    "部長、課長級、課長級以上、課長補佐、係長以下、校長、グループ長、6級、3級以上、主事、主事補、理事、副理事、1年、1年2組、1年生、小1、小学1年、小学校6年、高校2年、高等学校3年、中第1学年、三学年、会計年度任用職員、Director",
    "課長会議、級友の会、令和1年、1年目、最高1位、元主幹、主査会議、小学生、directors",
  ],
  status: [
    "予約、実施済、面談済み、対応中、雨天中止、日程調整中、未定、planned、Held",
    "会議を開催する、雨天中止の件、not held、held back、高、低",
  ],
  mode: [
    "対面、オンライン（Zoom）、inperson、In-Person、Web会議、phone",
    "市民ホール、第1会議室",
  ],
  division: [
    "総務課、青葉小、青葉中学校、市民センター、Finance Division、こども園",
    "課題、大小、大中、センター試験、subdivisions",
  ],
  role: [
    "主、主参加者、正担当、本人、同席、オブザーバ、オブザーバー、Guest",
    "施主、主に、ご本人、本人確認、my guest、guests",
  ],
  person: [
    "山田太郎、山田 太郎、大久保 さくら、山田ハナコ、佐々木 一郎さん、Mary Smith、Anna Maria Smith",
    "No.7 山田 太郎、山田太郎99、山田ABC、山田　Hana、the Mary Smith、Mary Smith 2、mary smith、Mary、総務課、課長、対面、研修",
  ],
  staffNumber: ["123、1234、A1234、12345678", "12、No.1234、1234-5、AB1234"],
  activityKind: ["職員研修、個別相談、Workshop", "総務課、未定"],
  part: ["実施、協議、打合せ", "次回協議、準備中"],
  standing: ["集計対象、掲載のみ、対象外", "あり、なし"],
  precision: ["日、月、年度、月まで", "実施日、日曜"],
  filledYear: ["2026", "12026、20261、26、令和8"],
  filledMonth: ["2026-04", "12026-04、2026-045、2026-4、26-04"],
  yearMonth: [
    "2026年4月、2026年 4月、2026 年4月、2026/04、2026-04-01、令和8年4月、令和 8年4月、令和10年4月、令和元年5月、R8.4、H31/4",
    "計2026年4月、2026年度、8年4月、2026年4回、令和",
  ],
} as const;

describe.each(Object.entries(TEXTS))("what shows %s", (name, [own, others]) => {
  const kind = name as keyof typeof TEXTS;

  test("is in each of its texts", () => {
    const texts = apart(own);
    expect(texts.filter((text) => holds([text], kind))).toEqual(texts);
  });

  test("is in no text of something else", () => {
    const texts = apart(others);
    expect(texts.filter((text) => holds([text], kind))).toEqual([]);
  });
});

test("most of what a field holds decides, and nothing where it holds nothing", () => {
  expect(holds(["課長", "係長", "その他"], "rank")).toBe(true);
  expect(holds(["課長", "その他"], "rank")).toBe(false);
  expect(holds([], "rank")).toBeUndefined();
});
