import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";
import { MANIFEST, packPlugin, signPlugin } from "./plugin-zip";

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness({ apiLab: true });
});

afterAll(() => harness.kintone.close());

async function upload(data: Uint8Array): Promise<string> {
  const file = { name: "plugin.zip", data: Buffer.from(data) };
  const { fileKey } = await harness.client.file.uploadFile({ file });
  return fileKey;
}

describe("plugins", () => {
  test("are installed, updated, added to apps and uninstalled", async () => {
    const { client, kintone } = harness;
    const { plugin, privateKey, id } = await packPlugin();
    const installed = await client.plugin.installPlugin({
      fileKey: await upload(plugin),
    });
    expect(installed).toEqual({ id, version: "1.2.0" });
    const { plugins } = await client.plugin.getPlugins({ ids: [id] });
    expect(plugins).toEqual([
      {
        id,
        name: "試用",
        description: "テスト用",
        version: "1.2.0",
        isMarketPlugin: false,
      },
    ]);
    const stored = kintone.state.plugins.get(id);
    const file = stored?.files["js/desktop.js"];
    const bytes = kintone.state.blobs.get(file?.blobKey ?? "");
    expect(strFromU8(bytes ?? new Uint8Array())).toBe("(() => {})();");

    const newer = await packPlugin({ ...MANIFEST, version: 2 }, privateKey);
    expect(
      await client.plugin.updatePlugin({
        id,
        fileKey: await upload(newer.plugin),
      }),
    ).toEqual({ id, version: "2" });

    const app = await createApp(client, "採用", {
      t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    });
    await client.app.addPlugins({ app, ids: [id] });
    expect(await client.app.getPlugins({ app })).toMatchObject({ plugins: [] });
    await client.app.deployApp({ apps: [{ app }] });
    await expect
      .poll(async () => (await client.app.getPlugins({ app })).plugins)
      .toEqual([{ id, name: "試用", enabled: true }]);
    expect(await client.plugin.getApps({ id })).toEqual({
      apps: [{ id: app, name: "採用" }],
    });
    await client.plugin.uninstallPlugin({ id });
    expect((await client.plugin.getRequiredPlugins({})).plugins).toEqual([
      { id, name: id, isMarketPlugin: false },
    ]);
  });

  test("a wrong signature, manifest or caller is refused", async () => {
    const { client, clientOf } = harness;
    const { plugin, privateKey } = await packPlugin();
    const parts = unzipSync(plugin);
    const forged = zipSync({
      ...parts,
      "contents.zip": zipSync({ "manifest.json": strToU8("{}") }),
    });
    expect(
      await failureOf(
        client.plugin.installPlugin({ fileKey: await upload(forged) }),
      ),
    ).toMatchObject({
      status: 400,
      message: expect.stringContaining("SIGNATURE"),
    });
    const withoutIcon = { ...MANIFEST, icon: undefined };
    const bad = signPlugin(withoutIcon, privateKey);
    expect(
      (
        await failureOf(
          client.plugin.installPlugin({ fileKey: await upload(bad) }),
        )
      ).message,
    ).toContain("icon");
    const { fileKey } = await clientOf("clerk").file.uploadFile({
      file: { name: "p.zip", data: plugin },
    });
    expect(
      await failureOf(clientOf("clerk").plugin.installPlugin({ fileKey })),
    ).toMatchObject({ status: 403, code: "CB_NO02" });
  });

  test("an unknown plugin has a code of the local kintone's own", async () => {
    const { client } = harness;
    expect(
      await failureOf(client.plugin.uninstallPlugin({ id: "none" })),
    ).toMatchObject({ status: 404, code: "LOCAL_PLUGIN_NOT_FOUND" });
    const fileKey = await upload(new Uint8Array([1, 2, 3]));
    expect(
      await failureOf(client.plugin.installPlugin({ fileKey })),
    ).toMatchObject({ status: 400, code: "LOCAL_BAD_PLUGIN" });
  });

  test("the API lab's settings call works when it is switched on", async () => {
    const { client, kintone } = harness;
    const { plugin, id } = await packPlugin();
    await client.plugin.installPlugin({ fileKey: await upload(plugin) });
    const app = await createApp(client, "設定", {
      t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    });
    await client.app.addPlugins({ app, ids: [id] });
    const call = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${kintone.url}/k/v1/${path}`, {
        method,
        headers: {
          "X-Cybozu-Authorization":
            Buffer.from("admin:admin-pass").toString("base64"),
          ...(body && { "Content-Type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    };
    const config = { key: "値" };
    const path = "preview/app/plugin/config.json";
    const put = await call("PUT", path, { app, id, config });
    expect(put.body).toEqual({ revision: expect.stringMatching(/^\d+$/) });
    const get = await call("GET", `${path}?app=${app}&id=${id}`);
    expect(get.body).toMatchObject({ config });
    const plain = await startHarness();
    const off = await fetch(
      `${plain.kintone.url}/k/v1/${path}?app=${app}&id=${id}`,
      {
        headers: {
          "X-Cybozu-Authorization":
            Buffer.from("admin:admin-pass").toString("base64"),
        },
      },
    );
    expect(off.status).toBe(501);
    await plain.kintone.close();
  });
});
