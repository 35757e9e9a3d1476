import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import type { PluginFile } from "./plugin-file";
import { changeApp, requireAppId, type SetupContext } from "../setup-context";

/** Apps whose lists or forms the plugin helps with; the others are only read. */
export const pluginApps = ({ apps }: SetupContext): readonly AppDefinition[] =>
  apps.filter(({ key }) =>
    ["meetings", "activities", "summaries"].includes(key),
  );

/** Adds the installed plugin to the apps that don't have it. */
export async function addPluginToApps(
  context: SetupContext,
  plugin: PluginFile,
): Promise<void> {
  for (const app of pluginApps(context)) {
    if (await hasPlugin(context, app, plugin, "preview")) {
      const isLive = await hasPlugin(context, app, plugin, "live");
      if (!isLive) context.undeployed.add(app.key);
      continue;
    }
    await changeApp(context, app, "にプラグインを追加", (id) =>
      context.client.app.addPlugins({ app: id, ids: [plugin.id] }),
    );
  }
}

async function hasPlugin(
  context: SetupContext,
  app: AppDefinition,
  plugin: PluginFile,
  which: "live" | "preview",
): Promise<boolean> {
  const { plugins } = await context.client.app.getPlugins({
    app: requireAppId(context, app.key),
    preview: which === "preview",
  });
  return plugins.some(({ id }) => id === plugin.id);
}
