import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { commandHost } from "../../scripts/setup/command-host";
import { describeFailure } from "../../scripts/setup/describe-failure";
import type { KintoneAccess } from "../../scripts/setup/connection";
import { parseAnswers } from "../../scripts/setup/parse-answers";
import { PROGRAMMES } from "../../src/apps/programmes/programmes";
import { prepareSetup, setUp } from "../../src/setup/set-up";
import type { SetupHost } from "../../src/setup/setup-host";
import { workingName } from "../../src/setup/plan";
import { createApp, deploy } from "../support/local-kintone";
import {
  runSetup,
  startKintone,
  USUAL_WISHES,
} from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

let kintone: LocalKintone;
let access: KintoneAccess;

beforeEach(async () => {
  ({ kintone, access } = await startKintone());
});

afterEach(() => kintone.close());

const text = (code: string, more: object = {}) => ({
  type: "SINGLE_LINE_TEXT" as const,
  code,
  label: code,
  ...more,
});

/** A city's own list of staff, with the very fields that ours begins with. */
const ownStaffApp = () =>
  createApp(access.client, "職員", {
    職員番号: text("職員番号", { unique: true }),
    氏名: text("氏名"),
    所属: text("所属"),
    血液型: text("血液型"),
  });

const definitionOf = async (app: string) => ({
  settings: await access.client.app.getAppSettings({ app, preview: true }),
  fields: await access.client.app.getFormFields({ app, preview: true }),
  views: await access.client.app.getViews({ app, preview: true }),
});

const appCount = async () => (await access.client.app.getApps({})).apps.length;

const failure = async (answers: readonly string[] = []): Promise<string> => {
  try {
    await runSetup(access, { answers: parseAnswers(answers) });
  } catch (error) {
    return describeFailure(error, kintone.url);
  }
  throw new Error("The setup did not fail");
};

describe("an app of the city with the name of one of ours", () => {
  it("is asked about and not touched, and nothing is made", async () => {
    const app = await ownStaffApp();
    const before = await definitionOf(app);
    const told = await failure();
    expect(told).toContain(
      `「職員」という名前のアプリ（ID：${app}。この名前のほかに手がかりがありません）`,
    );
    expect(told).toContain(`--app "staff=new:職員（年度まとめ）"`);
    expect(told).toContain(`--app staff=use:${app}`);
    expect(told).toContain("--app staff=none");
    expect(await definitionOf(app)).toEqual(before);
    expect(await appCount()).toBe(1);
  });

  it("stays as it is beside ours under another name, also when the setup runs again", async () => {
    const app = await ownStaffApp();
    const before = await definitionOf(app);
    const answers = parseAnswers(["staff=new:職員（年度まとめ）"]);
    const { result } = await runSetup(access, { answers });
    const again = await runSetup(access, { answers });
    expect(again.result.appIds).toEqual(result.appIds);
    expect(result.appIds.staff).not.toBe(app);
    expect(await definitionOf(app)).toEqual(before);
    const { apps } = await access.client.app.getApps({});
    expect(apps.map(({ name }) => name)).toContain("職員（年度まとめ）");
    expect(apps).toHaveLength(6);
  });

  it("is read by its own fields, looked up by ours, and gets nothing", async () => {
    const app = await ownStaffApp();
    const before = await definitionOf(app);
    const answers = parseAnswers([`staff=use:${app}`]);
    const { result } = await runSetup(access, { answers });
    expect(result.settings.sources.staff).toEqual({
      appId: app,
      fields: { code: "職員番号", name: "氏名", division: "所属" },
    });
    expect(await definitionOf(app)).toEqual(before);
    const meetings = await access.client.app.getFormFields({
      app: result.appIds.meetings,
    });
    expect(meetings.properties["参加者"]).toMatchObject({
      fields: {
        職員番号: {
          lookup: {
            relatedApp: { app },
            relatedKeyField: "職員番号",
            fieldMappings: [{ field: "氏名", relatedField: "氏名" }],
            lookupPickerFields: ["氏名", "所属"],
          },
        },
      },
    });
    expect(await appCount()).toBe(5);
  });

  it("is left alone, and the settings work without it", async () => {
    const app = await ownStaffApp();
    const before = await definitionOf(app);
    const answers = parseAnswers(["staff=none"]);
    const { settings, appIds } = await runPart(answers);
    expect(settings.sources).not.toHaveProperty("staff");
    expect(appIds).not.toHaveProperty("staff");
    expect(await definitionOf(app)).toEqual(before);
    const meetings = await access.client.app.getFormFields({
      app: appIds.meetings ?? "",
    });
    const table = meetings.properties["参加者"];
    const cells = table?.type === "SUBTABLE" ? table.fields : {};
    expect(cells["職員番号"]).not.toHaveProperty("lookup");
  });

  it("gets what ours has when that is said, and only then", async () => {
    const app = await ownStaffApp();
    const answers = parseAnswers([`staff=add:${app}`]);
    const { result } = await runSetup(access, { answers });
    expect(result.appIds.staff).toBe(app);
    const { properties } = await access.client.app.getFormFields({ app });
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(["血液型", "役職", "異動履歴"]),
    );
    // From now on it tells itself.
    expect((await runSetup(access)).result.appIds.staff).toBe(app);
  });

  it("is refused where its fields can't hold our values, before anything is made", async () => {
    const { client } = access;
    const wrong = await createApp(client, "職員", {
      職員番号: { type: "NUMBER", code: "職員番号", label: "番号" },
    });
    expect(await failure([`staff=add:${wrong}`])).toContain(
      "「職員番号」の種類が違います",
    );
    const twice = await createApp(client, "名簿", {
      職員番号: text("職員番号"),
    });
    expect(await failure([`staff=add:${twice}`])).toContain(
      "「職員番号」で「値の重複を禁止する」を選び",
    );
    expect(await failure(["staff=use:99"])).toContain("アプリ（ID：99）");
    expect(await appCount()).toBe(2);
  });

  it("is asked about when it is empty: only what we began is ours", async () => {
    const { client } = access;
    const { app } = await client.app.addApp({ name: "活動記録" });
    await deploy(client, app);
    const begun = await client.app.addApp({ name: workingName("年度まとめ") });
    const told = await failure();
    expect(told).toContain(`「活動記録」という名前のアプリ（ID：${app}`);
    expect(told).not.toContain("「年度まとめ」という名前");
    const { result } = await runSetup(access, {
      answers: parseAnswers(["activities=new:活動"]),
    });
    expect(result.appIds.summaries).toBe(begun.app);
  });

  it("is asked about when ours holds the records of another programme", async () => {
    const made = await runSetup(access);
    const before = await definitionOf(made.result.appIds.activities);
    const programme = PROGRAMMES.schoolCounsellor;
    await expect(
      runSetup(access, { wishes: { ...USUAL_WISHES, programme } }),
    ).rejects.toMatchObject({
      reason: {
        code: "undecided",
        facts: {
          questions: [
            { kind: "activities", apps: [{ doubt: "otherProgramme" }] },
            { kind: "summaries", apps: [{ doubt: "otherProgramme" }] },
          ],
        },
      },
    });
    expect(await definitionOf(made.result.appIds.activities)).toEqual(before);
    expect(await appCount()).toBe(5);
  });

  it("is asked about when two apps are ours", async () => {
    const first = (await runSetup(access)).result.appIds.advisers;
    const { client } = access;
    const { properties } = await client.app.getFormFields({ app: first });
    const { 氏名, 登用開始日, 登用終了日, 表示順, 紹介 } = properties;
    const second = await createApp(client, "CXO補佐官", {
      氏名,
      登用開始日,
      登用終了日,
      表示順,
      紹介,
    } as never);
    expect(await failure()).toContain(`ID：${first}、ID：${second}`);
    const { result } = await runSetup(access, {
      answers: parseAnswers([`advisers=add:${second}`]),
    });
    expect(result.appIds.advisers).toBe(second);
  });
});

/** Not all five apps. */
const runPart = (answers: ReturnType<typeof parseAnswers>) => {
  const host = commandHost({
    access,
    say: () => undefined,
    deploying: { pollMs: 5, limitMs: 60_000 },
  });
  return setUp(host, { wishes: USUAL_WISHES, answers });
};

describe("a second zip", () => {
  it("with the same name and another key is never put beside the first", async () => {
    const first = await packTinyPlugin(2);
    await runSetup(access, { plugin: first.plugin });
    const other = await packTinyPlugin(3);
    await expect(runSetup(access, { plugin: other.plugin })).rejects.toThrow(
      "otherCopy",
    );
    const { plugins } = await access.systemClient.plugin.getPlugins({});
    expect(plugins.map(({ id }) => id)).toEqual([first.id]);
  });

  it("is not put into an app that has the first", async () => {
    const first = await packTinyPlugin(2);
    const { result } = await runSetup(access, { plugin: first.plugin });
    const { id, plugin } = await packTinyPlugin(3);
    const { fileKey } = await access.systemClient.file.uploadFile({
      file: { name: "other.zip", data: Buffer.from(plugin.bytes) },
    });
    await access.systemClient.plugin.installPlugin({ fileKey });
    const host = commandHost({ access, plugin, say: () => undefined });
    const { file, ...running } = host.plugin ?? {};
    const asScreen = { ...host, plugin: running as typeof host.plugin };
    await expect(
      prepareSetup(asScreen as SetupHost, { wishes: USUAL_WISHES }),
    ).rejects.toMatchObject({
      reason: {
        code: "otherCopyInApp",
        facts: { app: "1on1ミーティング記録", plugin: first.id },
      },
    });
    const app = result.appIds.meetings;
    const { plugins } = await access.client.app.getPlugins({ app });
    expect(plugins.map((each) => each.id)).not.toContain(id);
  });

  it("of an older version doesn't replace a newer one", async () => {
    const second = await packTinyPlugin(2);
    await runSetup(access, { plugin: second.plugin });
    const first = await packTinyPlugin(1, second.privateKey);
    await expect(runSetup(access, { plugin: first.plugin })).rejects.toThrow(
      "newerInstalled",
    );
  });
});
