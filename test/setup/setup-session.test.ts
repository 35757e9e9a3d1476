import { afterEach, beforeEach, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../scripts/setup/connection";
import type { PluginFile } from "../../scripts/setup/plugin/plugin-file";
import { PROGRAMMES } from "../../src/apps/programmes/programmes";
import { withProgramme } from "../../src/apps/programmes/with-programme";
import { flatten } from "../../src/setup/inspect/existing-form";
import { newSettings } from "../../src/ui/settings/session/settings-draft";
import { deploy } from "../support/local-kintone";
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
    const { addApp } = access.client.app;
    let calls = 0;
    access.client.app.addApp = async (params) => {
      calls += 1;
      if (calls > count) throw new Error("interrupted");
      return addApp.call(access.client.app, params);
    };
    await first.session.start();
    expect(first.session.failure.join("")).toContain("interrupted");
    access.client.app.addApp = addApp;

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
