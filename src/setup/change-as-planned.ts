import { APPS } from "../apps/apps";
import { SUMMARY_VIEW_NAME } from "../apps/summary-view-name";
import { addFields, missingFields } from "./apps/add-fields";
import { addViews } from "./apps/add-views";
import { arrangeForm, isNew, nameApp } from "./apps/arrange-form";
import { deployChanges } from "./apps/deploy-changes";
import { lookedUpBy } from "./apps/lookup-target";
import { unlockRanks } from "./apps/unlock-ranks";
import type { SetupRun } from "./change";
import type { AppPlan, UsedApp } from "./plan";
import { addPlugin } from "./plugin/add-plugin";

/** A lookup of a new app refers to a unique field that is deployed (kintone: lookups). */
export const looksUp = (app: AppPlan): boolean =>
  app.way === "complete" &&
  lookedUpBy({ fields: missingFields(app) }).length > 0;

/** Prepares one app as planned; nothing of it is deployed, but for what it looks up. */
export const changeAsPlanned = async (
  run: SetupRun,
  app: AppPlan,
  apps: readonly AppPlan[],
): Promise<void> => {
  if (app.way === "none") return;
  if (app.way === "use") {
    await changeUsed(run, app);
    return;
  }
  const { key, definition, existing, views } = app;
  const lookedUp = lookedUpBy({ fields: missingFields(app) });
  await deployChanges(
    run,
    lookedUp.filter((each) => run.undeployed.has(each)),
  );
  await addFields(run, app, apps);
  await unlockRanks(run, app);
  if (isNew(app)) await arrangeForm(run, app);
  await addViews(run, {
    key,
    app: definition.name,
    views: definition.views.filter(({ name }) => views.includes(name)),
    before: existing?.preview.views ?? {},
  });
  const plugin = run.host.plugin;
  if (app.needsPlugin && plugin) {
    await addPlugin(run, key, definition.name, plugin.id);
  }
  if (isNew(app) && key !== run.holder) await nameApp(run, app);
};

/** A city's own app gets what was allowed, and nothing else. */
const changeUsed = async (
  run: SetupRun,
  { key, name, existing, withPlugin, withView }: UsedApp,
): Promise<void> => {
  const { plugin } = run.host;
  if (existing === undefined) return;
  const { views, plugins } = existing.preview;
  const hasPlugin = plugins.some(({ id }) => id === plugin?.id);
  if (withPlugin && plugin && !hasPlugin) {
    await addPlugin(run, key, name, plugin.id);
  }
  const own = APPS.find((app) => app.key === "meetings")?.views ?? [];
  const missing = own.filter(
    (view) => view.name === SUMMARY_VIEW_NAME && !(view.name in views),
  );
  if (withView) {
    // The fields and the condition of our list are those of our own app.
    const bare = missing.flatMap((view) =>
      view.type === "LIST"
        ? [{ ...view, fields: [], filterCond: "", sort: "" }]
        : [],
    );
    await addViews(run, { key, app: name, views: bare, before: views });
  }
};
