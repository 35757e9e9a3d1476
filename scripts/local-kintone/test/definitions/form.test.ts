import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createApp,
  type Harness,
  startHarness,
} from "../../../../test/support/local-kintone";

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  const { client } = harness;
  app = await createApp(client, "会議", {
    名: {
      type: "SINGLE_LINE_TEXT",
      code: "名",
      label: "名称",
      required: true,
      maxLength: "64",
    },
    種: {
      type: "CHECK_BOX",
      code: "種",
      label: "種別",
      options: {
        乙: { label: "乙", index: "1" },
        甲: { label: "甲", index: "0" },
      },
      defaultValue: ["乙"],
    },
    日: { type: "DATE", code: "日", label: "日", defaultNowValue: true },
    群: { type: "GROUP", code: "群", label: "群" },
    内: { type: "NUMBER", code: "内", label: "内" },
    表: {
      type: "SUBTABLE",
      code: "表",
      label: "表",
      fields: { 行: { type: "LINK", code: "行", label: "行" } },
    },
  });
  const size = { width: 100 };
  await client.app.updateFormLayout({
    app,
    layout: [
      {
        type: "ROW",
        fields: [
          { type: "LABEL", label: "見出し", size },
          { type: "CHECK_BOX", code: "種", size },
          { type: "SINGLE_LINE_TEXT", code: "名", size },
          { type: "DATE", code: "日", size },
          { type: "SPACER", elementId: "場", size: { width: 9, height: 9 } },
          { type: "HR", size },
        ],
      },
      {
        type: "GROUP",
        code: "群",
        layout: [
          { type: "ROW", fields: [{ type: "NUMBER", code: "内", size }] },
        ],
      },
      {
        type: "SUBTABLE",
        code: "表",
        fields: [{ type: "LINK", code: "行", size }],
      },
    ] as never,
  });
});

afterAll(() => harness.kintone.close());

async function form(which: string, user = "admin") {
  const response = await fetch(
    `${harness.kintone.url}/k/v1/${which}.json?app=${app}`,
    { headers: { "X-Cybozu-Authorization": btoa(`${user}:${user}-pass`) } },
  );
  const body = (await response.json()) as {
    code?: string;
    properties: Record<string, unknown>[];
  };
  return { status: response.status, ...body };
}

test("form.json lists a form in the order of its layout, with switches as text", async () => {
  const { properties } = await form("preview/form");
  expect(properties.slice(0, 8)).toEqual([
    { type: "LABEL", label: "見出し" },
    {
      type: "CHECK_BOX",
      code: "種",
      label: "種別",
      noLabel: "false",
      required: "false",
      options: ["甲", "乙"],
      defaultValue: ["乙"],
    },
    {
      type: "SINGLE_LINE_TEXT",
      code: "名",
      label: "名称",
      noLabel: "false",
      required: "true",
      unique: "false",
      minLength: null,
      maxLength: "64",
      expression: "",
      hideExpression: "false",
      defaultValue: "",
    },
    {
      type: "DATE",
      code: "日",
      label: "日",
      noLabel: "false",
      required: "false",
      unique: "false",
      defaultValue: "",
      defaultExpression: "NOW",
    },
    { type: "SPACER", elementId: "場" },
    { type: "HR" },
    expect.objectContaining({ type: "NUMBER", code: "内", maxValue: null }),
    expect.objectContaining({
      type: "SUBTABLE",
      code: "表",
      fields: [expect.objectContaining({ type: "LINK", protocol: "WEB" })],
    }),
  ]);
  expect(properties.slice(8).map(({ type }) => type)).toEqual([
    "RECORD_NUMBER",
    "UPDATED_TIME",
    "CREATED_TIME",
    "CREATOR",
    "MODIFIER",
  ]);
});

test("the live form is open to who sees records, that of preview to who manages the app", async () => {
  // The layout of beforeAll is not deployed.
  const live = await form("form", "clerk");
  expect(live.properties[0]).toMatchObject({ code: "名" });
  expect(await form("preview/form", "clerk")).toMatchObject({
    status: 403,
    code: "CB_NO02",
  });
});
