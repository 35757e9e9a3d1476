import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { ImportSession } from "../../../../src/import/records/import-session";
import { saysCarriedOver } from "../../../../src/import/records/reading/rows/block-heading";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Rows that say of those below them what they are, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t氏名\t補佐官\tテーマ";
const row = (day: string) => `${day}\t天野大地\t宮崎光世\t見直し`;

const asked = ({ planned }: ImportController) =>
  planned.map(({ problems }) =>
    problems
      .filter(({ level }) => level === "error")
      .map(({ code, detail = "" }) => `${code} ${detail}`)
      .join(),
  );

describe("rows below a row that says what they are", () => {
  it.each([
    "以下2件中止",
    "\t以下2件は中止",
    "\t\t\t※以下２件は中止",
    "下記2名欠席",
  ])("are asked about as many as it says: %s", async (note) => {
    const tab = await city.tabWith("meetings", [
      HEADINGS,
      row("2022/6/1"),
      note,
      row("2022/6/2"),
      row("2022/6/3"),
      row("2022/6/4"),
    ]);
    const told = `rowCalledOff ${note.trim()}`;
    expect(asked(tab)).toEqual(["", told, told, ""]);
  });

  it("are those of the outer heading again behind as many as one within it says", async () => {
    const tab = await city.tabWith("meetings", [
      HEADINGS,
      row("2022/6/1"),
      "【中止分】",
      row("2022/6/2"),
      "以下1件延期",
      row("2022/6/3"),
      row("2022/6/4"),
    ]);
    expect(asked(tab)).toEqual([
      "",
      "rowCalledOff 【中止分】",
      "rowCalledOff 以下1件延期",
      "rowCalledOff 【中止分】",
    ]);
  });

  it.each(["以下は予定", "\tここから予定", "※以下、実施予定"])(
    "may be planned, over blank lines too: %s",
    async (note) => {
      const tab = await city.tabWith("meetings", [
        HEADINGS,
        row("2022/6/1"),
        note,
        row("2022/6/2"),
        "",
        row("2022/6/3"),
      ]);
      const told = `rowPlanned ${note.trim()}`;
      expect(asked(tab)).toEqual(["", told, told]);
      const [question] = tab.questions;
      expect(question?.problem.candidates?.map(({ value }) => value)).toContain(
        "予約",
      );
      await tab.change(answerQuestion(question?.answerKey ?? "", "予約"));
      expect(tab.planned.map(({ entry }) => entry.status)).toEqual([
        "held",
        "planned",
        "planned",
      ]);
    },
  );

  it.each(["ここから令和5年度", "\t以下、令和5年度分", "これより R5"])(
    "are of the year that it says: %s",
    async (note) => {
      const tab = await city.tabWith("meetings", [
        "令和4年度",
        HEADINGS,
        row("6/1"),
        note,
        row("6/2"),
      ]);
      expect(tab.years.map(({ group }) => group.taken?.first)).toEqual([
        "2022-06-01",
        "2023-06-02",
      ]);
    },
  );

  it("are held again below a row that says so", async () => {
    const tab = await city.tabWith("meetings", [
      HEADINGS,
      "以下、中止",
      row("2022/6/1"),
      "\t以下は実施",
      row("2022/6/2"),
    ]);
    expect(asked(tab)).toEqual(["rowCalledOff 以下、中止", ""]);
  });
});

describe("rows that were left for a later year", () => {
  const NAMES = ["来年度送り", "次年度へ", "次年度繰越", "持ち越し", "R5へ"];

  it.each(NAMES)("are asked about as called off below %s", async (name) => {
    const tab = await city.tabWith("meetings", [
      HEADINGS,
      row("2022/6/1"),
      `■${name}`,
      row("2022/6/2"),
    ]);
    expect(asked(tab)[0]).toBe("");
    expect(asked(tab)[1]).toContain(`rowCalledOff ■${name}`);
  });

  it.each(NAMES)(
    "are asked about on a sheet that is called %s",
    async (name) => {
      const session = await ImportSession.open(
        city.hostOf("meetings"),
        new AbortController().signal,
      );
      const sheet = (called: string, day: string) => ({
        name: called,
        rows: [HEADINGS, row(day)].map((line) => line.split("\t")),
      });
      const found = session.read([
        sheet("実施", "2022/6/1"),
        sheet(name, "2022/6/2"),
      ]);
      const { table } = session.guess(found?.sheets ?? [], []);
      expect(table.rows.map(({ unheldAs }) => unheldAs)).toEqual([
        undefined,
        name,
      ]);
    },
  );

  it.each(["前年度からの繰越", "令和5年度", "次年度予算", "見送り状の確認"])(
    "are not those below %s",
    (name) => {
      expect(saysCarriedOver(name)).toBe(false);
    },
  );
});
