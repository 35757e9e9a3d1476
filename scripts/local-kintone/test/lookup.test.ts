import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  deploy,
  errorsOf,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let staff: string;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  const { client } = harness;
  staff = await createApp(client, "職員", {
    番号: {
      type: "SINGLE_LINE_TEXT",
      code: "番号",
      label: "番号",
      unique: true,
    },
    氏名: { type: "SINGLE_LINE_TEXT", code: "氏名", label: "氏名" },
  });
  await client.record.addRecords({
    app: staff,
    records: [
      { 番号: { value: "P1" }, 氏名: { value: "青木" } },
      { 番号: { value: "P2" }, 氏名: { value: "井上" } },
    ],
  });
  const lookup = (field: string) => ({
    relatedApp: { app: staff, code: "" },
    relatedKeyField: "番号",
    fieldMappings: [{ field, relatedField: "氏名" }],
    lookupPickerFields: [],
    filterCond: "",
    sort: "番号 asc",
  });
  app = await createApp(client, "会議", {
    主: {
      type: "SINGLE_LINE_TEXT",
      code: "主",
      label: "主",
      lookup: lookup("主名"),
    },
    主名: { type: "SINGLE_LINE_TEXT", code: "主名", label: "主名" },
    表: {
      type: "SUBTABLE",
      code: "表",
      label: "表",
      fields: {
        員: {
          type: "SINGLE_LINE_TEXT",
          code: "員",
          label: "員",
          lookup: lookup("員名"),
        },
        員名: { type: "SINGLE_LINE_TEXT", code: "員名", label: "員名" },
      },
    },
  });
});

afterAll(() => harness.kintone.close());

async function read(id: string): Promise<Record<string, any>> {
  return (await harness.client.record.getRecord({ app, id })).record;
}

describe("lookups", () => {
  test("copy, keep and clear what they copied", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: {
        主: { value: "P1" },
        主名: { value: "送っても無視" },
        表: { value: [{ value: { 員: { value: "P2" } } }] },
      },
    });
    expect((await read(id))["主名"].value).toBe("青木");
    expect((await read(id))["表"].value[0].value["員名"].value).toBe("井上");
    await client.record.updateRecord({
      app: staff,
      updateKey: { field: "番号", value: "P1" },
      record: { 氏名: { value: "青木改" } },
    });
    await client.record.updateRecord({ app, id, record: {} });
    expect((await read(id))["主名"].value).toBe("青木");
    await client.record.updateRecord({
      app,
      id,
      record: { 主: { value: "P1" } },
    });
    expect((await read(id))["主名"].value).toBe("青木改");
    await client.record.updateRecord({
      app,
      id,
      record: { 主: { value: "" } },
    });
    expect((await read(id))["主名"].value).toBe("");
  });

  test("a key that is not there fails without errors and undoes all", async () => {
    const { client } = harness;
    const before = (await client.record.getRecords({ app, totalCount: true }))
      .totalCount;
    const failure = await failureOf(
      client.record.addRecords({
        app,
        records: [{ 主: { value: "P1" } }, { 主: { value: "P9" } }],
      }),
    );
    expect(failure).toMatchObject({ status: 400, code: "GAIA_LO04" });
    expect(failure.errors).toBeUndefined();
    expect(failure.message).toContain("フィールド「主」の値「P9」が、");
    const after = (await client.record.getRecords({ app, totalCount: true }))
      .totalCount;
    expect(after).toBe(before);
  });

  test("needs the right to see the other app", async () => {
    const { client, clientOf } = harness;
    const { rights } = await client.app.getAppAcl({ app: staff });
    await client.app.updateAppAcl({ app: staff, rights: rights.slice(0, 1) });
    await deploy(client, staff);
    expect(
      (
        await failureOf(
          clientOf("clerk").record.addRecord({
            app,
            record: { 主: { value: "P1" } },
          }),
        )
      ).code,
    ).toBe("GAIA_LO04");
    await client.app.updateAppAcl({ app: staff, rights });
    await deploy(client, staff);
  });

  test("definitions are checked when added or deployed", async () => {
    const { client } = harness;
    const { app: other } = await client.app.addApp({ name: "誤" });
    const property = (relatedKeyField: string, field: string) => ({
      k: {
        type: "SINGLE_LINE_TEXT" as const,
        code: "k",
        label: "k",
        lookup: {
          relatedApp: { app: staff, code: "" },
          relatedKeyField,
          fieldMappings: [{ field, relatedField: "氏名" }],
          lookupPickerFields: [],
          filterCond: "",
          sort: "",
        },
      },
      copy: { type: "SINGLE_LINE_TEXT" as const, code: "copy", label: "copy" },
    });
    expect(
      Object.keys(
        await errorsOf(
          client.app.addFormFields({
            app: other,
            properties: property("$id", "copy"),
          }),
        ),
      ),
    ).toEqual(["properties[k].lookup.relatedKeyField"]);
    expect(
      (
        await failureOf(
          client.app.addFormFields({
            app: other,
            properties: property("番号", "none"),
          }),
        )
      ).code,
    ).toBe("GAIA_FC01");
    await client.app.addFormFields({
      app: other,
      properties: property("氏名", "copy"),
    });
    expect(
      (await failureOf(client.app.deployApp({ apps: [{ app: other }] }))).code,
    ).toBe("GAIA_LO03");
    expect(
      (
        await failureOf(
          client.app.deleteFormFields({ app: staff, fields: ["番号"] }),
        )
      ).code,
    ).toBe("GAIA_LO02");
    const { properties } = await client.app.getFormFields({ app });
    expect(properties["主"]).toEqual({
      type: "SINGLE_LINE_TEXT",
      code: "主",
      label: "主",
      noLabel: false,
      required: false,
      lookup: {
        relatedApp: { app: staff, code: "" },
        relatedKeyField: "番号",
        fieldMappings: [{ field: "主名", relatedField: "氏名" }],
        lookupPickerFields: [],
        filterCond: "",
        sort: "番号 asc",
      },
    });
    await deploy(client, staff);
  });
});
