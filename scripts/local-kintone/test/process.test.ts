import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueApiToken } from "../auth/issue-api-token";
import {
  createApp,
  deploy,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

type Client = KintoneRestAPIClient;

const FIELDS = {
  件名: { type: "SINGLE_LINE_TEXT", code: "件名", label: "件名" },
  金額: { type: "NUMBER", code: "金額", label: "金額" },
  確認者: { type: "USER_SELECT", code: "確認者", label: "確認者" },
} as const;

const nobody = { type: "ONE", entities: [] } as const;
const user = (code: string) => ({ entity: { type: "USER", code } }) as const;

/** Draft → (one of two people) check → (all of them) approval → done. */
const STATES = {
  下書き: { index: "0", assignee: nobody },
  確認: {
    index: "1",
    assignee: { type: "ONE", entities: [user("secretary"), user("clerk")] },
  },
  承認: {
    index: "2",
    assignee: { type: "ALL", entities: [user("secretary"), user("clerk")] },
  },
  完了: { index: "3", assignee: nobody },
};

const ACTIONS = [
  { name: "提出", from: "下書き", to: "確認", filterCond: "金額 > 0" },
  { name: "回付", from: "確認", to: "承認" },
  { name: "承認する", from: "承認", to: "完了" },
  { name: "戻す", from: "承認", to: "下書き" },
];

/** A deployed app whose records go through these states; returns its id. */
const createProcessApp = async (admin: Client, name: string) => {
  const app = await createApp(admin, name, FIELDS as never);
  await admin.app.updateProcessManagement({
    app,
    enable: true,
    states: STATES as never,
    actions: ACTIONS as never,
  });
  await deploy(admin, app);
  return app;
};

describe("process management", () => {
  let harness: Harness;
  let admin: Client;
  let app: string;

  beforeAll(async () => {
    harness = await startHarness();
    admin = harness.client;
    app = await createProcessApp(admin, "決裁");
  });
  afterAll(() => harness.kintone.close());

  const add = async (amount = "5"): Promise<string> => {
    const { id } = await admin.record.addRecord({
      app,
      record: { 件名: { value: "契約" }, 金額: { value: amount } },
    });
    return id;
  };
  const statusOf = async (id: string) => {
    const { record } = await admin.record.getRecord({ app, id });
    return {
      status: record["ステータス"]?.value,
      assignees: record["作業者"]?.value,
      revision: record.$revision?.value,
    };
  };
  const move = (
    client: Client,
    id: string,
    action: string,
    more: { assignee?: string; revision?: string } = {},
  ) => client.record.updateRecordStatus({ app, id, action, ...more });

  test("settings are kept with their order and live after the deploy", async () => {
    const live = await admin.app.getProcessManagement({ app });
    expect(live.enable).toBe(true);
    expect(
      Object.values(live.states ?? {}).map(({ name, index }) => [name, index]),
    ).toEqual([
      ["下書き", "0"],
      ["確認", "1"],
      ["承認", "2"],
      ["完了", "3"],
    ]);
    expect(live.states?.["確認"]?.assignee).toEqual({
      type: "ONE",
      entities: [
        { entity: { type: "USER", code: "secretary" }, includeSubs: false },
        { entity: { type: "USER", code: "clerk" }, includeSubs: false },
      ],
    });
    expect(live.actions?.[0]).toEqual({
      name: "提出",
      from: "下書き",
      to: "確認",
      filterCond: "金額 > 0",
      type: "PRIMARY",
    });
    const { properties } = await admin.app.getFormFields({ app });
    expect(properties["ステータス"]).toMatchObject({ enabled: true });
    const { views } = await admin.app.getViews({ app });
    expect(views["(作業者が自分)"]).toMatchObject({
      type: "LIST",
      builtinType: "ASSIGNEE",
      filterCond: "作業者 in (LOGINUSER())",
    });
  });

  test("an action moves the record on and raises the revision by two", async () => {
    const id = await add();
    expect(await statusOf(id)).toEqual({
      status: "下書き",
      assignees: [],
      revision: "1",
    });
    expect(await move(admin, id, "提出", { assignee: "clerk" })).toEqual({
      revision: "3",
    });
    expect(await statusOf(id)).toEqual({
      status: "確認",
      assignees: [{ code: "clerk", name: "記録 そうた" }],
      revision: "3",
    });
  });

  test("who chooses one of several people has to name a candidate", async () => {
    const id = await add();
    expect(await failureOf(move(admin, id, "提出"))).toMatchObject({
      status: 400,
      code: "CB_VA01",
      errors: { assignee: { messages: ["必須です。"] } },
    });
    expect(
      await failureOf(move(admin, id, "提出", { assignee: "nobody" })),
    ).toMatchObject({ code: "GAIA_IL26" });
    expect(
      await failureOf(move(admin, id, "提出", { assignee: "admin" })),
    ).toMatchObject({ code: "CB_VA01" });
    expect(await statusOf(id)).toMatchObject({
      status: "下書き",
      revision: "1",
    });
  });

  test("an action of another state, or whose condition fails, is refused", async () => {
    const id = await add("0");
    for (const action of ["提出", "承認する", "知らない"]) {
      expect(
        await failureOf(move(admin, id, action, { assignee: "clerk" })),
      ).toMatchObject({ status: 400, code: "GAIA_IL03" });
    }
    const filled = await add();
    expect(
      await failureOf(
        move(admin, filled, "提出", { assignee: "clerk", revision: "7" }),
      ),
    ).toMatchObject({ status: 409, code: "GAIA_CO02" });
  });

  test("only assignees act, and where all have to, the last one moves the record", async () => {
    const id = await add();
    await move(admin, id, "提出", { assignee: "clerk" });
    expect(await failureOf(move(admin, id, "回付"))).toMatchObject({
      status: 403,
      code: "GAIA_NT01",
    });
    await move(harness.clientOf("clerk"), id, "回付");
    expect(await statusOf(id)).toMatchObject({
      status: "承認",
      assignees: [{ code: "secretary" }, { code: "clerk" }],
    });
    await move(harness.clientOf("clerk"), id, "承認する");
    expect(await statusOf(id)).toMatchObject({ status: "承認" });
    await move(harness.clientOf("secretary"), id, "承認する");
    expect(await statusOf(id)).toMatchObject({ status: "完了", assignees: [] });
  });

  test("the statuses of several records change together or not at all", async () => {
    const [first, second] = [await add(), await add("0")];
    const record = (id: string) => ({ id, action: "提出", assignee: "clerk" });
    expect(
      await failureOf(
        admin.record.updateRecordsStatus({
          app,
          records: [record(first), record(second)],
        }),
      ),
    ).toMatchObject({ code: "GAIA_IL03" });
    expect(await statusOf(first)).toMatchObject({ status: "下書き" });
    expect(
      await admin.record.updateRecordsStatus({ app, records: [record(first)] }),
    ).toEqual({ records: [{ id: first, revision: "3" }] });
  });

  test("assignees are replaced", async () => {
    const id = await add();
    await move(admin, id, "提出", { assignee: "clerk" });
    expect(
      await admin.record.updateRecordAssignees({
        app,
        id,
        assignees: ["secretary", "admin"],
      }),
    ).toEqual({ revision: "4" });
    expect((await statusOf(id)).assignees).toMatchObject([
      { code: "secretary" },
      { code: "admin" },
    ]);
    expect(
      await failureOf(
        harness.clientOf("clerk").record.updateRecordAssignees({
          app,
          id,
          assignees: ["clerk"],
        }),
      ),
    ).toMatchObject({ code: "GAIA_NT01" });
  });

  test("queries find records by status and assignee and order them by status", async () => {
    const own = await createProcessApp(admin, "照会");
    const { ids } = await admin.record.addRecords({
      app: own,
      records: [1, 2, 3].map((n) => ({ 金額: { value: String(n) } })),
    });
    await admin.record.updateRecordStatus({
      app: own,
      id: ids[1] ?? "",
      action: "提出",
      assignee: "clerk",
    });
    const find = async (client: Client, query: string) => {
      const { records } = await client.record.getRecords({ app: own, query });
      return records.map((record) => record.$id?.value);
    };
    expect(await find(admin, 'ステータス = "確認"')).toEqual([ids[1]]);
    expect(
      await find(admin, 'ステータス not in ("確認") order by $id asc'),
    ).toEqual([ids[0], ids[2]]);
    expect(await find(admin, "order by ステータス desc, $id asc")).toEqual([
      ids[1],
      ids[0],
      ids[2],
    ]);
    expect(
      await find(harness.clientOf("clerk"), "作業者 in (LOGINUSER())"),
    ).toEqual([ids[1]]);
    expect(await failureOf(find(admin, 'ステータス = "ない"'))).toMatchObject({
      code: "GAIA_IQ10",
    });
  });

  test("a renamed state keeps its records; switching off hides the fields", async () => {
    const own = await createProcessApp(admin, "改称");
    const { id } = await admin.record.addRecord({
      app: own,
      record: { 金額: { value: "1" } },
    });
    await admin.record.updateRecordStatus({
      app: own,
      id,
      action: "提出",
      assignee: "clerk",
    });
    const { 確認, ...others } = STATES;
    await admin.app.updateProcessManagement({
      app: own,
      states: { ...others, 確認: { ...確認, name: "点検" } } as never,
    });
    await deploy(admin, own);
    const renamed = await admin.record.getRecord({ app: own, id });
    expect(renamed.record["ステータス"]?.value).toBe("点検");
    const { actions } = await admin.app.getProcessManagement({ app: own });
    expect(actions?.[1]).toMatchObject({ name: "回付", from: "点検" });
    await admin.app.updateProcessManagement({ app: own, enable: false });
    await deploy(admin, own);
    const off = await admin.record.getRecord({ app: own, id });
    expect(off.record).not.toHaveProperty("ステータス");
    expect(
      await failureOf(
        admin.record.updateRecordStatus({ app: own, id, action: "回付" }),
      ),
    ).toMatchObject({ status: 400, code: "GAIA_ST02" });
  });

  test("a record right may name the assignees; other lists leave theirs alone", async () => {
    const own = await createApp(admin, "担当", FIELDS as never);
    await admin.app.updateProcessManagement({
      app: own,
      enable: true,
      states: STATES as never,
      actions: ACTIONS as never,
    });
    await admin.app.updateRecordAcl({
      app: own,
      rights: [
        {
          filterCond: "",
          entities: [
            {
              entity: { type: "FIELD_ENTITY", code: "作業者" },
              viewable: true,
              editable: true,
              deletable: false,
            },
            {
              entity: { type: "USER", code: "admin" },
              viewable: true,
              editable: true,
              deletable: true,
            },
          ],
        },
      ] as never,
    });
    const before = await admin.app.getViews({ app: own, preview: true });
    await admin.app.updateViews({
      app: own,
      views: { 全部: { type: "LIST", index: 0, fields: ["件名"] } },
    });
    const after = await admin.app.getViews({ app: own, preview: true });
    expect(Object.keys(after.views)).toEqual(["(作業者が自分)", "全部"]);
    expect(after.views["(作業者が自分)"]?.id).toBe(
      before.views["(作業者が自分)"]?.id,
    );
    await deploy(admin, own);
    const { ids } = await admin.record.addRecords({
      app: own,
      records: [1, 2].map(() => ({ 金額: { value: "1" } })),
    });
    await admin.record.updateRecordStatus({
      app: own,
      id: ids[0] ?? "",
      action: "提出",
      assignee: "clerk",
    });
    const { records } = await harness
      .clientOf("clerk")
      .record.getRecords({ app: own });
    expect(records.map((record) => record.$id?.value)).toEqual([ids[0]]);
  });

  test("wrong settings are refused under their path", async () => {
    const own = await createApp(admin, "誤り", FIELDS as never);
    const put = (states: object, actions: object = []) =>
      failureOf(
        admin.app.updateProcessManagement({
          app: own,
          enable: true,
          states: states as never,
          actions: actions as never,
        }),
      );
    expect(
      (
        await put({
          最初: { index: "0", assignee: { type: "ANY", entities: [] } },
        })
      ).errors,
    ).toHaveProperty(["states.最初.assignee"]);
    expect(
      (
        await put({ 最初: { index: "0", assignee: nobody } }, [
          { name: "進む", from: "最初", to: "どこか" },
        ])
      ).errors,
    ).toHaveProperty(["actions[0].to"]);
    expect(
      (
        await put({
          最初: { index: "0" },
          次: {
            index: "1",
            assignee: {
              type: "ANY",
              entities: [{ entity: { type: "CREATOR", code: null } }],
            },
          },
        })
      ).errors,
    ).toHaveProperty(["states.次.assignee.entities[0].entity.type"]);
    const before = await admin.app.getProcessManagement({ app: own });
    expect(before).toMatchObject({
      enable: false,
      states: null,
      actions: null,
    });
  });

  test("an API token acts as nobody's assignee, within its rights", async () => {
    const token = await issueApiToken(harness.kintone.store, Number(app), {
      recordViewable: true,
    });
    const id = await add();
    const call = (action: string, assignee?: string) =>
      fetch(`${harness.kintone.url}/k/v1/record/status.json`, {
        method: "PUT",
        headers: {
          "X-Cybozu-API-Token": token,
          "Content-Type": "application/json",
        },
        body: JSON.stringify({ app, id, action, assignee }),
      }).then((response) => response.json());
    expect(await call("提出", "clerk")).toEqual({ revision: "3" });
    expect(await call("回付")).toMatchObject({ code: "GAIA_NT01" });
  });
});
