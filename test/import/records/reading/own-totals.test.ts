import { afterAll, beforeAll, expect, it } from "vitest";
import {
  correctCell,
  takeRows,
} from "../../../../src/import/records/change-understanding";
import { importTotalMessages } from "../../../../src/i18n/entering/import-total-messages";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import { WORDS } from "../../../support/words";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* The totals of a list beside what is read of it, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";
const row = (day: string, name = "天野大地") =>
  `${day}\t13:30\t${name}\t宮崎光世\t見直し`;
const meetings = (...lines: readonly string[]) =>
  city.tabWith("meetings", [HEADINGS, ...lines]);

const saidOf = ({ totals }: ImportController) =>
  totals.map((total) => importTotalMessages.ja.of(total, WORDS.ja));
const standingsOf = ({ totals }: ImportController) =>
  totals.map(({ standing }) => standing);

it("that differ are to be accepted, and anew once anything changes them", async () => {
  const tab = await meetings(
    row("2023/5/1"),
    "（例）2023/5/2\t13:30\t朝霧正道\t宮崎光世\t人材",
    row("2023/5/8"),
    "合計\t\t\t\t3件",
  );
  expect(saidOf(tab)).toEqual([
    "5行目「合計」は「3件」ですが、読み取ったのは記録2件です。除いた行と、直すところがある行を見てください。",
  ]);
  expect(tab.areTotalsAccepted).toBe(false);
  tab.acceptTotals(true);
  expect(tab.areTotalsAccepted).toBe(true);
  await tab.change(correctCell("4", "heldOn", "2023/5/9"));
  expect(tab.areTotalsAccepted).toBe(true);
  await tab.change(correctCell("4", "heldOn", "いつか"));
  // It was accepted as it is: still two, of which one is to be put right.
  expect(saidOf(tab)).toEqual([
    "5行目「合計」は「3件」ですが、読み取ったのは記録2件です（直すところがあるもの1件を入れて）。除いた行と、直すところがある行を見てください。",
  ]);
  await tab.change(takeRows(["2"], false));
  expect(saidOf(tab)[0]).toContain("読み取ったのは記録1件です");
  expect(tab.areTotalsAccepted).toBe(false);
});

it("say which count fits: records, people, or those with what is left out", async () => {
  const tab = await meetings(
    row("2023/5/1"),
    "\t\t朝霧正道",
    row("2023/5/8"),
    "計\t\t3人\t\t2件",
    "※実人数は2人です。",
  );
  expect(saidOf(tab)).toEqual([
    "5行目「計」の「3人」は、読み取ったのべ3人と合っています。",
    "5行目「計」の「2件」は、読み取った記録2件と合っています。",
    "6行目「※実人数は2人です。」の「実人数は2人」は、読み取った実人数2人と合っています。",
  ]);
  await tab.change(takeRows(["4"], false));
  expect(saidOf(tab)[1]).toBe(
    "5行目「計」の「2件」は、中止・予定や取り込まない記録も入れると、読み取った記録2件と合っています。",
  );
});

it("of a table by month are those of each month, of each person and of all", async () => {
  const grid = (ofMay: string, ofAll: string) =>
    city.tabWith("meetings", [
      "令和5年度 面談実績",
      "氏名\t補佐官\t4月\t5月\t1月\t計",
      "天野大地\t宮崎光世\t4/12\t10\t\t2",
      "春野和則\t石原弘子\t―\t24日\t１／９・1/23\t4",
      `計\t\t1\t${ofMay}\t2\t${ofAll}`,
    ]);
  expect(saidOf(await grid("3", "5"))).toEqual([
    "5行目「計」（4月）の「1」は、読み取った記録1件と合っています。",
    "5行目「計」（5月）は「3」ですが、読み取ったのは記録2件です。除いた行と、直すところがある行を見てください。",
    "5行目「計」（1月）の「2」は、読み取った記録2件と合っています。",
    "5行目「計」の「5」は、読み取った記録5件と合っています。",
    "3行目「計」の「2」は、読み取った記録2件と合っています。",
    "4行目「計」は「4」ですが、読み取ったのは記録3件です。除いた行と、直すところがある行を見てください。",
  ]);
  expect(standingsOf(await grid("2", "6"))).toEqual([
    ...["fits", "fits", "fits", "differs"],
    ...["fits", "differs"],
  ]);
});

it("of activities are compared with the times that are written, not with the rows", async () => {
  const tab = await city.tabWith("activities", [
    "節\t集計見出し\t題名\t開始日\t回数\t参加者数",
    "職員研修等への支援\t職員研修\tDX研修\t2023/5/1\t2\t20",
    "職員研修等への支援\t職員研修\tデータ研修\t2023/6/1\t\t15",
    "小計\t\t\t\t3\t35",
    "職員研修等への支援\t職員研修\t議会説明\t2023/7/3\t1\t8",
    "小計\t\t\t\t1\t9",
    "合計\t\t\t\t4\t43",
  ]);
  expect(
    tab.totals.map(({ label, heading, text, standing, counted }) =>
      [label, heading, text, standing, counted].join(" "),
    ),
  ).toEqual([
    "小計 回数 3 fits 3",
    "小計 参加者数 35 fits 35",
    "小計 回数 1 fits 1",
    "小計 参加者数 9 differs 8",
    "合計 回数 4 fits 4",
    "合計 参加者数 43 fits 43",
  ]);
});

it("below people who are ticked count the ticks, and those of several sheets each its own", async () => {
  const tab = await meetings(row("2023/5/1"));
  expect(saidOf(tab)).toEqual([]);
  expect(tab.areTotalsAccepted).toBe(true);
  const ticked = await city.tabWith("meetings", [
    "実施日\t開始\t補佐官\tテーマ\t天野大地\t朝霧正道",
    "2023/5/1\t13:30\t宮崎光世\t人材\t◎\t○",
    "2023/5/8\t13:30\t宮崎光世\t採用\t\t◎",
    "計\t\t\t2件\t1\t3",
  ]);
  expect(saidOf(ticked)).toEqual([
    "4行目「計」の「2件」は、読み取った記録2件と合っています。",
    "4行目「計」（天野大地）の「1」は、読み取った印のある1件と合っています。",
    "4行目「計」（朝霧正道）は「3」ですが、読み取ったのは印のある2件（記録2件）です。除いた行と、直すところがある行を見てください。",
  ]);
});
