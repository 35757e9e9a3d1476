import type { AppIds } from "../../src/apps/definition/app-definition";
import { APPS } from "../../src/apps/apps";
import type { AppWishes } from "../../src/apps/tailor-app";
import { tailorApp } from "../../src/apps/tailor-app";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import { ADVISER_NAMES } from "../../src/apps/defaults/field-choices";
import type { Settings } from "../../src/settings/settings";
import { addMissingFields } from "./apps/add-missing-fields";
import { addMissingViews } from "./apps/add-missing-views";
import { addPluginToApps } from "./plugin/add-plugin-to-apps";
import { applySettings } from "./plugin/apply-settings";
import { arrangeNewForm } from "./apps/arrange-new-form";
import type { KintoneAccess } from "./connection";
import { createMissingApps } from "./apps/create-missing-apps";
import { deployChanges } from "./apps/deploy-changes";
import { findApps } from "./apps/find-apps";
import { installPlugin } from "./plugin/install-plugin";
import type { PluginFile } from "./plugin/plugin-file";
import { tellUnnamedAdvisers } from "./tell-unnamed-advisers";
import { unlockRanks } from "./apps/unlock-ranks";
import { requireAppId, type SetupContext } from "./setup-context";

export interface SetupOptions {
  readonly access: KintoneAccess;
  /** Without it only the apps are set up. */
  readonly plugin?: PluginFile;
  /** Without them: Japanese labels and the advisers of the sample. */
  readonly wishes?: AppWishes;
  readonly say: (line: string) => void;
  readonly isDryRun?: boolean;
  /** Take division and rank out of the lookup of an app that has them in it. */
  readonly isUnlocking?: boolean;
  /** Default 1000 */
  readonly pollIntervalMs?: number;
}

export interface SetupResult {
  readonly appIds: AppIds;
  readonly settings: Settings;
}

/**
 * Creates the five apps, or adds what existing ones lack, and installs the
 * plugin in them. Nothing is ever deleted or overwritten unasked, so it can run again
 * at any time, also after a failure half-way.
 * @returns undefined on a dry run before the apps exist
 * @throws SetupError, or an error of the REST client
 */
export async function setUpApps({
  access,
  plugin,
  wishes = { labelLanguage: "ja", adviserNames: ADVISER_NAMES },
  say,
  isDryRun = false,
  isUnlocking = false,
  pollIntervalMs = 1000,
}: SetupOptions): Promise<SetupResult | undefined> {
  const context: SetupContext = {
    ...access,
    say,
    isDryRun,
    apps: APPS.map((app) => tailorApp(app, wishes)),
    appIds: new Map(),
    undeployed: new Set(),
    pollIntervalMs,
  };
  await findApps(context);
  await createMissingApps(context);
  for (const app of context.apps.filter(({ key }) => context.appIds.has(key))) {
    await addMissingFields(context, app);
    if (app.key === "meetings") await unlockRanks(context, app, isUnlocking);
    await arrangeNewForm(context, app);
    await addMissingViews(context, app);
  }
  if (plugin !== undefined) await installPlugin(context, plugin);
  if (context.appIds.size < APPS.length) return undefined;
  if (plugin !== undefined) await addPluginToApps(context, plugin);
  const result = resultOf(context);
  if (plugin !== undefined) {
    await applySettings(context, plugin, result.settings);
  }
  await deployChanges(context);
  await tellUnnamedAdvisers(context);
  return result;
}

function resultOf(context: SetupContext): SetupResult {
  const appIds: AppIds = {
    meetings: requireAppId(context, "meetings"),
    activities: requireAppId(context, "activities"),
    advisers: requireAppId(context, "advisers"),
    staff: requireAppId(context, "staff"),
    summaries: requireAppId(context, "summaries"),
  };
  const { guestSpaceId } = context.connection;
  return { appIds, settings: buildDefaultSettings(appIds, guestSpaceId) };
}
