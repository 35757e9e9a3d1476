import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let app: string;

/** 2026-04-24 22:51 in Tokyo. */
const NOW = new Date("2026-04-24T13:51:00Z");

const OPTIONS = {
  a: { label: "a", index: "0" },
  b: { label: "b", index: "1" },
};

beforeAll(async () => {
  harness = await startHarness({ now: () => NOW });
  app = await createApp(harness.client, "検索", {
    n: { type: "NUMBER", code: "n", label: "n" },
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    m: { type: "MULTI_LINE_TEXT", code: "m", label: "m" },
    d: { type: "DATE", code: "d", label: "d" },
    dt: { type: "DATETIME", code: "dt", label: "dt" },
    time: { type: "TIME", code: "time", label: "time" },
    dd: { type: "DROP_DOWN", code: "dd", label: "dd", options: OPTIONS },
    cb: { type: "CHECK_BOX", code: "cb", label: "cb", options: OPTIONS },
    us: { type: "USER_SELECT", code: "us", label: "us" },
    org: { type: "ORGANIZATION_SELECT", code: "org", label: "org" },
    表: {
      type: "SUBTABLE",
      code: "表",
      label: "表",
      fields: {
        名: { type: "SINGLE_LINE_TEXT", code: "名", label: "名" },
        数: { type: "NUMBER", code: "数", label: "数" },
      },
    },
  });
  const row = (name: string, count: string) => ({
    value: { 名: { value: name }, 数: { value: count } },
  });
  await harness.client.record.addRecords({
    app,
    records: [
      {
        n: { value: "1" },
        t: { value: 'say "x"' },
        m: { value: "gamma keyword" },
        d: { value: "2026-04-24" },
        dt: { value: "2026-04-24T14:59:00Z" },
        time: { value: "09:00" },
        dd: { value: "a" },
        cb: { value: ["a", "b"] },
        us: { value: [{ code: "admin" }] },
        org: { value: [{ code: "digital" }] },
        表: { value: [row("a", "100"), row("b", "200")] },
      },
      {
        n: { value: "10" },
        t: { value: "ＡＢＣ" },
        m: { value: " \n" },
        d: { value: "2026-03-31" },
        dt: { value: "2026-04-24T15:00:00Z" },
        time: { value: "13:30" },
        dd: { value: "b" },
        cb: { value: ["b"] },
        us: { value: [{ code: "clerk" }] },
        表: { value: [row("a", "200")] },
      },
      {
        n: { value: "9.5" },
        t: { value: "abc" },
        m: { value: "年度のまとめ" },
      },
    ],
  });
});

afterAll(() => harness.kintone.close());

/** Ids of the records that a condition finds, oldest first. */
async function find(condition: string): Promise<string> {
  const { records } = await harness.client.record.getRecords({
    app,
    query: `${condition} order by $id asc`,
  });
  return records.map((record) => record.$id?.value).join(",");
}

describe("conditions", () => {
  test.each([
    ["n > 9", "2,3"],
    ["n <= 9.5", "1,3"],
    ['n in ("10", 1.0)', "1,2"],
    ['n != 10 and (t = "abc" or dd in ("a"))', "1,3"],
    ['t = "say \\"x\\""', "1"],
    ['t = "ABC"', ""],
    ['t not in ("abc")', "1,2"],
    ['m like "keyword"', "1"],
    ['m like "key"', ""],
    ['m like "年度"', "3"],
    ['m not like "年度"', "1,2"],
    ["m is empty", "2"],
    ["m is not empty", "1,3"],
    ['d < "2026-04-01"', "2,3"],
    ['d >= "2026-03-31"', "1,2"],
    ['d = ""', "3"],
    ['time > "09:00"', "2"],
    ['dd in ("")', "3"],
    ['dd not in ("", "a")', "2"],
    ['cb in ("a")', "1"],
    ['cb not in ("a")', "2,3"],
    ["us in (LOGINUSER())", "1"],
    ['us not in ("admin")', "2,3"],
    ["org in (PRIMARY_ORGANIZATION())", "1"],
    ["$id = 2", "2"],
    ['レコード番号 = "3"', "3"],
    ["$id > 1 and $id < 3", "2"],
    ["作成者 in (LOGINUSER())", "1,2,3"],
  ])("%s", async (condition, ids) => {
    expect(await find(condition)).toBe(ids);
  });

  test.each([
    ['名 in ("a") and 数 in ("200")', "2"],
    ['名 in ("b") and 数 in ("200")', "1"],
    ['名 not in ("b")', "2"],
    ['名 in ("")', ""],
    ["数 >= 200", "1,2"],
  ])("rows of a table: %s", async (condition, ids) => {
    expect(await find(condition)).toBe(ids);
  });

  test.each([
    ["d = TODAY()", "1"],
    ["dt = TODAY()", "1"],
    ["dt = TOMORROW()", "2"],
    ["d = LAST_MONTH(31)", "2"],
    ["d = LAST_MONTH(LAST)", "2"],
    ["d = THIS_MONTH()", "1"],
    ["d = THIS_WEEK(FRIDAY)", "1"],
    ["d > FROM_TODAY(-1, MONTHS)", "1,2"],
    ["d = THIS_YEAR()", "1,2"],
    ["作成日時 = NOW()", "1,2,3"],
  ])("functions on the user's day: %s", async (condition, ids) => {
    expect(await find(condition)).toBe(ids);
  });
});

describe("order and pages", () => {
  test("newest first, with limit, offset and the total as text", async () => {
    const { client } = harness;
    const all = await client.record.getRecords({ app, fields: ["$id"] });
    expect(all.records.map((r) => r.$id?.value)).toEqual(["3", "2", "1"]);
    expect(all.totalCount).toBeNull();
    const page = await client.record.getRecords({
      app,
      query: "order by n asc limit 1 offset 1",
      fields: ["n"],
      totalCount: true,
    });
    expect(page).toEqual({
      records: [{ n: { type: "NUMBER", value: "9.5" } }],
      totalCount: "3",
    });
  });
});

describe("errors", () => {
  test.each([
    ["t = 'x'", "CB_VA01"],
    ['t = "a\tb"', "CB_VA01"],
    ["n >", "CB_VA01"],
    ["limit -1", "CB_VA01"],
    ["n = 1 AND n = 2", "CB_VA01"],
    ['dt = "2026-04-24"', "CB_VA01"],
    ["limit 501", "GAIA_QU01"],
    ["limit 1 offset 10001", "GAIA_QU02"],
    ['t > "a"', "GAIA_IQ03"],
    ['d in ("2026-01-01")', "GAIA_IQ03"],
    ['名 = "a"', "GAIA_IQ07"],
    ['dd in ("z")', "GAIA_IQ10"],
    ['dd = "z"', "GAIA_IQ10"],
    ['dd = "a"', "GAIA_IQ03"],
    ['zz = "a"', "GAIA_IQ11"],
    ["order by zz asc", "GAIA_IQ11"],
    ["d = THIS_MONTH(32)", "GAIA_IQ23"],
    ["d = FROM_TODAY(1, HOURS)", "GAIA_IQ25"],
    ["d = FROM_TODAY(1)", "GAIA_IL08"],
    ['表.名 in ("a")', "GAIA_IR02"],
    ['us in ("nobody")', "GAIA_IL26"],
  ])("%s → %s", async (query, code) => {
    const failure = await failureOf(
      harness.client.record.getRecords({ app, query }),
    );
    expect(failure).toMatchObject({ status: 400, code });
  });
});

describe("what is not known", () => {
  test("the 31st of a shorter month is the 1st of the next one", async () => {
    const own = await createApp(harness.client, "月末", {
      d: { type: "DATE", code: "d", label: "d" },
    });
    await harness.client.record.addRecords({
      app: own,
      records: [{ d: { value: "2026-04-30" } }, { d: { value: "2026-05-01" } }],
    });
    const { records } = await harness.client.record.getRecords({
      app: own,
      query: "d = THIS_MONTH(31)",
    });
    expect(records.map((record) => record.d?.value)).toEqual(["2026-05-01"]);
  });

  test("the texts of errors are there in English too", async () => {
    const answer = await fetch(
      `${harness.kintone.url}/k/v1/records.json?app=${app}&query=${encodeURIComponent('zz = "a"')}`,
      {
        headers: {
          "X-Cybozu-Authorization": btoa("admin:admin-pass"),
          "Accept-Language": "en",
        },
      },
    );
    expect(await answer.json()).toMatchObject({
      code: "GAIA_IQ11",
      message: "Specified field (zz) not found.",
    });
  });

  test("comparing a calculated date says that it is not built", async () => {
    const own = await createApp(harness.client, "計算日", {
      c: {
        type: "CALC",
        code: "c",
        label: "c",
        expression: "0",
        format: "DATE",
      },
    });
    expect(
      await failureOf(
        harness.client.record.getRecords({ app: own, query: "c > 0" }),
      ),
    ).toMatchObject({ status: 501, code: "LOCAL_NOT_IMPLEMENTED" });
  });
});

describe("cursors", () => {
  test("one that nobody reads dies after ten minutes, each fetch gives ten more", async () => {
    let clock = NOW;
    const own = await startHarness({ now: () => clock });
    const { client } = own;
    const few = await createApp(client, "三件", {
      t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    });
    await client.record.addRecords({ app: few, records: [{}, {}, {}] });
    const { id } = await client.record.createCursor({ app: few, size: 1 });
    const wait = (minutes: number): void => {
      clock = new Date(clock.getTime() + minutes * 60_000);
    };
    wait(9);
    expect((await client.record.getRecordsByCursor({ id })).next).toBe(true);
    wait(9);
    expect((await client.record.getRecordsByCursor({ id })).next).toBe(true);
    wait(10);
    expect(
      await failureOf(client.record.getRecordsByCursor({ id })),
    ).toMatchObject({ status: 404, code: "GAIA_CN01" });
    await own.kintone.close();
  });

  test("the set stays as it was, the values are today's", async () => {
    const { client } = harness;
    const own = await createApp(client, "途中", {
      t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    });
    const { ids } = await client.record.addRecords({
      app: own,
      records: [{}, {}],
    });
    const { id } = await client.record.createCursor({
      app: own,
      size: 1,
      query: "order by $id asc",
    });
    await client.record.getRecordsByCursor({ id });
    await client.record.addRecord({ app: own, record: {} });
    await client.record.updateRecord({
      app: own,
      id: ids[1] ?? "",
      record: { t: { value: "新しい" } },
    });
    const { records, next } = await client.record.getRecordsByCursor({ id });
    expect(records.map((record) => record.t?.value)).toEqual(["新しい"]);
    expect(next).toBe(false);
  });

  test("ten may be open; a finished or deleted one is gone", async () => {
    const { client } = harness;
    const cursors = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.record.createCursor({ app, size: 2 }),
      ),
    );
    const failure = await failureOf(client.record.createCursor({ app }));
    expect(failure).toMatchObject({ status: 429, code: "GAIA_TM12" });
    const id = cursors[0]?.id ?? "";
    expect(cursors[0]?.totalCount).toBe("3");
    const first = await client.record.getRecordsByCursor({ id });
    const second = await client.record.getRecordsByCursor({ id });
    expect([first.records.length, first.next]).toEqual([2, true]);
    expect([second.records.length, second.next]).toEqual([1, false]);
    expect(
      await failureOf(client.record.getRecordsByCursor({ id })),
    ).toMatchObject({ status: 404, code: "GAIA_CN01" });
    for (const cursor of cursors.slice(1)) {
      await client.record.deleteCursor({ id: cursor.id });
    }
  });
});
