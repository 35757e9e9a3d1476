import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packPluginFromManifest } from "@kintone/plugin-packer/from-manifest";

/** Fields whose change events the recorder listens to. */
const WATCHED_FIELDS = [
  "件名",
  "区分",
  "所属",
  "人数",
  "明細",
  "品名",
  "数量",
  "見出し",
] as const;

/** A packed plugin, ready to upload. */
export interface PackedPlugin {
  readonly id: string;
  readonly zip: Buffer;
}

/**
 * Records every event in `window.recorded` and hands it to the function that a
 * test put into `window.onEvent[type]`; without one the event is returned.
 */
const RECORDER = `
(() => {
  const pluginId = kintone.$PLUGIN_ID;
  window.recorded ??= [];
  window.loadedPlugins = [...(window.loadedPlugins ?? []), pluginId];
  window.atLoad ??= {
    headerSpace: kintone.app.getHeaderSpaceElement(),
    config: kintone.plugin.app.getConfig(pluginId),
  };
  const fields = ${JSON.stringify(WATCHED_FIELDS)};
  const names = [
    "app.record.index.show",
    "app.record.detail.show",
    "app.record.detail.delete.submit",
    "app.record.detail.process.proceed",
    "app.report.show",
    "portal.show",
    ...["create", "edit"].flatMap((mode) => [
      "app.record." + mode + ".show",
      "app.record." + mode + ".submit",
      "app.record." + mode + ".submit.success",
      ...fields.map((code) => "app.record." + mode + ".change." + code),
    ]),
  ];
  const desktopOnly = [
    "app.record.index.edit.show",
    ...fields.map((code) => "app.record.index.edit.change." + code),
    "app.record.index.edit.submit",
    "app.record.index.edit.submit.success",
    "app.record.index.edit.finish",
    "app.record.index.delete.submit",
    "app.record.print.show",
  ];
  kintone.events.on(
    [...names, ...desktopOnly, ...names.map((name) => "mobile." + name)],
    (event) => {
      window.recorded.push(JSON.parse(JSON.stringify(event)));
      const act = window.onEvent?.[event.type];
      return act === undefined ? event : act(event);
    },
  );
})();
`;

const SETTINGS_HTML = `<h1>記録係の設定</h1>
<label>見出し <input id="heading"></label>
<button type="button" id="save">保存する</button>`;

const SETTINGS_SCRIPT = `
((pluginId) => {
  const input = document.getElementById("heading");
  input.value = kintone.plugin.app.getConfig(pluginId).heading ?? "";
  document.getElementById("save").addEventListener("click", () => {
    kintone.plugin.app.setConfig({ heading: input.value });
  });
})(kintone.$PLUGIN_ID);
`;

/** Packs the recorder under a name and a fresh key. */
export async function packRecorderPlugin(name: string): Promise<PackedPlugin> {
  const manifest = {
    manifest_version: 1,
    version: 1,
    type: "APP",
    name: { en: name, ja: name },
    icon: "icon.png",
    desktop: { js: ["desktop.js"], css: ["desktop.css"] },
    mobile: { js: ["desktop.js"], css: [] },
    config: { html: "config.html", js: ["config.js"], css: [] },
  };
  const files: Readonly<Record<string, string | Buffer>> = {
    "manifest.json": JSON.stringify(manifest),
    "icon.png": ICON,
    "desktop.js": RECORDER,
    "desktop.css": ":root { --recorder-style: loaded; }",
    "config.html": SETTINGS_HTML,
    "config.js": SETTINGS_SCRIPT,
  };
  const folder = mkdtempSync(path.join(tmpdir(), "recorder-plugin-"));
  try {
    for (const [file, content] of Object.entries(files))
      writeFileSync(path.join(folder, file), content);
    const packed = await packPluginFromManifest(
      path.join(folder, "manifest.json"),
      createKey(),
    );
    return { id: packed.id, zip: packed.plugin };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function createKey(): string {
  return generateKeyPairSync("rsa", {
    modulusLength: 1024,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  }).privateKey;
}

/** A picture of one pixel. */
const ICON = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
