import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { appsOf } from "../../src/apps/apps";
import { SCHOOL_COUNSELLOR } from "../../src/apps/programmes/school-counsellor";
import type { SourceName } from "../../src/fields/fields";
import { decodeSettingsText } from "../../src/settings/settings-codec";
import { formProperties } from "../../src/setup/apps/form-properties";
import { flatten } from "../../src/setup/inspect/existing-form";
import { recogniseApp } from "../../src/setup/inspect/recognise-app";
import { createApp, deploy } from "../support/local-kintone";
import { type ReleasedApp, schoolApps } from "./released-apps";
import { screenSession } from "./screen-session";
import { startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

const stored = readFileSync(
  new URL("fixtures/settings-0.5.0.json", import.meta.url),
  "utf8",
);

it("offers apps of a programme of 0.5.0 the fields of later versions, leaves the rest and the settings as they are, and names the columns that a table lacks", async () => {
  const { kintone, access } = await startKintone({ apiLab: true });
  const { plugin } = await packTinyPlugin(1);
  const { fileKey } = await access.client.file.uploadFile({
    file: { name: plugin.name, data: Buffer.from(plugin.bytes) },
  });
  await access.systemClient.plugin.installPlugin({ fileKey });
  const ids = new Map<SourceName, string>();
  for (const { key, name, description, fields } of schoolApps()) {
    const properties = formProperties(fields, (target) => ({
      appId: ids.get(target) ?? "",
      codeOf: (code) => code,
    }));
    const app = await createApp(access.client, name, properties);
    await access.client.app.updateAppSettings({ app, description });
    await deploy(access.client, app);
    ids.set(key, app);
  }
  const decoded = decodeSettingsText(stored);
  if (decoded.state !== "valid") throw new Error(JSON.stringify(decoded));
  // The numbers that the city of the fixture had are those of these apps.
  expect(
    Object.fromEntries(
      Object.entries(decoded.settings.sources).map(([key, { appId }]) => [
        key,
        appId,
      ]),
    ),
  ).toEqual(Object.fromEntries(ids));

  const { session, plan, notes } = screenSession(
    access,
    plugin,
    decoded.settings,
  );
  await session.look();
  expect(session.failure).toEqual([]);
  expect(plan()).toEqual(schoolApps().map(({ name }) => `complete ${name}`));
  // Columns of tables are added in the form.
  expect(notes()).toEqual(
    [
      [
        "好事例の写真",
        "「添付ファイル」を加え（フィールドコードは「好事例の写真」）",
      ],
      [
        "好事例の写真の掲載",
        "「チェックボックス」を加え（フィールドコードは「好事例の写真の掲載」、項目は「掲載する」）",
      ],
    ].map(
      ([field, how]) =>
        `注意：アプリ「年度まとめ」のテーブル「好事例」に「${field}」がありません。使うときは、フォームの設定でこのテーブルに${how}、アプリを更新してから、プラグインの設定で割り当ててください`,
    ),
  );
  const added = (session.plan?.apps ?? []).flatMap((app) =>
    app.way === "complete" ? app.fields : [],
  );
  // What later versions brought, which nobody has to fill.
  expect(added).toEqual(["氏名フリガナ"]);
  await kintone.close();
});

it.each(schoolApps().map((app) => [app.key, app] as const))(
  "knows the %s app of 0.5.0 by its description alone",
  (key, { description, fields }: ReleasedApp) => {
    const definition = appsOf(SCHOOL_COUNSELLOR).find((app) => app.key === key);
    if (definition === undefined) throw new Error(key);
    const form = flatten(fields);
    const seen = { description, form, isLookedUp: false };
    expect(recogniseApp(definition, seen)).toEqual({
      isOurs: true,
      against: [],
    });
  },
);
