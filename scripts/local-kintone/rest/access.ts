import { type AppRights, appRightsOf } from "../auth/app-rights";
import {
  appInGuestSpace,
  appNotFound,
  duplicateAppToken,
} from "../errors/app-errors";
import { noPrivilege, notForThisToken } from "../errors/request-errors";
import type { App, AppConfig } from "../state/app";
import type { Call } from "./operation";
import { requireRevision } from "./require-revision";

/** Throws CB_NO02 for a person and GAIA_NO01 for an API token. */
export function refuse(call: Call): never {
  throw call.actor.tokens === null ? noPrivilege() : notForThisToken();
}

/**
 * The app of a call, reached through the right path and with the right token.
 * Errors: GAIA_AP01, GAIA_IL23, CB_NO02, GAIA_NO01, GAIA_DA03.
 */
export function findApp(call: Call, appId: number): App {
  const { store } = call.kintone;
  const { tokens } = call.actor;
  if (tokens !== null) {
    const count = tokens.filter((token) => token.appId === appId).length;
    if (count > 1) throw duplicateAppToken();
    if (count === 0) throw notForThisToken();
  }
  const app = store.apps.get(appId);
  if (app === undefined) throw appNotFound(appId);
  const space = app.spaceId === null ? null : store.spaces.get(app.spaceId);
  if (call.guestSpaceId === null) {
    if (space?.isGuest) throw appInGuestSpace();
  } else if (!space?.isGuest || space.id !== call.guestSpaceId) {
    throw noPrivilege();
  }
  return app;
}

/** The deployed settings; GAIA_AP01 for an app that was never deployed. */
export function liveConfig(app: App): AppConfig {
  if (app.live === null) throw appNotFound(app.id);
  return app.live;
}

/** Throws unless the caller has at least one of the rights. */
export function requireAnyRight(
  call: Call,
  app: App,
  ...names: readonly (keyof AppRights)[]
): AppRights {
  const rights = appRightsOf(call.actor, app, call.kintone.store);
  if (!names.some((name) => rights[name])) refuse(call);
  return rights;
}

/** The settings to read: live needs a right to records, preview to manage. */
export function readableConfig(
  call: Call,
  appId: number,
  which: "live" | "preview",
): AppConfig {
  const app = findApp(call, appId);
  if (which === "preview") {
    requireAnyRight(call, app, "appEditable");
    return app.preview;
  }
  const config = liveConfig(app);
  requireAnyRight(call, app, "recordViewable", "recordAddable", "appEditable");
  return config;
}

/** The settings of an app for who manages it. */
export function managedConfig(
  call: Call,
  appId: number,
  which: "live" | "preview",
): AppConfig {
  const app = findApp(call, appId);
  requireAnyRight(call, app, "appEditable");
  return which === "live" ? liveConfig(app) : app.preview;
}

/**
 * Changes the preview settings and raises their revision.
 * Errors: those of findApp, CB_NO02, GAIA_CO02.
 */
export function changePreview(
  call: Call,
  appId: number,
  revision: number | undefined,
  change: (config: AppConfig, app: App) => Partial<AppConfig>,
): AppConfig {
  const app = findApp(call, appId);
  requireAnyRight(call, app, "appEditable");
  requireRevision(revision, app.preview.revision);
  const preview = {
    ...app.preview,
    ...change(app.preview, app),
    revision: app.preview.revision + 1,
  };
  call.kintone.store.apps.put(app.id, {
    ...app,
    preview,
    modifier: call.actor.user.code,
    modifiedAt: instant(call.kintone.now()),
  });
  return preview;
}

/** An instant as app.json has it: "2026-04-01T00:00:00.000Z". */
export function instant(date: Date): string {
  return date.toISOString();
}
