import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../scripts/setup/connection";
import { flatten } from "../../src/setup/inspect/existing-form";
import { APPS } from "../../src/apps/apps";
import { commandHost } from "../../scripts/setup/command-host";
import { stepMessage } from "../../src/i18n/setup/setup-step-messages";
import { plannedSteps } from "../../src/setup/planned-steps";
import { prepareSetup, setUp } from "../../src/setup/set-up";
import {
  runSetup,
  startKintone,
  USUAL_WISHES,
} from "./set-up-on-local-kintone";

let kintone: LocalKintone;
let access: KintoneAccess;

beforeEach(async () => {
  ({ kintone, access } = await startKintone());
});

afterEach(() => kintone.close());

const deploy = async (
  { app }: KintoneAccess["client"],
  id: string,
): Promise<void> => {
  await app.deployApp({ apps: [{ app: id }] });
  await expect
    .poll(async () => (await app.getDeployStatus({ apps: [id] })).apps[0])
    .toMatchObject({ status: "SUCCESS" });
};

describe("setUpApps", () => {
  it("creates the five apps with their fields, lists and settings", async () => {
    const { appIds, settings } = (await runSetup(access)).result;

    for (const app of APPS) {
      const id = appIds[app.key];
      const { properties } = await access.client.app.getFormFields({ app: id });
      for (const [code, { type }] of flatten(app.fields)) {
        expect(flatten(properties).get(code)?.type, code).toBe(type);
      }
      const { layout } = await access.client.app.getFormLayout({ app: id });
      expect(layout).toHaveLength(app.layout.length);
      const { views } = await access.client.app.getViews({ app: id });
      const names = Object.values(views)
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map(({ name }) => name);
      expect(names).toEqual(app.views.map(({ name }) => name));
      expect(await access.client.app.getAppSettings({ app: id })).toMatchObject(
        {
          name: app.name,
          description: app.settings.description,
          icon: { type: "PRESET", key: app.settings.icon },
          titleField: {
            selectionMode: "MANUAL",
            code: app.settings.titleField,
          },
          firstMonthOfFiscalYear: "4",
        },
      );
      expect(settings.sources[app.key]?.appId).toBe(id);
    }
  });

  it("copies the name of a staff number into a meeting, and leaves division and rank to the day", async () => {
    const { appIds } = (await runSetup(access)).result;
    await access.client.record.addRecord({
      app: appIds.staff,
      record: {
        職員番号: { value: "0042" },
        氏名: { value: "山川 草木" },
        所属: { value: "管財課" },
        役職: { value: "課長級" },
      },
    });
    const { id } = await access.client.record.addRecord({
      app: appIds.meetings,
      record: {
        開催日: { value: "2026-06-01" },
        補佐官: { value: ["石原弘子"] },
        参加者: { value: [{ value: { 職員番号: { value: "0042" } } }] },
      },
    });
    const { record } = await access.client.record.getRecord({
      app: appIds.meetings,
      id,
    });
    expect(record["状態"]?.value).toBe("予約");
    expect(record["参加者"]?.value).toMatchObject([
      {
        value: {
          氏名: { value: "山川 草木" },
          所属: { value: "" },
          参加区分: { value: "主参加者" },
        },
      },
    ]);
  });

  it("takes division and rank out of a lookup only when told, and keeps what records hold", async () => {
    const { appIds } = (await runSetup(access)).result;
    const { client } = access;
    const app = appIds.meetings;
    const mapped = async () => {
      const { properties } = await client.app.getFormFields({ app });
      const table = properties["参加者"];
      const key = table?.type === "SUBTABLE" ? table.fields["職員番号"] : null;
      return key && "lookup" in key
        ? { key, copies: key.lookup.fieldMappings.map(({ field }) => field) }
        : null;
    };
    const { key } = (await mapped()) ?? {};
    if (key === undefined) throw new Error("The number is a lookup.");
    await client.app.updateFormFields({
      app,
      properties: {
        参加者: {
          type: "SUBTABLE",
          code: "参加者",
          fields: {
            職員番号: {
              ...key,
              lookup: {
                ...key.lookup,
                fieldMappings: [
                  { field: "氏名", relatedField: "氏名" },
                  { field: "所属", relatedField: "所属" },
                  { field: "役職", relatedField: "役職" },
                ],
              },
            },
          },
        },
      },
    });
    await deploy(client, app);
    const { id: staffId } = await client.record.addRecord({
      app: appIds.staff,
      record: {
        職員番号: { value: "0042" },
        氏名: { value: "山川 草木" },
        役職: { value: "課長級" },
      },
    });
    const { id } = await client.record.addRecord({
      app,
      record: {
        開催日: { value: "2026-06-01" },
        補佐官: { value: ["石原弘子"] },
        参加者: { value: [{ value: { 職員番号: { value: "0042" } } }] },
      },
    });
    const { lines } = await runSetup(access);
    expect(lines.join("\n")).toContain("--unlock-ranks");
    expect((await mapped())?.copies).toEqual(["氏名", "所属", "役職"]);

    await runSetup(access, { isUnlocking: true });
    expect((await mapped())?.copies).toEqual(["氏名"]);
    await client.record.updateRecord({
      app: appIds.staff,
      id: staffId,
      record: { 役職: { value: "理事、部長級" } },
    });
    const { record } = await client.record.getRecord({ app, id });
    await client.record.updateRecord({
      app,
      id,
      record: { 参加者: { value: record["参加者"]?.value } },
    } as Parameters<typeof client.record.updateRecord>[0]);
    const after = await client.record.getRecord({ app, id });
    expect(after.record["参加者"]?.value).toMatchObject([
      { value: { 役職: { value: "課長級" } } },
    ]);
  });

  it("changes nothing on a second run", async () => {
    const { appIds } = (await runSetup(access)).result;
    const revisions = () =>
      Promise.all(
        Object.values(appIds).map(
          async (app) =>
            (await access.client.app.getAppSettings({ app, preview: true }))
              .revision,
        ),
      );
    const before = await revisions();
    const again = await runSetup(access);

    expect(again.result.appIds).toEqual(appIds);
    expect(await revisions()).toEqual(before);
    expect(again.lines.every((line) => line.startsWith("確認："))).toBe(true);
  });

  it("adds what an app lacks and keeps what an admin added", async () => {
    const { appIds } = (await runSetup(access)).result;
    const app = appIds.advisers;
    const { client } = access;
    await client.app.deleteFormFields({ app, fields: ["紹介"] });
    await client.app.addFormFields({
      app,
      properties: {
        内線: { type: "SINGLE_LINE_TEXT", code: "内線", label: "内線" },
      },
    });
    await client.app.updateViews({
      app,
      views: { 内線表: { type: "LIST", index: 0, fields: ["氏名", "内線"] } },
    });
    const layoutBefore = await client.app.getFormLayout({ app, preview: true });
    await runSetup(access);

    const { properties } = await client.app.getFormFields({ app });
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(["氏名", "紹介", "内線"]),
    );
    const { views } = await client.app.getViews({ app });
    expect(Object.keys(views)).toEqual(["内線表", "すべて"]);
    const layoutAfter = await client.app.getFormLayout({ app });
    expect(layoutAfter.layout.slice(0, layoutBefore.layout.length)).toEqual(
      layoutBefore.layout,
    );
  });

  it("goes on where an interrupted run stopped", async () => {
    const { addFormFields } = access.client.app;
    let calls = 0;
    access.client.app.addFormFields = async (params) => {
      calls += 1;
      if (calls === 3) throw new Error("interrupted");
      return addFormFields.call(access.client.app, params);
    };
    await expect(runSetup(access)).rejects.toThrow("interrupted");
    const { lines, result } = await runSetup(access);

    const { apps } = await access.client.app.getApps({});
    expect(apps).toHaveLength(APPS.length);
    expect(lines.join("\n")).not.toContain("の作成");
    for (const app of APPS) {
      const { properties } = await access.client.app.getFormFields({
        app: result.appIds[app.key],
      });
      expect(Object.keys(properties)).toEqual(
        expect.arrayContaining(Object.keys(app.fields)),
      );
    }
  });

  it("tells beforehand what it will do, and changes nothing by that", async () => {
    const planned = async () => {
      const host = commandHost({ access, say: () => undefined });
      const plan = await prepareSetup(host, { wishes: USUAL_WISHES });
      return plannedSteps(plan).map((step) => stepMessage(step, "ja"));
    };
    expect(await planned()).toContain("アプリ「年度まとめ」の作成");
    expect((await access.client.app.getApps({})).apps).toEqual([]);

    const { appIds } = (await runSetup(access)).result;
    expect(await planned()).toEqual([]);
    const app = appIds.summaries;
    await access.client.app.updateViews({ app, views: {} });
    expect(await planned()).toEqual([
      "アプリ「年度まとめ」に一覧「すべて」を追加",
      "1個のアプリの変更を運用環境に反映",
    ]);
    const { views } = await access.client.app.getViews({ app, preview: true });
    expect(views).toEqual({});
  });
});

describe("a deploy that doesn't end", () => {
  it("is waited for as long as the host says, then told", async () => {
    const slow = await startKintone({ deployDelayMs: 600_000 });
    const host = {
      ...commandHost({ access: slow.access, say: () => undefined }),
      deploying: { pollMs: 1, limitMs: 3 },
    };
    await expect(setUp(host, { wishes: USUAL_WISHES })).rejects.toMatchObject({
      reason: { code: "deployTooLong" },
    });
    // The next run looks at an app that kintone is still busy with.
    await expect(setUp(host, { wishes: USUAL_WISHES })).rejects.toMatchObject({
      reason: { code: "deployTooLong" },
    });
    await slow.kintone.close();
  });
});
