import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let clock = new Date("2026-04-25T10:00:20Z");

beforeAll(async () => {
  harness = await startHarness({ now: () => clock });
});

afterAll(() => harness.kintone.close());

const OPTIONS = {
  x: { label: "x", index: "0" },
  y: { label: "y", index: "1" },
};

/** The value of a CALC (or text) field with this formula. */
async function compute(
  expression: string,
  format = "NUMBER",
  asText = false,
): Promise<unknown> {
  const { client } = harness;
  const app = await createApp(client, "計算", {
    a: { type: "NUMBER", code: "a", label: "a" },
    b: { type: "NUMBER", code: "b", label: "b" },
    empty: { type: "NUMBER", code: "empty", label: "empty" },
    d: { type: "DATE", code: "d", label: "d" },
    dt: { type: "DATETIME", code: "dt", label: "dt" },
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    cb: { type: "CHECK_BOX", code: "cb", label: "cb", options: OPTIONS },
    表: {
      type: "SUBTABLE",
      code: "表",
      label: "表",
      fields: {
        q: { type: "NUMBER", code: "q", label: "q" },
        dd: { type: "DROP_DOWN", code: "dd", label: "dd", options: OPTIONS },
      },
    },
    result: asText
      ? { type: "SINGLE_LINE_TEXT", code: "result", label: "r", expression }
      : {
          type: "CALC",
          code: "result",
          label: "r",
          expression,
          format: format as "NUMBER",
        },
  });
  const { id } = await client.record.addRecord({
    app,
    record: {
      a: { value: "10" },
      b: { value: "3" },
      d: { value: "2026-04-25" },
      dt: { value: "2026-04-25T10:00:00Z" },
      t: { value: "文" },
      cb: { value: ["x"] },
      表: {
        value: [
          { value: { q: { value: "10" }, dd: { value: "x" } } },
          { value: { q: { value: "20" } } },
          { value: {} },
        ],
      },
    },
  });
  const { record } = await client.record.getRecord({ app, id });
  return record.result?.value;
}

describe("calculated fields", () => {
  test.each([
    ["a+b", "13"],
    ["empty+empty", "0"],
    ["a/b", "3.3333"],
    ["1/7", "0.1429"],
    ["7*0.1", "0.7"],
    ["4^1.5", "4"],
    ["4^-2", "0.0625"],
    ["-2^2", "4"],
    ["2^3^2", "512"],
    ["a/0", ""],
    ["SUM(q)", "30"],
    ["SUM(a,b,q)", "43"],
    ["IF(a>b,1,2)", "1"],
    ['IF(a>b,"x","y")', ""],
    ["AND(a>b,a=10)", "1"],
    ["OR(a<b,a<>10)", "0"],
    ["NOT(a=10)", "0"],
    ["ROUND(3.14159,2)", "3.14"],
    ["ROUND(-2.5,0)", "-3"],
    ["ROUND(1250,-2)", "1300"],
    ["ROUNDUP(3.14159,2)", "3.15"],
    ["ROUNDDOWN(3.14159,2)", "3.14"],
    ['CONTAINS(cb,"x")', "1"],
    ['CONTAINS(cb,"y")', "0"],
    ['CONTAINS(dd,"x")', "1"],
    ['CONTAINS(t,"文")', ""],
    ['IF(empty="",1,0)', "1"],
    ["dt - d", "36000"],
    ["更新日時 - 作成日時", "0"],
  ])("%s = %j", async (expression, value) => {
    expect(await compute(expression)).toBe(value);
  });

  test.each([
    ["d + 86400", "DATE", "2026-04-26"],
    ["dt + 3600", "DATETIME", "2026-04-25T11:00:00Z"],
    ["90061", "TIME", "01:01"],
    ["90061", "HOUR_MINUTE", "25:01"],
    ["90061", "DAY_HOUR_MINUTE", "25:01"],
    ["270183", "NUMBER_DIGIT", "270183"],
  ])("%s as %s = %s", async (expression, format, value) => {
    expect(await compute(expression, format)).toBe(value);
  });

  test.each([
    ['a & "+" & b', "10+3"],
    ["YEN(1100,0)", "¥1,100"],
    ["YEN(-1100,0)", "¥-1,100"],
    ['DATE_FORMAT(1745574000,"YYYY-MM-dd","UTC")', "2025-04-25"],
    ['DATE_FORMAT(dt,"M月d日 HH:mm","Asia/Tokyo")', "4月25日 19:00"],
    ['IF(a>b,"a wins","b wins")', "a wins"],
  ])("text %s = %s", async (expression, value) => {
    expect(await compute(expression, "NUMBER", true)).toBe(value);
  });

  test("creator and modifier are their names", async () => {
    expect(await compute('作成者 & "/" & 更新者', "NUMBER", true)).toBe(
      "システム 管理/システム 管理",
    );
  });

  test("depend on each other, on the row, and follow each write", async () => {
    const { client } = harness;
    const app = await createApp(client, "連鎖", {
      a: { type: "NUMBER", code: "a", label: "a" },
      y: { type: "CALC", code: "y", label: "y", expression: "x+1" },
      x: { type: "CALC", code: "x", label: "x", expression: "a*2" },
      age: {
        type: "CALC",
        code: "age",
        label: "age",
        expression: "更新日時-作成日時",
      },
      表: {
        type: "SUBTABLE",
        code: "表",
        label: "表",
        fields: {
          q: { type: "NUMBER", code: "q", label: "q" },
          p: { type: "CALC", code: "p", label: "p", expression: "q*a" },
        },
      },
    });
    const { id } = await client.record.addRecord({
      app,
      record: {
        a: { value: "10" },
        y: { value: "999" },
        表: { value: [{ value: { q: { value: "2" } } }] },
      },
    });
    const first = (await client.record.getRecord({ app, id })).record;
    expect([first.x?.value, first.y?.value]).toEqual(["20", "21"]);
    expect(first["表"]?.value).toMatchObject([
      { value: { p: { value: "20" } } },
    ]);
    clock = new Date(clock.getTime() + 70_000);
    await client.record.updateRecord({
      app,
      id,
      record: { a: { value: "1" } },
    });
    const second = (await client.record.getRecord({ app, id })).record;
    expect(second.age?.value).toBe("60");
    expect(second["表"]?.value).toMatchObject([
      { value: { p: { value: "2" } } },
    ]);
  });
});
