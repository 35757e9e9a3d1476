import type { AppPlan, SetupPlan } from "../plan";
import { SetupFailure } from "../setup-failure";
import type { PluginHost, SetupHost } from "../setup-host";

/** Plugins that one request lists at most (kintone: GET plugins). */
const PAGE_SIZE = 100;

/**
 * Whether the plugin is to be installed or put in the place of an older
 * version; reads only.
 * @throws SetupFailure for one of the same name under another key, and for a newer version: neither is to stand beside ours
 */
export const checkPlugin = async (
  host: SetupHost,
  apps: readonly AppPlan[],
): Promise<SetupPlan["plugin"]> => {
  const { plugin } = host;
  if (plugin === undefined) return "none";
  for (const app of apps) refuseOtherCopy(plugin, app);
  return plugin.file === undefined ? "there" : checkInstalled(host, plugin);
};

const refuseOtherCopy = ({ id, names }: PluginHost, app: AppPlan): void => {
  if (app.way === "none") return;
  const other = app.existing?.preview.plugins.find(
    (each) => each.id !== id && names.includes(each.name),
  );
  if (other === undefined) return;
  const name = app.way === "use" ? app.name : app.definition.name;
  const facts = { app: name, plugin: other.id };
  throw new SetupFailure({ code: "otherCopyInApp", facts });
};

const checkInstalled = async (
  host: SetupHost,
  { id, names, file }: PluginHost,
): Promise<SetupPlan["plugin"]> => {
  const installed = await listPlugins(host);
  const other = installed.find(
    (plugin) => plugin.id !== id && names.includes(plugin.name),
  );
  if (other !== undefined) {
    throw new SetupFailure({ code: "otherCopy", facts: { plugin: other.id } });
  }
  const same = installed.find((plugin) => plugin.id === id);
  if (same === undefined) return "install";
  const version = file?.version ?? same.version;
  if (isNewer(same.version, version)) {
    const facts = { installed: same.version, version };
    throw new SetupFailure({ code: "newerInstalled", facts });
  }
  return "update";
};

const listPlugins = async ({ outside }: SetupHost) => {
  const listed: Awaited<ReturnType<typeof page>>["plugins"] = [];
  const page = (offset: number) =>
    outside.plugin.getPlugins({ limit: PAGE_SIZE, offset });
  for (;;) {
    const { plugins } = await page(listed.length);
    listed.push(...plugins);
    if (plugins.length < PAGE_SIZE) return listed;
  }
};

/** kintone: versions are up to three numbers with points between them. */
const isNewer = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};
