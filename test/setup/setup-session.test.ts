import { afterEach, beforeEach, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../scripts/setup/connection";
import type { PluginFile } from "../../scripts/setup/plugin/plugin-file";
import { PROGRAMMES } from "../../src/apps/programmes/programmes";
import { withProgramme } from "../../src/apps/programmes/with-programme";
import { unnamedAdvisers } from "../../src/setup/findings";
import { flatten } from "../../src/setup/inspect/existing-form";
import type { Settings } from "../../src/settings/settings";
import { newSettings } from "../../src/ui/settings/session/settings-draft";
import { offerStore } from "../../src/ui/settings/setup/settings-offer";
import { toldStepMessage } from "../../src/i18n/setup/setup-step-messages";
import { createApp, deploy } from "../support/local-kintone";
import { screenSession } from "./screen-session";
import { startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

let kintone: LocalKintone;
let access: KintoneAccess;
let plugin: PluginFile;

beforeEach(async () => {
  ({ kintone, access } = await startKintone({ apiLab: true }));
  ({ plugin } = await packTinyPlugin(1));
});

afterEach(() => kintone.close());

const SCHOOL = PROGRAMMES.schoolCounsellor;
const SCHOOL_APPS = [
  "児童生徒",
  "スクールカウンセラー",
  "カウンセリング記録",
  "活動記録",
  "年度まとめ",
];

const school = () => withProgramme(newSettings(), SCHOOL);

const formOf = async (app: string) =>
  flatten((await access.client.app.getFormFields({ app })).properties);

const appIdsByName = async (): Promise<ReadonlyMap<string, string>> => {
  const { apps } = await access.client.app.getApps({});
  return new Map(apps.map(({ name, appId }) => [name, appId]));
};

it("makes the apps of the programme that is chosen, and finds nothing wrong with them afterwards", async () => {
  const first = screenSession(access, plugin);
  await first.session.look();
  first.edited.settings = school();
  first.session.follow();
  await first.session.look();
  expect(first.plan()).toEqual(SCHOOL_APPS.map((name) => `make ${name}`));
  await first.session.start();
  expect(first.session.failure).toEqual([]);
  const ids = await appIdsByName();
  expect([...ids.keys()].sort()).toEqual([...SCHOOL_APPS].sort());
  const made = first.session.done?.settings ?? newSettings();
  expect(made.words).toEqual(SCHOOL.words);

  const again = screenSession(access, plugin, made);
  await again.session.look();
  expect(again.plan()).toEqual(SCHOOL_APPS.map((name) => `complete ${name}`));
  expect(again.notes()).toEqual([]);
  const { plan } = again.session;
  if (plan === undefined) throw new Error("Nothing is planned.");
  const byHand = unnamedAdvisers(plan)
    .map((told) => toldStepMessage(told, "ja"))
    .join();
  expect(byHand).toContain("「カウンセリング記録」の「カウンセラー」");
  expect(byHand).not.toContain("補佐官");
});

it("makes the one app that is missing in the words, sections and ranks of the saved settings", async () => {
  const sections = school().sections.map((one) =>
    one.id === "training" ? { ...one, title: "校内研修" } : one,
  );
  const first = screenSession(access, plugin, { ...school(), sections });
  await first.session.look();
  await first.session.start();
  const made = first.session.done?.settings ?? newSettings();
  const { summaries: _, ...sources } = made.sources;
  const former = made.sources.summaries?.appId ?? "";
  await access.client.app.updateAppSettings({ app: former, name: "前の版" });
  await deploy(access.client, former);

  const again = screenSession(access, plugin, { ...made, sources });
  await again.session.look();
  expect(again.plan()).toEqual([
    ...SCHOOL_APPS.slice(0, 4).map((name) => `complete ${name}`),
    "make 年度まとめ",
  ]);
  expect(again.notes()).toEqual([]);
  await again.session.start();
  const { settings } = again.session.done ?? {};
  const form = await formOf(settings?.sources.summaries?.appId ?? "");
  expect(form.get("文章の節")?.choices).toEqual(
    sections.map(({ title }) => title),
  );
  // Records are found by what the settings read, not by how a section is called now.
  const activities = await formOf(made.sources.activities?.appId ?? "");
  expect(activities.get("節")?.choices).toContain("研修");
});

it.each([1, 3])(
  "goes on with the programme of half-made apps where nothing was saved (%i apps)",
  async (count) => {
    const first = screenSession(access, plugin, school());
    await first.session.look();
    const client = access.client.app;
    const { addApp } = client;
    let calls = 0;
    let isCut = true;
    client.addApp = async (params) => {
      calls += 1;
      if (isCut && calls > count) throw new Error("interrupted");
      return addApp.call(client, params);
    };
    await first.session.start();
    expect(first.session.failure.join("")).toContain("interrupted");
    isCut = false;

    const again = screenSession(access, plugin);
    await again.session.look();
    expect(again.edited.settings.words).toEqual(SCHOOL.words);
    await again.session.start();
    expect(again.session.failure).toEqual([]);
    const ids = await appIdsByName();
    expect([...ids.keys()].sort()).toEqual([...SCHOOL_APPS].sort());

    // Made, and the tab closed before the settings were saved.
    const third = screenSession(access, plugin);
    await third.session.look();
    expect(third.plan()).toEqual(SCHOOL_APPS.map((name) => `complete ${name}`));
  },
);

it("goes on with a city's own words and sections, whoever opens the screen next", async () => {
  const own = (ja: string) => ({ ja, en: ja });
  const begun = newSettings();
  const settings: Settings = {
    ...begun,
    words: {
      ...begun.words,
      programme: own("集落支援員"),
      adviser: own("支援員 <A&B>"),
      meeting: own("集落訪問"),
      staff: own("住民"),
    },
    sections: begun.sections.slice(0, 3),
  };
  const first = screenSession(access, plugin, settings);
  await first.session.look();
  const planned = first.plan();
  expect(planned).toContain("make 集落訪問記録");
  const client = access.client.app;
  const { addApp } = client;
  let calls = 0;
  let isCut = true;
  client.addApp = async (params) => {
    calls += 1;
    // The screen is left here: nothing else is known of the run.
    if (isCut && calls > 2) throw new Error("interrupted");
    return addApp.call(client, params);
  };
  await first.session.start();
  isCut = false;
  expect(first.session.failure.join("")).toContain("interrupted");

  const again = screenSession(access, plugin);
  await again.session.look();
  expect(again.edited.settings).toEqual(settings);
  await again.session.start();
  expect(again.session.failure).toEqual([]);
  const { apps } = await access.client.app.getApps({});
  expect(apps.map(({ name }) => `make ${name}`).sort()).toEqual(
    [...planned].sort(),
  );
  // What was held meanwhile is nowhere any more.
  expect(apps.map(({ description }) => description).join("")).not.toContain(
    "nendo-matome:",
  );
});

it("compares choices by what the settings read in them", async () => {
  const first = screenSession(access, plugin, school());
  await first.session.look();
  await first.session.start();
  const made = first.session.done?.settings ?? newSettings();
  const app = made.sources.activities?.appId ?? "";
  await access.client.app.updateFormFields({
    app,
    properties: {
      状態: {
        type: "DROP_DOWN",
        defaultValue: "済",
        options: {
          済: { label: "済", index: "0" },
          予定: { label: "予定", index: "1" },
        },
      },
    },
  });
  await deploy(access.client, app);
  const { activityStatus } = made.choices;
  const again = screenSession(access, plugin, {
    ...made,
    choices: {
      ...made.choices,
      activityStatus: { ...activityStatus, held: ["済"] },
    },
  });
  await again.session.look();
  expect(again.notes()).toEqual([
    expect.stringContaining("「状態」に選択肢「中止」がありません"),
  ]);
});

const ownActivities = () =>
  createApp(access.client, "活動記録", {
    実施日: { type: "DATE", code: "実施日", label: "実施日" },
    件名: { type: "SINGLE_LINE_TEXT", code: "件名", label: "件名" },
  });

it("carries settings to the screens also where a city's own app lacks a field that is needed", async () => {
  const app = await ownActivities();
  const { session, edited } = screenSession(access, plugin);
  session.choose({ answers: { activities: { way: "use", appId: app } } });
  await session.look();
  session.choose({ ticks: new Set(["activities.plugin"]) });
  await session.start();
  const made = session.done?.settings ?? newSettings();
  expect(made.sources.activities?.fields).not.toHaveProperty("section");
  edited.offer = undefined;
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  } as unknown as Storage;
  const store = offerStore(storage, { pluginId: plugin.id, user: "admin" });
  const offer = { settings: made, appIds: [app], count: 1 };
  store.write(offer);
  expect(store.read()).toEqual(offer);
});

it("adds what an app lacks where that was said, lays out nothing anew, and changes nothing once it is unticked", async () => {
  const app = await ownActivities();
  const before = await access.client.app.getAppSettings({ app });
  const layout = await access.client.app.getFormLayout({ app });
  const { session, notes } = screenSession(access, plugin);
  const answers = { activities: { way: "add", appId: app } } as const;
  session.choose({ answers });
  await session.look();
  // Unticked.
  await session.start();
  expect(session.failure).toEqual([]);
  expect((await formOf(app)).has("節")).toBe(false);
  expect(await access.client.app.getFormLayout({ app })).toEqual(layout);

  const again = screenSession(access, plugin);
  again.session.choose({ answers, ticks: new Set(["activities.parts"]) });
  await again.session.look();
  expect([...notes(), ...again.notes()]).toEqual([]);
  await again.session.start();
  expect(again.session.failure).toEqual([]);
  expect((await formOf(app)).has("節")).toBe(true);
  expect((await formOf(app)).has("件名")).toBe(true);
  const { name, description } = await access.client.app.getAppSettings({ app });
  expect([name, description]).toEqual([before.name, before.description]);
});

it("adds no sample to forms that don't offer its advisers, and writes nothing", async () => {
  const first = screenSession(access, plugin);
  await first.session.look();
  await first.session.start();
  const again = screenSession(
    access,
    plugin,
    first.session.done?.settings ?? newSettings(),
  );
  again.session.choose({ withSample: true });
  await again.session.look();
  await again.session.start();
  expect(again.session.failure).toEqual([]);
  const told = again.session.told.map((one) => toldStepMessage(one, "ja"));
  expect(told.join("\n")).toContain(
    "選択肢「宮崎光世」「石原弘子」「阪上恵理」",
  );
  expect(told.join("\n")).not.toContain("--");
  const { records } = await access.client.record.getRecords({
    app: first.session.done?.settings.sources.staff?.appId ?? "",
  });
  expect(records).toEqual([]);
});

it("asks for the list of an own app only as long as none is chosen", async () => {
  const app = await createApp(access.client, "面談", {
    日付: { type: "DATE", code: "日付", label: "日付" },
  });
  await deploy(access.client, app);
  const begun = newSettings();
  const withList = (summaryViews: readonly string[]): Settings =>
    ({
      ...begun,
      summaryViews,
      sources: { ...begun.sources, meetings: { appId: app, fields: {} } },
    }) as Settings;
  const asked = async (summaryViews: readonly string[]) => {
    const seen = screenSession(access, plugin, withList(summaryViews));
    await seen.session.look();
    return seen.notes("byHand").join();
  };
  expect(await asked([])).toContain("一覧を選んでください");
  expect(await asked(["まとめ表示"])).not.toContain("一覧を選んでください");
});

it("names the right that is missing, and plans anew for the apps that are chosen", async () => {
  const { session, edited, plan } = screenSession(access, plugin);
  await session.look();
  kintone.faults.add({
    times: 1,
    method: "POST",
    path: "/k/v1/preview/app.json",
    status: 403,
    contentType: "application/json",
    body: JSON.stringify({ code: "CB_NO02", id: "x", message: "no" }),
  });
  await session.start();
  expect(session.failure.join("")).toContain(
    "アプリを作成する権限がありません。",
  );

  const app = await ownActivities();
  edited.settings = {
    ...edited.settings,
    sources: { activities: { appId: app, fields: { from: "実施日" } } },
  };
  session.follow();
  expect(session.isLooking).toBe(true);
  await expect.poll(() => session.isLooking).toBe(false);
  expect(plan()).toContain("use 活動記録");
  expect(plan()).not.toContain("make 活動記録");
});
