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
  await change(context, `${what}（${plugin.id}）`, async () => {
    const { fileKey } = await systemClient.file.uploadFile({
      file: { name: plugin.name, data: Buffer.from(plugin.bytes) },
    });
    await (isInstalled
      ? systemClient.plugin.updatePlugin({ id: plugin.id, fileKey })
      : systemClient.plugin.installPlugin({ fileKey }));
  });
}
