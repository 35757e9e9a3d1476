import { readFile } from "node:fs/promises";
import { ensureBuilt } from "../build/ensure-built";
import {
  createLocalKintone,
  DEFAULT_USERS,
} from "../local-kintone/local-kintone";
import { connect } from "../setup/connection";
import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

/** The question before it and all of what will happen. */
const TALL = { ...DESKTOP, height: 1240 };

/** Making apps on the settings screen, in a kintone that has none of ours. */
export const takeSetup = async (studio: Studio): Promise<void> => {
  const kintone = await createLocalKintone({ deployDelayMs: 0 });
  try {
    const { systemClient: client } = connect({
      baseUrl: kintone.url,
      username: "admin",
      password: "admin-pass",
    });
    const { app } = await client.app.addApp({ name: "備品" });
    const data = await readFile(await ensureBuilt());
    const file = { name: "nendo-matome.zip", data };
    const { fileKey } = await client.file.uploadFile({ file });
    const { id } = await client.plugin.installPlugin({ fileKey });
    await client.app.addPlugins({ app, ids: [id] });
    await client.app.deployApp({ apps: [{ app }] });
    const place = { ...studio.system, kintone, users: DEFAULT_USERS };
    const page = await signIn(studio.browser, place, "administrator", TALL);
    await page.goto(
      `${kintone.url}/k/admin/app/${app}/plugin/config?pluginId=${id}`,
    );
    await page.locator(".nendo-setup-rows").waitFor();
    await savePicture(studio, page, "make-apps");
  } finally {
    await kintone.close();
  }
};
