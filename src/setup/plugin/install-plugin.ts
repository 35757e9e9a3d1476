import { change, type SetupRun, stepOf } from "../change";
import type { SetupPlan } from "../plan";

/** Installs the plugin, or puts this version in the place of the installed one. */
export const installPlugin = async (
  run: SetupRun,
  planned: SetupPlan["plugin"],
): Promise<void> => {
  const { outside, plugin } = run.host;
  const file = plugin?.file;
  if (plugin === undefined || file === undefined) return;
  const { id } = plugin;
  const isUpdate = planned === "update";
  const what = isUpdate ? "updatePlugin" : "installPlugin";
  const versionThere = async () =>
    (await outside.plugin.getPlugins({ ids: [id] })).plugins.find(
      (known) => known.id === id,
    )?.version;
  const before = isUpdate ? await versionThere() : undefined;
  await change(run, stepOf(what, { plugin: id }), {
    send: async () => {
      const fileKey = await file.upload();
      await (isUpdate
        ? outside.plugin.updatePlugin({ id, fileKey })
        : outside.plugin.installPlugin({ fileKey }));
    },
    // Whether another file of the same version was put there is not told: it is done once more.
    isDone: async () =>
      before !== file.version && (await versionThere()) === file.version,
  });
};
