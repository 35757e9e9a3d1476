import type { KintoneRestAPIClient } from "@kintone/rest-api-client";

/** The apps of the tests and their views. */
export interface RecordApps {
  readonly staffApp: string;
  readonly recordApp: string;
  /** Name of a view → its id. */
  readonly views: Readonly<Record<string, string>>;
}

/** Makes an app of staff with a unique number, and one of records. */
export async function createRecordApps(
  client: KintoneRestAPIClient,
  pluginIds: readonly string[],
): Promise<RecordApps> {
  const staffApp = await createStaffApp(client);
  const { app: recordApp } = await client.app.addApp({ name: "記録" });
  await client.app.addFormFields({
    app: recordApp,
    properties: recordFields(staffApp),
  });
  await client.app.updateFormLayout({ app: recordApp, layout: RECORD_LAYOUT });
  const { views } = await client.app.updateViews({
    app: recordApp,
    views: RECORD_VIEWS,
  });
  await client.app.addPlugins({ app: recordApp, ids: [...pluginIds] });
  await deploy(client, recordApp);
  return {
    staffApp,
    recordApp,
    views: Object.fromEntries(
      Object.entries(views).map(([name, { id }]) => [name, id]),
    ),
  };
}

/** Deploys an app and waits until it is live. */
export async function deploy(
  client: KintoneRestAPIClient,
  app: string,
): Promise<void> {
  await client.app.deployApp({ apps: [{ app }] });
  for (;;) {
    const { apps } = await client.app.getDeployStatus({ apps: [app] });
    if (apps[0]?.status === "SUCCESS") return;
    if (apps[0]?.status !== "PROCESSING") throw new Error("deploy failed");
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/** Adds records numbered from 1 that alternate between the choices. */
export async function addRecords(
  client: KintoneRestAPIClient,
  app: string,
  count: number,
): Promise<string[]> {
  const { ids } = await client.record.addRecords({
    app,
    records: Array.from({ length: count }, (_, index) => ({
      件名: { value: `件名 ${index + 1}` },
      区分: { value: index % 2 === 0 ? "面談" : "勉強会" },
      人数: { value: String(index + 1) },
      実施日: { value: `2022-04-${String((index % 30) + 1).padStart(2, "0")}` },
    })),
  });
  return ids;
}

async function createStaffApp(client: KintoneRestAPIClient): Promise<string> {
  const { app } = await client.app.addApp({ name: "職員" });
  await client.app.addFormFields({
    app,
    properties: {
      職員番号: {
        type: "SINGLE_LINE_TEXT",
        code: "職員番号",
        label: "職員番号",
        unique: true,
        required: true,
      },
      氏名: { type: "SINGLE_LINE_TEXT", code: "氏名", label: "氏名" },
    },
  });
  await deploy(client, app);
  await client.record.addRecords({
    app,
    records: [
      { 職員番号: { value: "1001" }, 氏名: { value: "青空 いちろう" } },
      { 職員番号: { value: "1002" }, 氏名: { value: "若葉 つぎこ" } },
    ],
  });
  return app;
}

function options(...labels: readonly string[]) {
  return Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  );
}

function recordFields(staffApp: string) {
  const field = (type: string, code: string, more: object = {}) => ({
    [code]: { type, code, label: code, ...more },
  });
  return {
    ...field("SINGLE_LINE_TEXT", "件名", { required: true }),
    ...field("DROP_DOWN", "区分", { options: options("面談", "勉強会") }),
    ...field("CHECK_BOX", "所属", { options: options("企画", "土木", "福祉") }),
    ...field("NUMBER", "人数", { unit: "名", unitPosition: "AFTER" }),
    ...field("CALC", "延べ人数", { expression: "人数 * SUM(数量)" }),
    ...field("SINGLE_LINE_TEXT", "見出し", {
      expression: '区分 & "：" & 件名',
    }),
    ...field("DATE", "実施日"),
    ...field("DATETIME", "登録時刻"),
    ...field("MULTI_LINE_TEXT", "内容"),
    ...field("FILE", "資料"),
    ...field("USER_SELECT", "担当者"),
    ...field("SINGLE_LINE_TEXT", "相手番号", {
      lookup: {
        relatedApp: { app: staffApp, code: "" },
        relatedKeyField: "職員番号",
        fieldMappings: [{ field: "相手氏名", relatedField: "氏名" }],
        lookupPickerFields: ["氏名"],
        filterCond: "",
        sort: "職員番号 asc",
      },
    }),
    ...field("SINGLE_LINE_TEXT", "相手氏名"),
    ...field("SUBTABLE", "明細", {
      fields: {
        ...field("SINGLE_LINE_TEXT", "品名"),
        ...field("NUMBER", "数量"),
      },
    }),
    ...field("GROUP", "補足", { openGroup: false }),
    ...field("SINGLE_LINE_TEXT", "備考"),
  } as never;
}

const row = (...fields: readonly object[]) => ({ type: "ROW", fields });
const text = (code: string, type = "SINGLE_LINE_TEXT", width = "220") => ({
  type,
  code,
  size: { width },
});

const RECORD_LAYOUT = [
  row(text("件名", "SINGLE_LINE_TEXT", "360"), text("区分", "DROP_DOWN")),
  row(
    text("所属", "CHECK_BOX"),
    text("人数", "NUMBER", "120"),
    text("延べ人数", "CALC", "120"),
    text("見出し"),
  ),
  row(text("実施日", "DATE"), text("登録時刻", "DATETIME")),
  row(
    { type: "LABEL", label: "<b>注意</b>を読むこと", size: { width: "300" } },
    { type: "SPACER", elementId: "memo", size: { width: "200", height: "40" } },
  ),
  row({ type: "HR", size: { width: "600" } }),
  row(text("相手番号"), text("相手氏名")),
  row(text("内容", "MULTI_LINE_TEXT", "500")),
  row(text("資料", "FILE"), text("担当者", "USER_SELECT")),
  {
    type: "SUBTABLE",
    code: "明細",
    fields: [text("品名"), text("数量", "NUMBER", "100")],
  },
  { type: "GROUP", code: "補足", layout: [row(text("備考"))] },
] as never;

const RECORD_VIEWS = {
  一覧: {
    type: "LIST",
    name: "一覧",
    index: "0",
    fields: ["レコード番号", "件名", "区分", "人数", "実施日"],
    filterCond: "",
    sort: "レコード番号 asc",
  },
  面談のみ: {
    type: "LIST",
    name: "面談のみ",
    index: "1",
    fields: ["件名", "区分"],
    filterCond: '区分 in ("面談")',
    sort: "人数 desc",
  },
  まとめ: {
    type: "CUSTOM",
    name: "まとめ",
    index: "2",
    html: '<div id="summary-root">ここにまとめ</div>',
    pager: false,
    device: "ANY",
    filterCond: "",
    sort: "レコード番号 asc",
  },
  ページつき: {
    type: "CUSTOM",
    name: "ページつき",
    index: "3",
    html: '<div id="paged-root"></div>',
    pager: true,
    device: "DESKTOP",
    filterCond: "",
    sort: "レコード番号 asc",
  },
  予定表: {
    type: "CALENDAR",
    name: "予定表",
    index: "4",
    date: "実施日",
    title: "件名",
    filterCond: "",
    sort: "レコード番号 asc",
  },
} as never;
