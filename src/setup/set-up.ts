import { appsOf } from "../apps/apps";
import { CXO_ADVISER } from "../apps/programmes/cxo-adviser";
import type { AppWishes } from "../apps/tailor-app";
import { tailorApp } from "../apps/tailor-app";
import type { SourceName } from "../fields/fields";
import { withAppNames } from "../kintone/sources/with-app-names";
import type { Settings } from "../settings/settings";
import { settingsSize } from "../settings/settings-codec";
import type { AppAnswers } from "./answers";
import { nameApp } from "./apps/arrange-form";
import { createApps } from "./apps/create-app";
import { deployChanges } from "./apps/deploy-changes";
import { takeBack } from "./apps/take-back";
import { beginRun } from "./begin-run";
import { settingsFor } from "./build-settings";
import { nameOf, type SetupRun } from "./change";
import { changeAsPlanned, looksUp } from "./change-as-planned";
import { findings, unnamedAdvisers } from "./findings";
import { planApps } from "./inspect/plan-apps";
import type { AppPlan, SetupPlan } from "./plan";
import { hasPluginPart } from "./plan";
import { applySettings } from "./plugin/apply-settings";
import { checkPlugin } from "./plugin/check-plugin";
import { installPlugin } from "./plugin/install-plugin";
import { SetupFailure } from "./setup-failure";
import type { SetupHost } from "./setup-host";
import type { Understanding } from "./understood-choices";
import { understandingOf } from "./understood-choices";

export interface SetupWishes {
  readonly wishes: AppWishes;
  /** What to do about apps of our names that may be somebody else's. */
  readonly answers?: AppAnswers;
  /** What the city's settings read in its records; absent: what the programme proposes. */
  readonly understanding?: Understanding;
  /** Take division and rank out of the lookup of an app that has them in it. */
  readonly isUnlocking?: boolean;
}

export interface SetupResult {
  /** Of the apps that the settings name. */
  readonly appIds: Readonly<Partial<Record<SourceName, string>>>;
  readonly settings: Settings;
  /** Apps that have the plugin, and not these settings of it as far as is known. */
  readonly withoutSettings: readonly SourceName[];
}

/**
 * Looks at everything that has to be known before anything is changed: names,
 * rights, forms, lists, plugins. Changes nothing.
 * @throws SetupFailure, or what kintone answered
 */
export const prepareSetup = async (
  host: SetupHost,
  { wishes, answers = {}, understanding, isUnlocking = false }: SetupWishes,
): Promise<SetupPlan> => {
  const definitions = appsOf(wishes.programme ?? CXO_ADVISER).map((app) =>
    tailorApp(app, wishes),
  );
  const apps = await planApps(host, definitions, answers, isUnlocking);
  const plugin = await checkPlugin(host, apps);
  const settings = settingsFor(
    apps,
    new Map(),
    host.guestSpaceId,
    wishes.programme,
  );
  const { bytes, limitBytes, fits } = settingsSize(settings);
  if (!fits) {
    const facts = { size: `${bytes} / ${limitBytes} bytes` };
    throw new SetupFailure({ code: "settingsTooLarge", facts });
  }
  return {
    apps,
    plugin,
    understanding:
      understanding ?? understandingOf(wishes.programme ?? CXO_ADVISER),
    ...(wishes.programme === undefined ? {} : { programme: wishes.programme }),
  };
};

/**
 * Makes the apps, or adds what ours lack, and gives them the plugin. Nothing
 * is ever deleted or overwritten unasked, so it can run again at any time,
 * also after a failure half-way: what was prepared in existing apps is taken
 * back then, and apps that were begun are found again.
 * @param adopt joins the settings that fit the apps with those that somebody made before
 * @throws SetupFailure, or what kintone answered
 */
export const carryOut = async (
  host: SetupHost,
  plan: SetupPlan,
  adopt: (fitting: Settings) => Settings = (fitting) => fitting,
): Promise<SetupResult> => {
  const run = beginRun(host, plan);
  for (const told of findings(plan, host.plugin?.id)) host.tell(told);
  try {
    await installPlugin(run, plan.plugin);
    // Where apps may not be made, nothing is changed in those that are there.
    // What needs no deploy before comes first: until then all can be taken back.
    const ordered = [...plan.apps].sort(
      (a, b) => Number(looksUp(a)) - Number(looksUp(b)),
    );
    await createApps(run, ordered);
    for (const app of ordered) await changeAsPlanned(run, app, plan.apps);
    const result = await settle(run, plan, adopt);
    for (const app of ordered) {
      if (app.way === "complete" && app.key === run.holder) {
        await nameApp(run, app);
      }
    }
    await deployChanges(run);
    for (const told of unnamedAdvisers(plan)) host.tell(told);
    return result;
  } catch (error) {
    await takeBack(run, plan.apps);
    throw error;
  }
};

/** Prepares and carries out. */
export const setUp = async (
  host: SetupHost,
  wishes: SetupWishes,
): Promise<SetupResult> => carryOut(host, await prepareSetup(host, wishes));

/** The settings, once all apps have their numbers; they go where kintone takes them. */
const settle = async (
  run: SetupRun,
  { apps, programme }: SetupPlan,
  adopt: (fitting: Settings) => Settings,
): Promise<SetupResult> => {
  const { host, appIds } = run;
  const { guestSpaceId } = host;
  const settings = await withAppNames(
    adopt(settingsFor(apps, appIds, guestSpaceId, programme)),
    (space) => (space === undefined ? host.outside : host.client),
    host.signal ?? new AbortController().signal,
  );
  const withoutSettings: SourceName[] = [];
  for (const app of apps) {
    if (host.plugin === undefined || !getsSettings(app, host.plugin.id)) {
      continue;
    }
    const name = nameOf(app);
    const isThere = await applySettings(
      run,
      app.key,
      name,
      host.plugin,
      settings,
    );
    if (!isThere) withoutSettings.push(app.key);
  }
  return { appIds: Object.fromEntries(appIds), settings, withoutSettings };
};

/** Whether the plugin is in the app, or comes there, and does something. */
const getsSettings = (app: AppPlan, pluginId: string): boolean => {
  if (app.way === "none" || !hasPluginPart(app.key)) return false;
  const isThere =
    app.existing?.preview.plugins.some(({ id }) => id === pluginId) ?? false;
  const isAdded = app.way === "use" ? app.withPlugin : app.needsPlugin;
  return isThere || isAdded === true;
};
