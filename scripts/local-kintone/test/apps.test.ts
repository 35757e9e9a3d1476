import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  createApp,
  deploy,
  deployStatus,
  errorsOf,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";
import type { RecordTable } from "../state/record-table";

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(() => harness.kintone.close());

describe("forms", () => {
  test("the server fills in what a definition leaves out", async () => {
    const { client } = harness;
    const { app } = await client.app.addApp({ name: "項目" });
    await client.app.addFormFields({
      app,
      properties: {
        t: { type: "SINGLE_LINE_TEXT", code: "t", label: "文" },
        n: { type: "NUMBER", code: "n", label: "数", maxValue: "5" },
        r: {
          type: "RADIO_BUTTON",
          code: "r",
          label: "択",
          options: {
            x: { label: "x", index: "1" },
            y: { label: "y", index: "0" },
          },
        },
        c: { type: "CALC", code: "c", label: "計", expression: "n*2" },
      },
    });
    const { properties } = await client.app.getFormFields({
      app,
      preview: true,
    });
    expect(properties.t).toEqual({
      type: "SINGLE_LINE_TEXT",
      code: "t",
      label: "文",
      noLabel: false,
      required: false,
      minLength: "",
      maxLength: "",
      expression: "",
      hideExpression: false,
      unique: false,
      defaultValue: "",
    });
    expect(properties.r).toMatchObject({
      required: true,
      defaultValue: "y",
      align: "HORIZONTAL",
    });
    expect(properties.c).toMatchObject({ format: "NUMBER", unit: "" });
    expect(properties["ステータス"]).toEqual({
      type: "STATUS",
      code: "ステータス",
      label: "ステータス",
      enabled: false,
    });
    const { layout } = await client.app.getFormLayout({ app, preview: true });
    expect(layout).toHaveLength(4);
    expect((await failureOf(client.app.getApp({ id: app }))).code).toBe(
      "GAIA_AP01",
    );
  });

  test("wrong definitions are refused under their path", async () => {
    const { client } = harness;
    const { app } = await client.app.addApp({ name: "誤り" });
    const errors = await errorsOf(
      client.app.addFormFields({
        app,
        properties: {
          "1x": { type: "SINGLE_LINE_TEXT", code: "1x", label: "a" },
          ステータス: { type: "NUMBER", code: "ステータス", label: "b" },
          c: {
            type: "CALC",
            code: "c",
            label: "c",
            expression: "1",
            format: "YEN" as "NUMBER",
          },
        },
      }),
    );
    expect(Object.keys(errors).sort()).toEqual([
      "properties[1x].code",
      "properties[c].format",
      "properties[ステータス].code",
    ]);
    expect(errors["properties[c].format"]).toBe(
      "Enum値のいずれかでなければなりません。",
    );
  });

  test("unique is dropped where a type or a table can't have it", async () => {
    const { client } = harness;
    const app = await createApp(client, "重複禁止", {
      m: {
        type: "MULTI_LINE_TEXT",
        code: "m",
        label: "m",
        ...{ unique: true },
      },
      d: { type: "DATE", code: "d", label: "d", unique: true },
      t: {
        type: "SUBTABLE",
        code: "t",
        label: "t",
        fields: {
          i: { type: "SINGLE_LINE_TEXT", code: "i", label: "i", unique: true },
        },
      },
    });
    const { properties } = await client.app.getFormFields({ app });
    expect(properties.m).not.toHaveProperty("unique");
    expect(properties.d).toHaveProperty("unique", true);
    expect(properties.t).toHaveProperty("fields.i.unique", false);
  });

  test("a change reaches the records with the deploy", async () => {
    const { client } = harness;
    const app = await createApp(client, "改名", {
      old: { type: "SINGLE_LINE_TEXT", code: "old", label: "旧" },
      gone: { type: "SINGLE_LINE_TEXT", code: "gone", label: "消" },
    });
    const { id } = await client.record.addRecord({
      app,
      record: { old: { value: "keep" }, gone: { value: "x" } },
    });
    await client.app.updateViews({
      app,
      views: {
        一覧: {
          type: "LIST",
          index: 0,
          fields: ["old", "gone"],
          filterCond: 'old = "old"',
          sort: "old asc",
        },
      },
    });
    await client.app.updateFormFields({
      app,
      properties: {
        old: { type: "SINGLE_LINE_TEXT", code: "new", label: "新" },
      },
    });
    await client.app.deleteFormFields({ app, fields: ["gone"] });
    const live = await client.app.getFormFields({ app });
    expect(Object.keys(live.properties)).toContain("old");
    await deploy(client, app);
    const { record } = await client.record.getRecord({ app, id });
    expect(record.new?.value).toBe("keep");
    expect(record).not.toHaveProperty("gone");
    const { views } = await client.app.getViews({ app });
    expect(views.一覧).toMatchObject({
      fields: ["new"],
      filterCond: 'new = "old"',
      sort: "new asc",
    });
    const again = await client.app.getFormFields({ app });
    expect(Number(again.revision)).toBeGreaterThan(Number(live.revision));
    expect(
      (await failureOf(client.app.deleteFormFields({ app, fields: ["gone"] })))
        .code,
    ).toBe("GAIA_FC01");
  });

  test("formulas follow renamed fields, but not texts or functions", async () => {
    const { client } = harness;
    const app = await createApp(client, "式", {
      SU: { type: "NUMBER", code: "SU", label: "数" },
      sum: {
        type: "CALC",
        code: "sum",
        label: "計",
        expression: 'SUM(SU, 1) + IF(SU = 2, 10, 20) + (SU & "SU" = "2SU")',
      },
    });
    await client.app.updateFormFields({
      app,
      properties: { SU: { type: "NUMBER", code: "件数", label: "数" } },
    });
    await deploy(client, app);
    const { properties } = await client.app.getFormFields({ app });
    expect(properties.sum).toHaveProperty(
      "expression",
      'SUM(件数, 1) + IF(件数 = 2, 10, 20) + (件数 & "SU" = "2SU")',
    );
    const { id } = await client.record.addRecord({
      app,
      record: { 件数: { value: "2" } },
    });
    const { record } = await client.record.getRecord({ app, id });
    expect(record.sum?.value).toBe("14");
  });

  test("renamed options are renamed in the records, in tables too", async () => {
    const { client } = harness;
    const option = (label: string) => ({ [label]: { label, index: "0" } });
    const app = await createApp(client, "選択肢", {
      d: { type: "DROP_DOWN", code: "d", label: "d", options: option("旧") },
      c: { type: "CHECK_BOX", code: "c", label: "c", options: option("旧") },
      表: {
        type: "SUBTABLE",
        code: "表",
        label: "表",
        fields: {
          i: {
            type: "DROP_DOWN",
            code: "i",
            label: "i",
            options: option("旧"),
          },
        },
      },
    });
    const { id } = await client.record.addRecord({
      app,
      record: {
        d: { value: "旧" },
        c: { value: ["旧"] },
        表: { value: [{ value: { i: { value: "旧" } } }] },
      },
    });
    const rename = (from: string, to: string) => {
      const options = { [from]: { label: to, index: "0" } };
      return client.app.updateFormFields({
        app,
        properties: {
          d: { type: "DROP_DOWN", code: "d", label: "d", options },
          c: { type: "CHECK_BOX", code: "c", label: "c", options },
          表: {
            type: "SUBTABLE",
            code: "表",
            label: "表",
            fields: {
              i: { type: "DROP_DOWN", code: "i", label: "i", options },
            },
          },
        },
      });
    };
    await rename("旧", "中");
    await rename("中", "新");
    await deploy(client, app);
    const { record } = await client.record.getRecord({ app, id });
    expect(record).toMatchObject({
      d: { value: "新" },
      c: { value: ["新"] },
      表: { value: [{ value: { i: { value: "新" } } }] },
    });
  });

  test("layout places every field; views keep their ids", async () => {
    const { client } = harness;
    const app = await createApp(client, "配置", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
      b: { type: "NUMBER", code: "b", label: "b" },
    });
    const layout = [
      {
        type: "ROW" as const,
        fields: [
          { type: "LABEL" as const, label: "見出し", size: { width: 100 } },
          { type: "NUMBER" as const, code: "b", size: { width: 90 } },
          {
            type: "SPACER" as const,
            elementId: "space",
            size: { width: 10, height: 20 },
          },
        ],
      },
    ];
    expect(
      Object.keys(await errorsOf(client.app.updateFormLayout({ app, layout }))),
    ).toEqual(["layout"]);
    layout[0]?.fields.push({
      type: "SINGLE_LINE_TEXT",
      code: "a",
      size: { width: 50 },
    } as never);
    await client.app.updateFormLayout({ app, layout });
    const put = await client.app.updateViews({
      app,
      views: {
        一覧: { type: "LIST", index: 0, fields: ["a"], filterCond: 'a = "1"' },
        独自: { type: "CUSTOM", index: 1, html: "<div></div>", pager: false },
      },
    });
    await deploy(client, app);
    const { views } = await client.app.getViews({ app });
    expect(views["一覧"]).toEqual({
      type: "LIST",
      name: "一覧",
      id: put.views["一覧"]?.id,
      fields: ["a"],
      filterCond: 'a = "1"',
      sort: "レコード番号 desc",
      index: "0",
    });
    expect(views["独自"]).toMatchObject({ pager: false, device: "DESKTOP" });
    const saved = await client.app.getFormLayout({ app });
    expect(saved.layout[0]).toMatchObject({
      type: "ROW",
      fields: [
        { type: "LABEL", label: "見出し", size: { width: "100" } },
        { type: "NUMBER", code: "b" },
        { type: "SPACER", elementId: "space" },
        { type: "SINGLE_LINE_TEXT", code: "a" },
      ],
    });
    const renamed = await client.app.updateViews({
      app,
      views: { 一覧: { type: "LIST", name: "新", index: 0, fields: ["b"] } },
    });
    expect(renamed.views).toEqual({ 新: { id: put.views["一覧"]?.id } });
  });
});

describe("settings and deploy", () => {
  test("settings are changed in preview, deployed or thrown away", async () => {
    const { client } = harness;
    const app = await createApp(client, "前", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
    });
    await client.app.updateAppSettings({
      app,
      name: "後",
      firstMonthOfFiscalYear: "4",
    });
    expect((await client.app.getApp({ id: app })).name).toBe("前");
    await client.app.deployApp({ apps: [{ app }], revert: true });
    expect((await client.app.getAppSettings({ app, preview: true })).name).toBe(
      "前",
    );
    const stale = await failureOf(
      client.app.updateAppSettings({ app, name: "x", revision: 1 }),
    );
    expect(stale).toMatchObject({ status: 409, code: "GAIA_CO02" });
    expect(await client.app.getProcessManagement({ app })).toMatchObject({
      enable: false,
    });
  });

  test("a formula is judged at the deploy", async () => {
    const { client } = harness;
    const { app } = await client.app.addApp({ name: "式" });
    const setFormula = (expression: string) =>
      client.app.updateFormFields({
        app,
        properties: { c: { type: "CALC", code: "c", label: "計", expression } },
      });
    await client.app.addFormFields({
      app,
      properties: {
        c: { type: "CALC", code: "c", label: "計", expression: "x+1" },
        m: { type: "MULTI_LINE_TEXT", code: "m", label: "m" },
      },
    });
    const reasons: Record<string, string> = {
      "x+1": "計算式に含まれるフィールドコード（x）が存在しません。",
      "FOO(1)": "FOO関数は使用できません。",
      "1+": "計算式の文法が正しくありません。",
      "c+1": "フィールドの参照が循環しています。",
      "IF(1,2)": "IF関数には3個の引数が必要です。",
      "SUM()": "SUM関数には1個以上の引数が必要です。",
      "1＋1":
        "全角記号「＋」が入力されています。半角記号「+」を入力してください。",
      m: "計算式で利用できないフィールドタイプ(文字列（複数行）)が指定されています。",
      "1==1":
        "「==」が入力されています。「=」を判定するには「=」を入力してください。",
      '1+"a"': "演算子「+」とデータ型の組み合わせが正しくありません。",
    };
    for (const [expression, reason] of Object.entries(reasons)) {
      await setFormula(expression);
      const failure = await failureOf(
        client.app.deployApp({ apps: [{ app }] }),
      );
      expect(failure).toMatchObject({ status: 400, code: "GAIA_IL01" });
      expect(failure.message).toContain(
        `フィールド「計」の計算式が正しくありません。(エラーの内容：${reason})`,
      );
    }
    await setFormula("1+1");
    expect(await deployStatus(client, app)).toBe("SUCCESS");
  });

  test("a rule that stored records break makes the deploy fail", async () => {
    const { client } = harness;
    const app = await createApp(client, "重複", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
    });
    await client.record.addRecords({
      app,
      records: [{ a: { value: "1" } }, { a: { value: "1" } }],
    });
    await client.app.updateFormFields({
      app,
      properties: {
        a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a", unique: true },
      },
    });
    expect(await deployStatus(client, app)).toBe("FAIL");
  });
});

describe("apps", () => {
  test("are listed by id, name and page", async () => {
    const { client } = harness;
    const ids = [];
    for (const name of ["連番一", "連番二"]) {
      ids.push(
        await createApp(client, name, {
          a: { type: "DATE", code: "a", label: "a" },
        }),
      );
    }
    const found = await client.app.getApps({
      name: "連番",
      limit: 1,
      offset: 1,
    });
    expect(found.apps.map(({ appId, name }) => [appId, name])).toEqual([
      [ids[1], "連番二"],
    ]);
    expect(found.apps[0]).toMatchObject({
      code: "",
      spaceId: null,
      threadId: null,
      creator: { code: "admin", name: "システム 管理" },
    });
  });
});

test("a deploy that a fault of ours breaks ends in FAIL, and closing tells the fault", async () => {
  const faulty = await startHarness();
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const app = await createApp(faulty.client, "壊れた記録", {});
  faulty.kintone.store
    .records(Number(app))
    .load({ id: 1 } as Parameters<RecordTable["load"]>[0]);
  await faulty.client.app.addFormFields({
    app,
    properties: {
      t: { type: "SINGLE_LINE_TEXT", code: "t", label: "文", unique: true },
    },
  });
  expect(await deployStatus(faulty.client, app)).toBe("FAIL");
  await expect(faulty.kintone.close()).rejects.toThrow(TypeError);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
  await expect(fetch(faulty.kintone.url)).rejects.toThrow();
});
