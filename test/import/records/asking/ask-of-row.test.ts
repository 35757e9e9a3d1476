import { expect, it } from "vitest";
import type { EnterableField } from "../../../../src/entering/enterable-fields";
import { askOfRow } from "../../../../src/import/records/planning/asking/ask-of-row";
import { mapChoices } from "../../../../src/fields/record-choices";

const field = (name: string, options: readonly string[] = []) =>
  ({ name, label: name, options }) as unknown as EnterableField;

/** An activity with a title and a remark that no field takes. */
const asked = (
  title: string,
  remark: string,
  answers: readonly (readonly [string, string])[] = [],
) =>
  askOfRow(
    { name: "2", sheet: "", cells: [title, remark] },
    { title },
    {
      kind: "activities",
      fields: [
        field("title"),
        field("count"),
        field("status", ["予定", "実施", "中止"]),
      ],
      columns: ["件名", "備考"].map((heading, index) => ({
        index,
        heading,
        names: [heading],
      })),
      mapping: new Map([[0, "title"]]),
      edits: new Map(),
      constants: new Map([["status", "実施"]]),
      answers: new Map(answers),
      choices: mapChoices((choice) => (choice === null ? [] : [choice])),
    },
  );
const details = (title: string, remark = "") =>
  asked(title, remark).asks.map(({ detail }) => detail);

it.each([
  ["窓口改革WG 打合せ（2回）", "", ["窓口改革WG 打合せ（2回）"]],
  ["第2回WG", "", []],
  ["研修（1回）", "", []],
  ["研修 2回目", "", []],
  ["相談", "中止（台風のため）", ["中止"]],
  ["相談", "※キャンセル", ["キャンセル"]],
  ["相談", "参加者欠席につき見送り", ["参加者欠席につき見送り"]],
  ["相談【中止】", "", ["中止"]],
  ["訓練 ※中止", "", ["中止"]],
  ["【中止】相談", "", ["中止"]],
  ["中止（議会のため）", "", ["中止"]],
  ["本人都合により中止", "", ["本人都合により中止"]],
  ["延期になった", "", ["延期"]],
  ["4/30から延期して実施", "", ["4/30から延期して実施"]],
  ["面談を中止した", "", ["面談を中止した"]],
  ["イベント中止の基準", "", []],
  ["中止した事業の見直し", "", []],
  ["大会の延期", "", []],
  ["窓口の受付を中止した", "", []],
  ["欠席連絡の電子化", "", []],
  ["相談", "庁舎にて", []],
])("of %s and %s it asks %j", (title, remark, wanted) => {
  expect(details(title, remark)).toEqual(wanted);
});

it("takes what was answered, and asks on where it was none of the choices", () => {
  const answer = (value: string) =>
    asked("研修（2回）", "", [["titleTellsCount:研修(2回)", value]]);
  expect(answer("2")).toMatchObject({ asks: [], answered: { count: "2" } });
  expect(answer("1")).toMatchObject({ asks: [], answered: { count: "1" } });
  expect(answer("").asks).toHaveLength(1);
});

const countsFor = (title: string) =>
  asked(title, "").asks.map(({ candidates = [] }) => candidates.at(-1)?.value);

it.each([
  ["打合せ（2回）", ["2"]],
  ["研修（１２回）", ["12"]],
  ["研修 全3回", ["3"]],
  ["第1回～第3回", ["3"]],
  ["第1～3回", ["3"]],
  ["第1・2回", ["2"]],
  ["第2回・第3回", ["2"]],
  ["第4回、第5回", ["2"]],
  ["協議×2", ["2"]],
  ["面接（二回）", ["2"]],
  ["面接（十二回）", ["12"]],
  ["会議（2回分）", ["2"]],
  ["WG2回", ["2"]],
  ["定例会（毎月1回）", []],
  ["定例会（毎月2回）", []],
  ["定例会（月２回）", []],
  ["巡回相談 週に3回", []],
  ["研修（年4回）", []],
  ["点検（2か月に2回）", []],
  ["窓口支援（1日2回）", []],
  ["隔月2回の会", []],
  ["定例会（月2回、計24回）", ["24"]],
  ["定例会 5月2回", ["2"]],
  ["令和5年度4回", ["4"]],
  ["WG（4/5、4/12）", ["2"]],
  ["WG 4月5日・12日・19日", ["3"]],
  ["研修①②", ["2"]],
  ["研修①～③", ["3"]],
  ["研修（午前・午後）", ["2"]],
  ["研修（前編、後編）", ["2"]],
  ["研修A日程・B日程", ["2"]],
  ["相談 2件", ["2"]],
  ["説明会（3会場）", ["3"]],
  ["WG（4/5～4/12）", []],
  ["研修①", []],
  ["3課との協議", []],
  ["第2会場の説明会", []],
  ["第2会場", []],
  ["企画二課", []],
  ["2024・2025年度の方針", []],
  ["勉強会 2回目", []],
  ["令和6年度第2回WG", []],
  ["第十回WG", []],
  ["10回記念の会", []],
  ["第1回WG（第2期）", []],
])("takes %s for %j times", (title, wanted) => {
  expect(countsFor(title)).toEqual(wanted);
});
