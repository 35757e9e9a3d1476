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
  await change(run, stepOf(what, { plugin: id }), {
    send: async () => {
      const fileKey = await file.upload();
      await (isUpdate
        ? outside.plugin.updatePlugin({ id, fileKey })
        : outside.plugin.installPlugin({ fileKey }));
    },
    // Which file an update has put there is not told: it is done once more.
    isDone: async () => {
      if (isUpdate) return false;
      const { plugins } = await outside.plugin.getPlugins({ ids: [id] });
      return plugins.some((known) => known.id === id);
    },
  });
};
