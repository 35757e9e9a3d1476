import { afterAll, beforeAll, expect, it } from "vitest";
import {
  holdsMonthCounts,
  unfoldMonths,
} from "../../../../src/import/records/reading/shapes/month-grid";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Tables with a row a person and a column a month, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const TITLE = "令和5年度 面談実績";
const grid = (...lines: readonly string[]) =>
  city.tabWith("meetings", [TITLE, ...lines]);

const daysOf = ({ planned }: ImportController) =>
  planned.map(({ rows, sent, entered }) => [
    rows.join(),
    entered.people[0]?.personName,
    sent.開催日?.value,
  ]);

it("is a list of meetings where its cells are days, dates or both, also several", async () => {
  const tab = await grid(
    "氏名\t補佐官\t4月\t5月\t1月\t計",
    "天野大地\t宮崎光世\t4/12\t10\t\t2",
    "春野和則\t石原弘子\t―\t24日\t１／９・1/23\t3",
    "計\t\t1\t2\t2\t5",
  );
  expect(daysOf(tab)).toEqual([
    ["3（4/12）", "天野大地", "2023-04-12"],
    ["3（5/10）", "天野大地", "2023-05-10"],
    ["4（5/24日）", "春野和則", "2023-05-24"],
    ["4（1/9）", "春野和則", "2024-01-09"],
    ["4（1/23）", "春野和則", "2024-01-23"],
  ]);
  expect(tab.planned.flatMap(({ problems }) => problems)).toEqual([]);
  expect(tab.table?.leftOut.totals).toEqual(["5"]);
  expect(holdsMonthCounts(tab.table ?? neverRead())).toBe(false);
});

it("asks of the year of its title alone, whosever month comes next", async () => {
  const tab = await grid(
    "氏名\t補佐官\t4月\t9月\t1月\t3月",
    "天野大地\t宮崎光世\t\t8日\t\t23日",
    "春野和則\t石原弘子\t7日\t20日\t16日\t",
    "朝霧正道\t石原弘子\t13日\t\t\t2日",
    "滝本智子\t石原弘子\t22日\t\t10日\t",
  );
  expect(
    tab.years.map(({ group: { taken, offered }, rows }) => [
      rows,
      offered.length,
      taken?.first,
      taken?.last,
    ]),
  ).toEqual([[9, 1, "2023-04-07", "2024-03-23"]]);
});

it("takes no 日 of a noted day for a Sunday, and tells a total of days once", async () => {
  const tab = await grid(
    "氏名\t補佐官\t4月\t5月\t6月\t回数",
    "天野大地\t宮崎光世\t9日（中止）\t14日（代理：春野和則）\t24日（土祝）\t3",
    "春野和則\t石原弘子\t12日（日程変更）\t20日\t\t6",
  );
  expect(
    tab.planned.map(({ rows, sent, problems }) => [
      rows.join(),
      sent.開催日?.value,
      problems.map(({ code }) => code).join(),
    ]),
  ).toEqual([
    ["3（9日(中止)）", "2023-04-09", "rowCalledOff"],
    ["3（14日(代理:春野和則)）", "2023-05-14", "personStoodIn"],
    ["3（24日(土祝)）", "2023-06-24", ""],
    ["4（12日(日程変更)）", "2023-04-12", "rowCalledOff"],
    ["4（5/20日）", "2023-05-20", ""],
  ]);
  expect(
    tab.totals.map(({ name, text, standing, counted }) =>
      [name, text, standing, counted].join(" "),
    ),
  ).toEqual(["3 3 fits 3", "4 6 differs 2"]);
});

it("asks for the day of a mark among days, and loses none of its cells", async () => {
  const tab = await grid(
    "氏名\t補佐官\t4月\t5月\t6月",
    "天野大地\t宮崎光世\t4/12\t○\t中止",
  );
  expect(
    tab.planned.map(({ rows, problems }) => [
      rows.join(),
      problems.map(({ code, detail }) => `${code} ${detail}`).join(),
    ]),
  ).toEqual([
    ["3（4/12）", ""],
    ["3（5月）", "dateNotExact 5月"],
    ["3（中止）", "rowCalledOff 中止,dateUnreadable 中止"],
  ]);
});

it.each([
  ["marks", "○\t\t○"],
  ["counts", "2\t1\t3"],
])(
  "stays as it is where it has %s alone: nobody can tell a day",
  async (_, cells) => {
    const tab = await grid("氏名\t4月\t5月\t6月", `天野大地\t${cells}`);
    expect(tab.table?.columns.map(({ heading }) => heading)).toEqual([
      "氏名",
      "4月",
      "5月",
      "6月",
    ]);
    expect(holdsMonthCounts(tab.table ?? neverRead())).toBe(true);
    expect(tab.planned.map(({ standing }) => standing)).toEqual(["wrong"]);
  },
);

it("asks for the day that is of another month than its column", async () => {
  const tab = await grid(
    "氏名\t補佐官\t2月\t3月\t5月",
    "天野大地\t宮崎光世\t4-5\t4/3\t令和5年6月3日・5/10・12日",
  );
  expect(
    tab.planned.map(({ rows, problems }) => [
      rows.join(),
      problems.map(({ code, detail }) => `${code} ${detail}`).join(),
    ]),
  ).toEqual([
    ["3（4-5）", "dateOtherMonth 4-5 ≠ 2月"],
    ["3（4/3）", "dateOtherMonth 4/3 ≠ 3月"],
    ["3（令和5年6月3日）", "dateOtherMonth 令和5年6月3日 ≠ 5月"],
    ["3（5/10）", ""],
    ["3（5/12日）", ""],
  ]);
  expect(tab.planned[0]?.standing).toBe("wrong");
  await tab.change((before) => ({
    ...before,
    edits: new Map([["3（4-5）:heldOn", "2024/2/5"]]),
  }));
  expect(tab.planned[0]?.problems).toEqual([]);
});

it("leaves alone a list that has a date", async () => {
  const tab = await grid(
    "実施日\t氏名\t補佐官\t4月\t5月\t6月",
    "2023/5/1\t天野大地\t宮崎光世\t12\t24\t",
  );
  expect(daysOf(tab)).toEqual([["3", "天野大地", "2023-05-01"]]);
});

const neverRead = (): never => {
  throw new RangeError("no table was read");
};

it("knows which of its days are struck out", () => {
  const table = readTableRows(
    {
      rows: [
        ["氏名", "所属", "4月", "5月", "6月"],
        ["天野大地", "総務課", "4/12", "24日", "6/3"],
      ],
      struck: new Map([[1, new Set([1, 3])]]),
    },
    (text) => ["氏名", "所属"].includes(text),
    importColumnMessages.ja,
  );
  const { rows, columns } = unfoldMonths(table ?? neverRead());
  const day = columns.find(({ heading }) => heading === "実施日")?.index;
  expect(
    rows.map(({ name, struck = new Set() }) => [
      name,
      [...struck].map((index) => (index === day ? "day" : index)),
    ]),
  ).toEqual([
    ["2（4/12）", [1]],
    ["2（5/24日）", [1, "day"]],
    ["2（6/3）", [1]],
  ]);
});
