import { packPlugin } from "../plugin-zip";
import { deploy, type Recorder } from "./recorder";

/** Installs, updates, adds, configures and uninstalls a plugin. */
export async function usePlugins(
  recorder: Recorder,
  app: string,
): Promise<void> {
  const first = await packPlugin();
  const fileKey = await recorder.upload(
    "plugin.zip",
    new Uint8Array(first.plugin),
  );
  const { id } = await recorder.call("POST", "plugin", { fileKey });
  const second = await packPlugin(undefined, first.privateKey);
  await recorder.call("PUT", "plugin", {
    id,
    fileKey: await recorder.upload("plugin.zip", new Uint8Array(second.plugin)),
  });
  await recorder.call("GET", "plugins", {});
  await recorder.call("POST", "preview/app/plugins", { app, ids: [id] });
  await recorder.call("PUT", "preview/app/plugin/config", {
    app,
    id,
    config: { key: "値" },
  });
  await recorder.call("GET", "preview/app/plugin/config", { app, id });
  await recorder.call("GET", "preview/app/plugins", { app });
  await deploy(recorder, app);
  await recorder.call("GET", "app/plugins", { app });
  await recorder.call("GET", "app/plugin/config", { app, id });
  await recorder.call("GET", "plugin/apps", { id });
  await recorder.call("DELETE", "plugin", { id });
  await recorder.call("GET", "plugins/required", {});
}
