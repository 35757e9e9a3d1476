import { SUMMARY_VIEW_NAME } from "../apps/summary-view-name";
import { stepOf } from "./change";
import { isNew } from "./apps/arrange-form";
import type { AppPlan, CompletedApp, SetupPlan, UsedApp } from "./plan";
import type { SetupStep } from "./setup-step";

/** What carrying out a plan will do, in its order; the settings are not among it, for only kintone tells whether it takes them. */
export const plannedSteps = (
  { apps, plugin }: SetupPlan,
  pluginId = "",
): readonly SetupStep[] => {
  const changes = apps.flatMap(plannedIn);
  const installing = {
    none: [],
    there: [],
    install: [stepOf("installPlugin", { plugin: pluginId })],
    update: [stepOf("updatePlugin", { plugin: pluginId })],
  }[plugin];
  const count = apps.filter((app) => plannedIn(app).length > 0).length;
  return [
    ...installing,
    ...changes,
    ...(count > 0 ? [stepOf("deploy", { count })] : []),
  ];
};

/** What carrying out a plan does in one app; nothing for one that stays as it is. */
export const plannedIn = (app: AppPlan): readonly SetupStep[] => {
  if (app.way === "none") return [];
  return app.way === "use" ? inUsed(app) : inOwn(app);
};

const inUsed = ({ name, withPlugin, withView }: UsedApp) => [
  ...(withPlugin ? [stepOf("addPlugin", { app: name })] : []),
  ...(withView
    ? [stepOf("addViews", { app: name, views: [SUMMARY_VIEW_NAME] })]
    : []),
];

const inOwn = (app: CompletedApp): readonly SetupStep[] => {
  const { existing, fields, views, needsPlugin, ranks } = app;
  const fact = { app: app.definition.name };
  const count = fields.length;
  return [
    ...(existing ? [] : [stepOf("createApp", fact)]),
    ...(count > 0 ? [stepOf("addFields", { ...fact, count })] : []),
    ...(ranks === "unlock" ? [stepOf("unlockRanks", fact)] : []),
    ...(isNew(app) ? [stepOf("arrangeForm", fact)] : []),
    ...(views.length > 0 ? [stepOf("addViews", { ...fact, views })] : []),
    ...(needsPlugin ? [stepOf("addPlugin", fact)] : []),
    ...(isNew(app) ? [stepOf("nameApp", fact)] : []),
  ];
};
