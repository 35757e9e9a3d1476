import { expect, it } from "vitest";
import { personFinder } from "../../../../src/entering/people/find-person";
import { enterRecord } from "../../../../src/entering/record/enter-record";
import type { ColumnTarget } from "../../../../src/import/records/columns/column-target";
import { deputiesBeside } from "../../../../src/import/records/reading/deputies-beside";
import { textsOfRow } from "../../../../src/import/records/planning/rows/texts-of-row";
import { placeOf } from "../../../entering/entering-city";

const STAFF = [
  { code: "4002", name: "谷風 亮", division: "総務課", postings: [] },
  { code: "4003", name: "浜辺 奈緒", postings: [] },
  { code: "2002", name: "春野 和則", postings: [] },
];
const place = placeOf("meetings", { findPerson: personFinder(STAFF) });

const told = (text: string, heading = "備考", target?: ColumnTarget) =>
  deputiesBeside([text], {
    columns: [{ index: 0, heading }],
    mapping: new Map(target === undefined ? [] : [[0, target]]),
    fields: place.fields,
  });

it.each([
  ["浜辺奈緒が代理出席", ["浜辺奈緒が代理出席"]],
  ["代理出席", ["代理出席"]],
  ["代理で春野", ["代理で春野"]],
  ["春野代理", ["春野代理"]],
  ["※代理（春野和則）", ["代理 春野和則"]],
  ["議会のため短縮。課長が代理出席。", ["課長が代理出席"]],
  ["代わりに春野が出席", ["代わりに春野が出席"]],
  ["代出 春野和則", ["代出 春野和則"]],
  ["代わりに春野", ["代わりに春野"]],
  ["名代で春野", ["名代で春野"]],
  ["春野和則（代）", ["春野和則 代"]],
  ["代参：春野", ["代参:春野"]],
  ["代替出席：春野", ["代替出席:春野"]],
  ["春野和則に変更", ["春野和則に変更"]],
  ["出席者変更：春野", ["出席者変更:春野"]],
  ["春野と交代", ["春野と交代"]],
  ["春野課長が対応", ["春野課長が対応"]],
  ["係長のみ出席", ["係長のみ出席"]],
  ["当日は部下の春野さんのみ参加", ["当日は部下の春野さんのみ参加"]],
  ["春野様だけが出席", ["春野様だけが出席"]],
  ["対象者変更", ["対象者変更"]],
  ["対象者の変更により春野", ["対象者の変更により春野"]],
  ["午前のみ参加", []],
  ["春野さんも参加", []],
  ["対象事業の変更", []],
  ["午後に変更", []],
  ["オンラインに変更", []],
  ["会議室に変更", []],
  ["代わりに電話で実施", []],
  ["本人が対応", []],
  ["課長代理", []],
  ["代理店と協議", []],
  ["代理人の資格", []],
  ["代理権の範囲", []],
  ["代理出席なし", []],
  ["代理申請の電子化", []],
  ["会場を会議室Bに代わり変更", []],
  ["庁舎にて", []],
])("%s in a remark tells %j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it("is stricter where a field takes the text, and leaves people to their fields", () => {
  expect(told("窓口改革 ※浜辺奈緒が代理出席", "テーマ", "theme")).toHaveLength(
    1,
  );
  expect(told("春野代理", "メモ", "content")).toEqual(["春野代理"]);
  expect(told("代理で春野", "メモ", "content")).toEqual(["代理で春野"]);
  expect(told("代理出席の制度", "テーマ", "theme")).toEqual([]);
  expect(told("代理制度の見直し", "テーマ", "theme")).toEqual([]);
  expect(told("春野代理", "氏名", "personName")).toEqual([]);
});

it.each([
  "林桜（代）",
  "代打：林桜",
  "林桜が対応",
  "林桜に変更",
  "公務のため林が参加",
])("is heard in remarks that a field takes as in others: %s", (text) => {
  expect(told(text, "メモ", "content")).toHaveLength(1);
  expect(told(text, "備考", "content")).toEqual(told(text));
});

it("is told by a heading, too", () => {
  expect(told("春野和則", "代理出席者")).toEqual(["代理：春野和則"]);
  expect(told("○", "代理")).toEqual(["代理"]);
  expect(told("－", "代理")).toEqual([]);
});

it("is not told of users, whom kintone knows by their login alone", () => {
  const fields = place.fields.map((field) =>
    field.name === "personName" ? { ...field, type: "USER_SELECT" } : field,
  );
  expect(
    deputiesBeside(["代理出席"], {
      columns: [{ index: 0, heading: "備考" }],
      mapping: new Map(),
      fields,
    }),
  ).toEqual([]);
});

/** Who a row with a name, or a number, and a remark comes to. */
const entered = (
  target: ColumnTarget,
  who: string,
  remark: string,
  answer?: string,
) => {
  const cells = ["2024/5/1", who, remark];
  const { own, people } = textsOfRow(
    { name: "2", sheet: "", cells },
    {
      kind: "meetings",
      startMonth: 4,
      fields: place.fields,
      columns: ["日付", "氏名", "備考"].map((heading, index) => ({
        index,
        heading,
        names: [heading],
      })),
      mapping: new Map([
        [0, "heldOn"],
        [1, target],
      ]),
      edits: new Map(),
      isFirstPrincipal: false,
      isCode: () => false,
      isDivision: () => false,
      adviserNamed: () => undefined,
      adviserLike: () => undefined,
      answers: new Map(),
      isPerson: (name) =>
        place.findPerson({ name }, undefined).state === "found",
    },
    {},
  );
  const record = { texts: own, people: people.map(({ texts }) => texts) };
  const enter = (answers: ReadonlyMap<string, string>) =>
    enterRecord(record, { ...place, answers });
  const asked = enter(new Map()).problems.find(
    ({ code }) => code === "personStoodIn",
  );
  const { sent } = enter(
    new Map(answer === undefined ? [] : [[asked?.answerKey ?? "", answer]]),
  );
  return {
    level: asked?.level,
    offered: asked?.candidates?.map(({ value }) => value),
    detail: asked?.detail,
    sent: JSON.stringify(sent),
  };
};

it("is asked of the name of the row, and the answer is written without the remark", () => {
  expect(entered("personName", "谷風亮", "浜辺奈緒が代理出席")).toMatchObject({
    level: "error",
    offered: ["4003", "4002"],
    detail: "谷風亮（浜辺奈緒が代理出席）",
  });
  expect(entered("personName", "谷風亮", "代理で春野").offered).toEqual([
    "2002",
    "4002",
  ]);
  expect(entered("personName", "谷風亮", "代理出席").offered).toEqual(["4002"]);
  const { sent } = entered(
    "personName",
    "谷風亮",
    "浜辺奈緒が代理出席",
    "4003",
  );
  expect(sent).toContain('"職員番号":{"value":"4003"}');
  expect(sent).not.toMatch(/4002|代理/u);
  expect(entered("personName", "谷風亮", "課長代理も参加").level).toBe(
    undefined,
  );
});

it.each([
  "代出 春野和則",
  "春野和則が代わって出席",
  "代理人が出席",
  "春野和則に変更",
  "出席者変更：春野和則",
  "春野和則（代）",
])("is asked however it is said: %s", (remark) => {
  const { level, offered } = entered("personName", "谷風亮", remark);
  expect(level).toBe("error");
  expect(offered).toContain("4002");
});

it("is asked of a number, too", () => {
  expect(entered("personCode", "4002", "浜辺奈緒が代理出席")).toMatchObject({
    level: "error",
    offered: ["4003", "4002"],
  });
  const { sent } = entered("personCode", "4002", "代理出席", "4002");
  expect(sent).toContain('"職員番号":{"value":"4002"}');
  expect(sent).not.toContain("代理");
});
