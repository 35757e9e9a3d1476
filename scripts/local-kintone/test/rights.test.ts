import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  deploy,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let app: string;

const ALL = {
  appEditable: false,
  recordViewable: true,
  recordAddable: true,
  recordEditable: true,
  recordDeletable: true,
  recordImportable: false,
  recordExportable: false,
};

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "権限", {
    公開: {
      type: "DROP_DOWN",
      code: "公開",
      label: "公開",
      options: {
        する: { label: "する", index: "0" },
        しない: { label: "しない", index: "1" },
      },
    },
    秘: { type: "SINGLE_LINE_TEXT", code: "秘", label: "秘" },
    担当: { type: "USER_SELECT", code: "担当", label: "担当" },
  });
  await harness.client.record.addRecords({
    app,
    records: [
      { 公開: { value: "する" }, 秘: { value: "a" } },
      { 公開: { value: "しない" }, 秘: { value: "b" } },
      {
        公開: { value: "しない" },
        担当: { value: [{ code: "clerk" }] },
      },
    ],
  });
});

afterAll(() => harness.kintone.close());

describe("rights", () => {
  test("of the app: a user, an organization, and nobody else", async () => {
    const { client, clientOf } = harness;
    const own = await createApp(client, "部内", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
    });
    await client.app.updateAppAcl({
      app: own,
      rights: [
        { entity: { type: "CREATOR" }, ...ALL, appEditable: true },
        {
          entity: { type: "ORGANIZATION", code: "planning" },
          includeSubs: true,
          ...ALL,
          recordEditable: false,
        },
      ],
    });
    await deploy(client, own);
    const secretary = clientOf("secretary");
    const { id } = await secretary.record.addRecord({
      app: own,
      record: { a: { value: "1" } },
    });
    expect(
      await failureOf(
        secretary.record.updateRecord({ app: own, id, record: {} }),
      ),
    ).toMatchObject({ status: 403, code: "CB_NO02" });
    expect(
      await failureOf(secretary.app.getFormFields({ app: own, preview: true })),
    ).toMatchObject({ status: 403, code: "CB_NO02" });
    await client.app.updateAppAcl({
      app: own,
      rights: [{ entity: { type: "CREATOR" }, ...ALL, appEditable: true }],
    });
    await deploy(client, own);
    expect(
      await failureOf(secretary.record.getRecords({ app: own })),
    ).toMatchObject({ status: 403, code: "CB_NO02" });
    const { apps } = await secretary.app.getApps({});
    expect(apps.map(({ appId }) => appId)).not.toContain(own);
  });

  test("of records: hidden ones are not listed, read or counted", async () => {
    const { client, clientOf } = harness;
    const everyone = (viewable: boolean) => ({
      entity: { type: "GROUP" as const, code: "everyone" },
      viewable,
      editable: false,
      deletable: false,
      includeSubs: false,
    });
    await client.app.updateRecordAcl({
      app,
      rights: [
        {
          filterCond: '公開 in ("しない")',
          entities: [
            {
              entity: { type: "FIELD_ENTITY", code: "担当" },
              viewable: true,
              editable: true,
              deletable: false,
              includeSubs: false,
            },
            everyone(false),
          ],
        },
      ],
    });
    await deploy(client, app);
    const clerk = clientOf("clerk");
    const { records, totalCount } = await clerk.record.getRecords({
      app,
      totalCount: true,
      query: "order by $id asc",
    });
    expect(records.map((r) => r.$id?.value)).toEqual(["1", "3"]);
    expect(totalCount).toBe("2");
    expect(
      await failureOf(clerk.record.getRecord({ app, id: 2 })),
    ).toMatchObject({ status: 403, code: "CB_NO02" });
    await clerk.record.updateRecord({ app, id: 3, record: {} });
    expect(
      (await failureOf(clerk.record.deleteRecords({ app, ids: [3] }))).code,
    ).toBe("CB_NO02");
    const { rights } = await clerk.app.evaluateRecordsAcl({
      app,
      ids: [1, 2, 3],
    });
    expect(rights.map(({ id, record }) => [id, record])).toEqual([
      ["1", { viewable: true, editable: true, deletable: true }],
      ["2", { viewable: false, editable: false, deletable: false }],
      ["3", { viewable: true, editable: true, deletable: false }],
    ]);
  });

  test("are told for the fields that can be written, those of tables included", async () => {
    const { client } = harness;
    const own = await createApp(client, "評価", {
      文: { type: "SINGLE_LINE_TEXT", code: "文", label: "文" },
      計: { type: "CALC", code: "計", label: "計", expression: "1" },
      表: {
        type: "SUBTABLE",
        code: "表",
        label: "表",
        fields: { 行: { type: "NUMBER", code: "行", label: "行" } },
      },
    });
    const { id } = await client.record.addRecord({ app: own, record: {} });
    const { rights } = await client.app.evaluateRecordsAcl({
      app: own,
      ids: [id],
    });
    const both = { viewable: true, editable: true };
    expect(rights[0]?.fields).toEqual({ 文: both, 表: both, 行: both });
    expect(
      await failureOf(
        client.app.evaluateRecordsAcl({ app: own, ids: [id, "99"] }),
      ),
    ).toMatchObject({ status: 404, code: "GAIA_RE01" });
  });

  test("of fields: hidden ones are left out, read-only ones refuse", async () => {
    const { client, clientOf } = harness;
    await client.app.updateFieldAcl({
      app,
      rights: [
        {
          code: "秘",
          entities: [
            {
              entity: { type: "USER", code: "secretary" },
              accessibility: "READ",
              includeSubs: false,
            },
            {
              entity: { type: "GROUP", code: "everyone" },
              accessibility: "NONE",
              includeSubs: false,
            },
          ],
        },
      ],
    });
    await deploy(client, app);
    const clerk = clientOf("clerk");
    const { record } = await clerk.record.getRecord({ app, id: 1 });
    expect(record).not.toHaveProperty("秘");
    expect(record).toHaveProperty("公開");
    expect(
      (await failureOf(clerk.record.getRecords({ app, query: '秘 = "a"' })))
        .code,
    ).toBe("GAIA_IQ11");
    const secretary = clientOf("secretary");
    const seen = await secretary.record.getRecord({ app, id: 1 });
    expect(seen.record["秘"]?.value).toBe("a");
    expect(
      await failureOf(
        secretary.record.updateRecord({
          app,
          id: 1,
          record: { 秘: { value: "x" } },
        }),
      ),
    ).toMatchObject({ status: 403, code: "GAIA_FU01" });
  });

  test("of fields in a table: hidden ones are left out of its rows", async () => {
    const { client, clientOf } = harness;
    const text = (code: string) =>
      ({ type: "SINGLE_LINE_TEXT", code, label: code }) as const;
    const own = await createApp(client, "表の権限", {
      表: {
        type: "SUBTABLE",
        code: "表",
        label: "表",
        fields: { 秘行: text("秘行"), 行: text("行") },
      },
    });
    const row = (cells: Record<string, string>, id?: string) => ({
      ...(id === undefined ? {} : { id }),
      value: Object.fromEntries(
        Object.entries(cells).map(([code, value]) => [code, { value }]),
      ),
    });
    const { id } = await client.record.addRecord({
      app: own,
      record: { 表: { value: [row({ 秘行: "a", 行: "b" })] } },
    });
    await client.app.updateFieldAcl({
      app: own,
      rights: [
        {
          code: "秘行",
          entities: [
            {
              entity: { type: "USER", code: "admin" },
              accessibility: "WRITE",
              includeSubs: false,
            },
          ],
        },
      ],
    });
    await deploy(client, own);
    const rowsOf = async (user: typeof client) => {
      const { record } = await user.record.getRecord({ app: own, id });
      return record["表"]?.value as {
        id: string;
        value: Record<string, { value: string }>;
      }[];
    };
    const clerk = clientOf("clerk");
    const [seen] = await rowsOf(clerk);
    expect(Object.keys(seen?.value ?? {})).toEqual(["行"]);
    expect(
      (
        await failureOf(
          clerk.record.getRecords({ app: own, query: '秘行 in ("a")' }),
        )
      ).code,
    ).toBe("GAIA_IQ11");
    const write = (cells: Record<string, string>) =>
      clerk.record.updateRecord({
        app: own,
        id,
        record: { 表: { value: [row(cells, seen?.id)] } },
      });
    expect(await failureOf(write({ 秘行: "x" }))).toMatchObject({
      status: 403,
      code: "GAIA_FU01",
    });
    await write({ 行: "c" });
    const [kept] = await rowsOf(client);
    expect(kept?.value["秘行"]?.value).toBe("a");
    expect(kept?.value["行"]?.value).toBe("c");
  });

  test("only administrators of the app set system fields", async () => {
    const { client, clientOf } = harness;
    const record = {
      作成者: { value: { code: "secretary" } },
      作成日時: { value: "2020-01-02T03:04:05Z" },
    };
    const { id } = await client.record.addRecord({ app, record });
    const stored = (await client.record.getRecord({ app, id })).record;
    expect(stored["作成者"]?.value).toEqual({
      code: "secretary",
      name: "事務局 はるか",
    });
    expect(stored["作成日時"]?.value).toBe("2020-01-02T03:04:00Z");
    expect(
      (await failureOf(clientOf("clerk").record.addRecord({ app, record })))
        .code,
    ).toBe("CB_NO02");
  });

  test("take effect at once when written live, else with the deploy", async () => {
    const { client, clientOf, kintone } = harness;
    const own = await createApp(client, "後で", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
    });
    const clerk = clientOf("clerk");
    const creatorOnly = {
      app: own,
      rights: [
        { entity: { type: "CREATOR" as const }, ...ALL, appEditable: true },
      ],
    };
    await client.app.updateAppAcl(creatorOnly);
    await clerk.record.getRecords({ app: own });
    const response = await fetch(`${kintone.url}/k/v1/app/acl.json`, {
      method: "PUT",
      headers: {
        "X-Cybozu-Authorization":
          Buffer.from("admin:admin-pass").toString("base64"),
        "Content-Type": "application/json",
      },
      body: JSON.stringify(creatorOnly),
    });
    expect(response.status).toBe(200);
    expect((await failureOf(clerk.record.getRecords({ app: own }))).code).toBe(
      "CB_NO02",
    );
  });
});
