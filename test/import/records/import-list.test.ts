import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntryProblem } from "../../../src/entering/entered-record";
import type { ImportHost } from "../../../src/import/records/import-host";
import type { Understanding } from "../../../src/import/records/guess-list";
import { ImportSession } from "../../../src/import/records/import-session";
import { countPlan } from "../../../src/import/records/planning/results/count-plan";
import { runImport, undoImport } from "../../../src/import/records/run-import";
import { tableOfText, tablesOfFile } from "../../../src/import/tables-of-file";
import { meetingsCounted } from "./summary-of-list";
import {
  answerQuestion,
  confirmYears,
} from "../../../src/import/records/change-understanding";
import {
  OF_LIST,
  RANKS,
} from "../../../src/import/records/planning/asking/ranks-of-list";
import { TAKES } from "../../../src/import/records/planning/asking/row-question";
import { askedYears } from "../../../src/import/records/planning/years/year-group";
import type { ImportCity } from "./import-city";
import { SECRETARY, startImportCity } from "./import-city";
import type { DirtyList } from "./dirty-list";
import { dirtyList, xlsxOf } from "./dirty-list";

let city: ImportCity;
const { signal } = new AbortController();
const quietly = { signal, onProgress: () => undefined };

beforeAll(async () => {
  city = await startImportCity();
});
afterAll(() => city.close());

const CODE = { heldOn: "開催日", theme: "テーマ" };

const planOf = async (
  host: ImportHost,
  bytes: Uint8Array | string,
  change: (guessed: Understanding) => Understanding = (guessed) => guessed,
) => {
  const session = await ImportSession.open(host, signal);
  const tables =
    typeof bytes === "string"
      ? [await tableOfText(bytes)]
      : await tablesOfFile(bytes);
  const found = session.read(tables ?? []);
  if (found === undefined) throw new RangeError("no list was found");
  const { table, understanding: guessed } = session.guess(
    found.sheets.filter(({ name }) => found.chosen.includes(name)),
    [],
  );
  const shown = change(guessed);
  const years = askedYears(await session.plan(table, shown, signal));
  const understanding = confirmYears(years.map(({ group }) => group))(shown);
  const planned = await session.plan(table, understanding, signal);
  return { session, table, understanding, planned };
};

const onlyNote = (host: ImportHost) => {
  const [note, ...others] = host.notes.all();
  if (note === undefined || others.length > 0) {
    throw new RangeError(`${others.length} notes besides`);
  }
  return note;
};

const expectFiguresOf = async (list: DirtyList) => {
  const counted = await meetingsCounted(city, 2023);
  expect(counted.count).toBe(list.meetings);
  expect(counted.distinctAttendees).toBe(list.people);
  expect(counted.byMonth.map(({ count }) => count)).toEqual(list.byMonth);
  const ranks = counted.byRank.filter(({ count }) => count > 0);
  expect(
    Object.fromEntries(ranks.map(({ key, count }) => [key, count])),
  ).toEqual(list.byRank);
};

const errorsOf = (problems: readonly EntryProblem[]) =>
  problems.flatMap(({ code, level }) => (level === "error" ? [code] : []));

/** The list has today's ranks of companions. */
const ranksOfList = answerQuestion(RANKS, OF_LIST);

describe("3,000 rows of a dirty list", { tags: ["proof"] }, () => {
  it("come to the list's own totals, go, and come again", async () => {
    const list = dirtyList(2950);
    expect(list.entries).toBeGreaterThan(3000);
    const host = city.hostOf("meetings");
    const bytes = await xlsxOf(list);
    const asked = await planOf(host, bytes);
    expect(
      new Set(asked.planned.flatMap(({ problems }) => errorsOf(problems))),
    ).toEqual(new Set(["ranksDiffer"]));
    const first = await planOf(host, bytes, ranksOfList);
    expect(first.table.leftOut.totals).toHaveLength(13);
    expect(countPlan(first.planned)).toMatchObject({
      write: list.meetings,
      wrong: 0,
      there: 0,
    });
    const outcome = await runImport(host, first.table, first.planned, quietly);
    expect(outcome.made).toHaveLength(list.meetings);
    await expectFiguresOf(list);

    // The same list again: nothing of it is written twice.
    const again = await planOf(host, bytes);
    expect(countPlan(again.planned)).toMatchObject({
      write: 0,
      there: list.meetings,
    });

    const back = await undoImport(host, onlyNote(host), quietly);
    expect(back.deleted).toHaveLength(list.meetings);
    expect(await city.countOf(city.appIds.meetings)).toBe(0);
    expect(host.notes.all()).toEqual([]);

    const second = await planOf(host, bytes, ranksOfList);
    await runImport(host, second.table, second.planned, quietly);
    await expectFiguresOf(list);
    await undoImport(host, onlyNote(host), quietly);
  });
});

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";

describe("an import", () => {
  it("goes on where it was broken off, also after the page was left", async () => {
    const list = dirtyList(250);
    const bytes = await xlsxOf(list);
    const host = city.hostOf("meetings");
    const stop = new AbortController();
    const { table, planned } = await planOf(host, bytes);
    const broken = await runImport(host, table, planned, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(broken).toMatchObject({ stop: "stopped", left: 150 });

    // Another session with the same notes: the tab was closed.
    const next = await planOf(host, bytes);
    expect(countPlan(next.planned)).toMatchObject({ write: 150, there: 100 });
    await runImport(host, next.table, next.planned, quietly);
    expect(onlyNote(host).made).toHaveLength(250);
    expect(await city.countOf(city.appIds.meetings)).toBe(250);
    const back = await undoImport(host, onlyNote(host), quietly);
    expect(back.deleted).toHaveLength(250);
    expect(await city.countOf(city.appIds.meetings)).toBe(0);
  });

  it("knows its records again though kintone's answer was cut, empty fields and all", async () => {
    const host = city.hostOf("meetings");
    const { table, planned } = await planOf(
      host,
      // No end, no way of meeting: kintone gives them back as null.
      [HEADINGS, "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し"].join("\n"),
    );
    city.kintone.faults.add({
      method: "POST",
      path: "/k/v1/records.json",
      truncate: 5,
      times: 1,
    });
    const outcome = await runImport(host, table, planned, quietly);
    expect(outcome.stop).toBeUndefined();
    expect(outcome.made).toHaveLength(1);
    expect(await city.countOf(city.appIds.meetings)).toBe(1);
    const back = await undoImport(host, onlyNote(host), quietly);
    expect(back.deleted).toHaveLength(1);
    expect(await city.countOf(city.appIds.meetings)).toBe(0);
  });

  it("takes back only what nobody changed since, and tells the rest", async () => {
    const host = city.hostOf("meetings");
    const { table, planned } = await planOf(host, await xlsxOf(dirtyList(5)));
    const { made } = await runImport(host, table, planned, quietly);
    const [changed, deleted] = made;
    const app = city.appIds.meetings;
    await city.admin.record.updateRecord({
      app,
      id: changed?.id ?? "",
      record: { [CODE.theme]: { value: "直した" } },
    });
    await city.admin.record.deleteRecords({ app, ids: [deleted?.id ?? ""] });
    const back = await undoImport(host, onlyNote(host), quietly);
    expect(back.changed).toMatchObject([{ ...changed }]);
    expect(back.gone).toMatchObject([{ ...deleted }]);
    expect(back.deleted).toHaveLength(3);
    expect(await city.countOf(app)).toBe(1);
    await city.admin.record.deleteRecords({ app, ids: [changed?.id ?? ""] });
  });

  it("writes what kintone takes, and names the row that it refuses", async () => {
    const host = city.hostOf("meetings");
    const { table, planned } = await planOf(host, await xlsxOf(dirtyList(20)));
    const broken = planned.map((record, at) =>
      at === 7
        ? {
            ...record,
            sent: { ...record.sent, [CODE.heldOn]: { value: "2023-02-30" } },
          }
        : record,
    );
    const outcome = await runImport(host, table, broken, quietly);
    expect(outcome.made).toHaveLength(19);
    expect(outcome.left).toBe(0);
    expect(outcome.refused.map(({ record }) => record.rows)).toEqual([
      planned[7]?.rows,
    ]);
    expect(outcome.refused[0]?.says).not.toBe("");
    await undoImport(host, onlyNote(host), quietly);
  });

  it("has one record of a meeting with several people, and two of two meetings", async () => {
    const host = city.hostOf("meetings");
    const { planned } = await planOf(
      host,
      [
        HEADINGS,
        "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し",
        "2023/5/1\t13:30\t朝霧正道\t宮崎光世\t見直し",
        "\t\t春野和則\t\t",
        // No time and no theme: they may as well be two meetings.
        "2023/5/2\t\t夏川佳代\t宮崎光世\t",
        "2023/5/2\t\t秋津宏\t宮崎光世\t",
      ].join("\n"),
    );
    expect(planned.map(({ rows }) => rows)).toEqual([
      ["2", "3", "4"],
      ["5"],
      ["6"],
    ]);
    expect(planned[0]?.entered.people).toHaveLength(3);
  });

  it("lists one thing twice where the list does, and knows both again", async () => {
    const host = city.hostOf("meetings");
    const row = "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し";
    const text = [HEADINGS, row, "2023/5/2\t\t朝霧正道\t宮崎光世\t", row].join(
      "\n",
    );
    const { planned: asked } = await planOf(host, text);
    expect(countPlan(asked)).toMatchObject({ write: 2, wrong: 1 });
    const bothTaken = answerQuestion("rowRepeated", TAKES);
    const { table, planned } = await planOf(host, text, bothTaken);
    expect(countPlan(planned).write).toBe(3);
    await runImport(host, table, planned, quietly);
    const one = host.notes.all()[0]?.made[0];
    const again = await planOf(host, text);
    expect(countPlan(again.planned)).toMatchObject({ write: 0, there: 3 });
    await city.admin.record.deleteRecords({
      app: city.appIds.meetings,
      ids: [one?.id ?? ""],
    });
    const less = await planOf(host, text, bothTaken);
    expect(countPlan(less.planned)).toMatchObject({ write: 1, there: 2 });
    await undoImport(host, onlyNote(host), quietly);
  });

  it("takes each heading's year, and doubts a day of another year", async () => {
    const { planned } = await planOf(
      city.hostOf("meetings"),
      [
        "令和3年度 面談一覧",
        HEADINGS,
        "5月6日\t13:30\t天野大地\t宮崎光世\t見直し",
        // Excel adds the year of today.
        "2024/5/7\t13:30\t天野大地\t宮崎光世\t計画",
        "令和4年度",
        "5月9日\t13:30\t天野大地\t宮崎光世\t予算",
      ].join("\n"),
    );
    expect(
      planned.map(({ sent, problems }) => [
        sent[CODE.heldOn]?.value,
        problems.some(({ code }) => code === "datesOutsideList"),
      ]),
    ).toEqual([
      ["2021-05-06", false],
      ["2024-05-07", true],
      ["2022-05-09", false],
    ]);
  });

  it("finds every sheet that has a list, and reads those that look alike", async () => {
    const session = await ImportSession.open(city.hostOf("meetings"), signal);
    const sheet = (name: string, headings: readonly string[]) => ({
      name,
      rows: [headings, ["5/1", "天野大地", "宮崎光世"]],
    });
    const found = session.read([
      sheet("令和4年度", ["実施日", "氏名", "補佐官"]),
      sheet("令和5年度", ["開催日", "参加者", "アドバイザー", "場所"]),
      {
        name: "選択肢",
        rows: [
          ["状態", "実施方法"],
          ["実施", "対面"],
        ],
      },
      { name: "メモ", rows: [["年度末に見直す"]] },
    ]);
    expect(found?.sheets.map(({ name }) => name)).toEqual([
      "令和4年度",
      "令和5年度",
    ]);
    expect(found?.chosen).toHaveLength(1);
  });

  it("takes a list of activities", async () => {
    const host = city.hostOf("activities");
    const { table, planned } = await planOf(
      host,
      [
        "令和5年度　活動一覧",
        "日付,区分,件名,回数,人数",
        `6/13,研修,第1回研修,1回,２０名`,
        `10月,研修,相談,4,`,
      ].join("\n"),
    );
    expect(
      planned.flatMap(({ problems }) =>
        problems.filter(({ level }) => level === "error"),
      ),
    ).toEqual([]);
    expect(planned[1]?.sent).toMatchObject({
      日付の精度: { value: "月" },
      回数: { value: "4" },
    });
    const outcome = await runImport(host, table, planned, quietly);
    expect(outcome.made).toHaveLength(2);
    await undoImport(host, onlyNote(host), quietly);
    expect(await city.countOf(city.appIds.activities)).toBe(0);
  });

  it("uses nobody's rights but the reader's own", async () => {
    const host = city.hostOf("meetings");
    const { table, planned } = await planOf(host, await xlsxOf(dirtyList(3)));
    const { rights } = await city.admin.app.getAppAcl({
      app: city.appIds.meetings,
    });
    await city.admin.app.updateAppAcl({
      app: city.appIds.meetings,
      rights: [
        {
          entity: { type: "USER", code: SECRETARY.username },
          recordViewable: true,
          recordAddable: false,
        },
        ...rights,
      ] as never,
    });
    await city.deploy(city.appIds.meetings);
    const outcome = await runImport(host, table, planned, quietly);
    expect(outcome).toMatchObject({ made: [], stop: "noPermission", left: 3 });
    await city.admin.app.updateAppAcl({
      app: city.appIds.meetings,
      rights: rights as never,
    });
    await city.deploy(city.appIds.meetings);
  });
});
