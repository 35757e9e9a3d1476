import type { SetupRun } from "./change";
import { settingsHeldIn } from "./held-settings";
import type { CompletedApp, SetupPlan } from "./plan";
import type { SetupHost } from "./setup-host";

/** Where carrying out a plan begins. */
export const beginRun = (host: SetupHost, { apps }: SetupPlan): SetupRun => {
  const run: SetupRun = {
    host,
    appIds: new Map(),
    revisions: new Map(),
    undeployed: new Set(),
    touched: new Set(),
  };
  for (const app of apps) {
    if (app.way === "use") run.appIds.set(app.key, app.appId);
    if (app.way === "none" || app.existing === undefined) continue;
    const { appId, preview } = app.existing;
    run.appIds.set(app.key, appId);
    run.revisions.set(appId, Number(preview.revision));
    if (app.way === "complete" && isPartUndeployed(app, host.plugin?.id)) {
      run.undeployed.add(app.key);
    }
    if (app.way === "complete" && settingsHeldIn(preview.description)) {
      run.holder = app.key;
    }
  }
  return run;
};

/** Something that we add is prepared and not deployed: an earlier run was interrupted. */
const isPartUndeployed = (
  { definition: { fields, views }, existing }: CompletedApp,
  pluginId: string | undefined,
): boolean => {
  if (existing === undefined) return false;
  const { preview, live } = existing;
  if (live === undefined) return true;
  const hasPlugin = ({ plugins }: typeof preview) =>
    plugins.some(({ id }) => id === pluginId);
  return (
    Object.keys(fields).some(
      (code) => preview.form.has(code) && !live.form.has(code),
    ) ||
    views.some(({ name }) => name in preview.views && !(name in live.views)) ||
    (hasPlugin(preview) && !hasPlugin(live))
  );
};
