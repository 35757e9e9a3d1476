import type { PluginFile } from "./plugin-file";
import { change, type SetupContext } from "../setup-context";

/** Installs the plugin, or puts this version in the place of the installed one. */
export async function installPlugin(
  context: SetupContext,
  plugin: PluginFile,
): Promise<void> {
  const { systemClient } = context;
  const { plugins } = await systemClient.plugin.getPlugins({
    ids: [plugin.id],
  });
  const isInstalled = plugins.some(({ id }) => id === plugin.id);
  const what = isInstalled ? "プラグインの更新" : "プラグインの読み込み";
  const upload = async (): Promise<string> => {
    const { fileKey } = await systemClient.file.uploadFile({
      file: { name: plugin.name, data: Buffer.from(plugin.bytes) },
    });
    return fileKey;
  };
  await change(context, `${what}（${plugin.id}）`, {
    send: async () => {
      const fileKey = await upload();
      await (isInstalled
        ? systemClient.plugin.updatePlugin({ id: plugin.id, fileKey })
        : systemClient.plugin.installPlugin({ fileKey }));
    },
    // Which file an update has put there is not told: it is done once more.
    isDone: async () => {
      if (isInstalled) return false;
      const known = await systemClient.plugin.getPlugins({ ids: [plugin.id] });
      return known.plugins.some(({ id }) => id === plugin.id);
    },
  });
}
