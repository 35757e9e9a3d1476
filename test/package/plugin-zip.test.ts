import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";
import { pack } from "../../scripts/build/pack";
import { readPluginFile } from "../../scripts/setup/plugin/plugin-file";

const root = path.resolve(import.meta.dirname, "../..");

/** The manifest's limit for a settings page (kintone: plugin manifest, config.html). */
const settingsPageLimitBytes = 65_535;

describe("the plugin zip", () => {
  let zip: Uint8Array;
  let outer: Record<string, Uint8Array>;
  let contents: Record<string, Uint8Array>;

  beforeAll(async () => {
    zip = readFileSync(await ensureBuilt());
    outer = unzipSync(zip);
    contents = unzipSync(outer["contents.zip"] ?? new Uint8Array());
  });

  it("is signed by the key whose hash is the plugin id", () => {
    const publicKey = Buffer.from(outer.PUBKEY ?? []);
    const key = createPublicKey({
      key: publicKey,
      format: "der",
      type: "spki",
    });
    expect(
      verify(
        "RSA-SHA1",
        outer["contents.zip"] ?? new Uint8Array(),
        key,
        outer.SIGNATURE ?? new Uint8Array(),
      ),
    ).toBe(true);
    const hash = createHash("sha256").update(publicKey).digest("hex");
    const id = readPluginFile("plugin.zip", zip).id;
    expect(
      [...id]
        .map((letter) => (letter.charCodeAt(0) - 97).toString(16))
        .join(""),
    ).toBe(hash.slice(0, 32));
  });

  it("keeps its id when it is packed again", async () => {
    const before = readPluginFile("plugin.zip", zip).id;
    expect((await pack()).id).toBe(before);
  });

  it("holds exactly the files that the manifest names", () => {
    expect(Object.keys(contents).sort()).toEqual([
      "manifest.json",
      "plugin/css/51-modern-default.css",
      "plugin/css/chart.css",
      "plugin/css/config.css",
      "plugin/css/export.css",
      "plugin/css/freezing.css",
      "plugin/css/grid.css",
      "plugin/css/importing.css",
      "plugin/css/mobile.css",
      "plugin/css/print.css",
      "plugin/css/publishing.css",
      "plugin/css/records.css",
      "plugin/css/report.css",
      "plugin/css/summary.css",
      "plugin/html/config.html",
      "plugin/image/icon.png",
      "plugin/js/config.js",
      "plugin/js/desktop.js",
      "plugin/js/mobile.js",
    ]);
  });

  it("names itself in Japanese and English with the version of the package", () => {
    const manifest = JSON.parse(
      new TextDecoder().decode(contents["manifest.json"]),
    );
    const packageJson = JSON.parse(
      readFileSync(path.join(root, "package.json"), "utf8"),
    );
    expect(manifest.name).toEqual({
      ja: "年度まとめ",
      en: "Fiscal-year summary",
    });
    expect(manifest.version).toBe(packageJson.version);
  });

  it("keeps the settings page within kintone's limit and free of scripts", () => {
    const page = contents["plugin/html/config.html"] ?? new Uint8Array();
    expect(page.length).toBeGreaterThan(0);
    expect(page.length).toBeLessThanOrEqual(settingsPageLimitBytes);
    expect(new TextDecoder().decode(page)).not.toMatch(/<script|<html|<body/i);
  });

  it("ships nothing of the development tools and loads nothing from outside", () => {
    for (const name of ["desktop", "mobile", "config"]) {
      const code = new TextDecoder().decode(contents[`plugin/js/${name}.js`]);
      expect(code.length).toBeGreaterThan(0);
      expect(code).not.toMatch(/local kintone|fastify/i);
      expect(code).not.toMatch(/import\(["'`]https?:/);
      expect(code).not.toMatch(/\bsourceMappingURL=/);
    }
  });
});
