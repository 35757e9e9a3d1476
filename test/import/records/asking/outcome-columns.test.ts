import { afterAll, beforeAll, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { unreadRemarks } from "../../../../src/import/records/planning/asking/unread-remarks";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Columns that no field takes and that say whether meetings were held, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = async (heading: string, ...texts: readonly string[]) => {
  const tab = await city.tabWith("meetings", [
    `実施日\t開始\t氏名\t補佐官\tテーマ\t${heading}`,
    ...texts.map(
      (text, at) =>
        `2023/5/${at + 1}\t13:30\t天野大地\t宮崎光世\t見直し\t${text}`,
    ),
  ]);
  await tab.mapColumn(5, undefined);
  return tab;
};
const asked = ({ questions }: ImportController) =>
  questions.map(
    ({ problem, rows }) => `${problem.code} ${problem.detail} ${rows}`,
  );
const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );

it.each([
  ["出欠", ["○", "△", "", "○", "○"], ["出欠：△ 1", "出欠：空欄 1"]],
  ["実施", ["○", "予定", "", "済", "実施"], ["実施：予定 1", "実施：空欄 1"]],
  [
    "回数",
    ["1", "0", "-", "1回", "", "1.0"],
    ["回数：0 1", "回数：- 1", "回数：空欄 1"],
  ],
  ["結果", ["済", "中", "流", "中", "○"], ["結果：中 2", "結果：流 1"]],
  ["変更後", ["", "5/20", "", "なし", ""], ["変更後：5/20 1"]],
  [
    "振替日",
    ["", "2023年5月20日（土）", "", "", ""],
    ["振替日：2023年5月20日（土） 1"],
  ],
  ["No.", ["1", "×", "2", "-", "", "A-3"], ["No.：× 1", "No.：- 1"]],
  ["欠席", ["", "○", "", "", "×"], ["欠席：○ 1"]],
  ["中止", ["", "✔", "1", "", "なし"], ["中止：✔ 1", "中止：1 1"]],
  [
    "取消フラグ",
    ["0", "1", "0", "TRUE", "FALSE"],
    ["取消フラグ：1 1", "取消フラグ：TRUE 1"],
  ],
  ["代替日", ["", "5/4", "", "", ""], ["代替日：5/4 1"]],
  [
    "キャンセル理由",
    ["", "議会対応", "", "", "-"],
    ["キャンセル理由：議会対応 1"],
  ],
  ["出席者数", ["1", "0", "2名", "約30名", ""], ["出席者数：0 1"]],
  ["欠席者数", ["0", "1", "", "0名", ""], ["欠席者数：1 1"]],
  [
    "実施できなかった理由",
    ["", "議会対応", "", "", ""],
    ["実施できなかった理由：議会対応 1"],
  ],
  ["済", ["済", "㊞", "", "レ", "○"], ["済：空欄 1"]],
  [
    "対応結果",
    ["実施", "当日欠", "", "事務局対応", "済"],
    ["当日欠 1", "対応結果：空欄 1", "対応結果：事務局対応 1"],
  ],
  ["中止の場合○", ["", "○", "", "", ""], ["中止の場合○：○ 1"]],
  ["キャンセル有無", ["無", "有", "無", "無", "無"], ["キャンセル有無：有 1"]],
  ["カウント", ["1", "0", "1", "1", "1"], ["カウント：0 1"]],
  ["集計", ["対象", "対象外", "対象", "対象", "対象"], ["集計：対象外 1"]],
  ["未収金", ["1", "0", "", "○", ""], []],
  ["実施状況", ["実施済み", "出席", "", "", ""], []],
])(
  "asks once what %s says besides a plain yes",
  async (heading, texts, told) => {
    expect(asked(await listed(heading, ...texts))).toEqual(
      told.map((one) => `rowCalledOff ${one}`),
    );
  },
);

it("asks of a row that has neither of two opposites", async () => {
  const tab = await city.tabWith("meetings", [
    "実施日\t開始\t氏名\t補佐官\tテーマ\t出席\t欠席",
    ...["○\t", "\t○", "\t", "○\t"].map(
      (ticks, at) =>
        `2023/5/${at + 1}\t13:30\t天野大地\t宮崎光世\t見直し\t${ticks}`,
    ),
  ]);
  expect(asked(tab)).toEqual([
    "rowCalledOff 欠席：○ 1",
    "rowCalledOff 出席：空欄 1",
  ]);
});

it("takes one answer for all that say the same", async () => {
  const tab = await listed("結果", "済", "流", "流", "済");
  expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong", "実施"]);
  await tab.change(answerQuestion(tab.questions[0]?.answerKey ?? "", "中止"));
  expect(statesOf(tab)).toEqual(["実施", "中止", "中止", "実施"]);
});

it("asks who came where attendance says 代", async () => {
  const tab = await listed("出欠", "○", "代", "○");
  expect(asked(tab)).toEqual(["personStoodIn 天野大地（代） 1"]);
});

it("leaves alone what is about something else, and tells what is a report", async () => {
  expect(asked(await listed("実施場所", "A", "B", ""))).toEqual([]);
  const tab = await listed(
    "結果",
    "業務の進め方を見直すこととした",
    "済",
    "済",
  );
  expect(asked(tab)).toEqual([]);
  const { table, understanding } = tab;
  if (table === undefined || understanding === undefined)
    throw new RangeError("no list");
  expect(
    unreadRemarks(table, understanding.mapping, {
      cancelled: ["中止"],
      fields: [],
    }),
  ).toEqual([
    {
      heading: "結果",
      texts: [{ text: "業務の進め方を見直すこととした", rows: 1 }],
    },
  ]);
});

it("asks of no blank in a row that goes on with the one above", async () => {
  const tab = await city.tabWith("meetings", [
    "実施日\t氏名\t補佐官\tテーマ\t回数",
    "2023/5/1\t天野大地\t宮崎光世\t見直し\t1",
    "\t春野和則\t\t\t",
    "2023/5/2\t天野大地\t宮崎光世\t見直し\t1",
  ]);
  expect(asked(tab).filter((one) => one.startsWith("rowCalledOff"))).toEqual(
    [],
  );
});
