import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { SourceName } from "../../src/fields/fields";
import { decodeConfig } from "../../src/settings/settings-codec";
import { formProperties } from "../../src/setup/apps/form-properties";
import { pluginConfigApi } from "../../scripts/setup/plugin/plugin-config-api";
import { createApp, deploy } from "../support/local-kintone";
import { appsOf } from "./released-apps";
import { runSetup, startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

it("brings apps, records and settings of 0.1.0 to today without touching what is in them", async () => {
  const { kintone, access } = await startKintone({ apiLab: true });
  const { client } = access;
  const old = await packTinyPlugin(1);
  const { fileKey } = await access.systemClient.file.uploadFile({
    file: { name: "old.zip", data: Buffer.from(old.plugin.bytes) },
  });
  await access.systemClient.plugin.installPlugin({ fileKey });

  const ids = new Map<SourceName, string>();
  for (const { key, name, description, fields } of appsOf("0.1.0")) {
    const properties = formProperties(fields, (target) => ({
      appId: ids.get(target) ?? "",
      codeOf: (code) => code,
    }));
    const app = await createApp(client, name, properties);
    await client.app.updateAppSettings({ app, description });
    await deploy(client, app);
    ids.set(key, app);
  }
  const app = ids.get("meetings") ?? "";
  const { staff = "" } = Object.fromEntries(ids);
  await client.record.addRecord({
    app: staff,
    record: { 職員番号: { value: "0042" }, 氏名: { value: "山川 草木" } },
  });
  const { id } = await client.record.addRecord({
    app,
    record: {
      開催日: { value: "2023-06-01" },
      補佐官: { value: ["石原弘子"] },
      参加者: { value: [{ value: { 職員番号: { value: "0042" } } }] },
    },
  });
  const before = (await client.record.getRecord({ app, id })).record;
  await client.app.addPlugins({ app, ids: [old.id] });
  const stored = {
    ...(JSON.parse(
      readFileSync(
        new URL("../settings/fixtures/settings-v1.json", import.meta.url),
        "utf8",
      ),
    ) as object),
  };
  const text = JSON.stringify(stored);
  await pluginConfigApi(access, old.id).writeConfig(app, chunksOf(text));
  await deploy(client, app);

  const today = await packTinyPlugin(2, old.privateKey);
  const { result, lines } = await runSetup(access, { plugin: today.plugin });

  expect(lines.join("\n")).not.toContain("の作成");
  expect(result.appIds).toEqual(Object.fromEntries(ids));
  const { properties } = await client.app.getFormFields({ app: staff });
  expect(properties).toHaveProperty("異動履歴");
  const after = (await client.record.getRecord({ app, id })).record;
  for (const [code, cell] of Object.entries(before)) {
    if (code !== "$revision") expect([code, after[code]]).toEqual([code, cell]);
  }
  const { plugins } = await access.systemClient.plugin.getPlugins({});
  expect(plugins).toMatchObject([{ id: old.id, version: "2" }]);
  const config = await pluginConfigApi(access, old.id).readConfig(app, "live");
  expect(config).toEqual(chunksOf(text));
  const decoded = decodeConfig(config);
  expect(decoded).toMatchObject({
    state: "valid",
    settings: { version: result.settings.version },
  });
  // Where nobody had saved settings, those that fit the apps are there now.
  const other = await pluginConfigApi(access, old.id).readConfig(
    result.appIds.activities,
    "live",
  );
  expect(decodeConfig(other)).toMatchObject({ state: "valid" });
  await kintone.close();
});

/** As 0.1.0 stored settings that fit into one value. */
const chunksOf = (text: string) => ({ settings0: text });
