import type { Settings } from "../../settings/settings";
import { SEVERAL, sourcesOf } from "../../settings/sources-of";
import type { Connect } from "../rest/kintone-client";
import { KintoneError } from "../rest/errors/kintone-error";
import type { AppRequest } from "../rest/request-kintone";
import { requestKintone } from "../rest/request-kintone";

/**
 * Settings with what the apps are called today of which there are several of
 * one kind (kintone: GET app); what was noted before is forgotten. Without the
 * name of an app that the reader may not know, and without any where no kind is
 * in several apps: nothing speaks of them.
 * @throws the signal's reason once it is aborted
 */
export const withAppNames = async (
  { appNames: _, ...settings }: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<Settings> => {
  const several = SEVERAL.map((name) =>
    sourcesOf(settings.sources, name).map(({ source }) => source),
  ).filter((apps) => apps.length > 1);
  const apps = new Map(
    several.flat().map(({ appId, guestSpaceId }) => [appId, guestSpaceId]),
  );
  const named = await Promise.all(
    Array.from(apps, async ([appId, guestSpaceId]) => {
      const name = await nameOf({
        client: connect(guestSpaceId),
        appId,
        signal,
      });
      return name === undefined ? [] : [[appId, name] as const];
    }),
  );
  const appNames = Object.fromEntries(named.flat());
  return Object.keys(appNames).length === 0
    ? settings
    : { ...settings, appNames };
};

const nameOf = async (app: AppRequest): Promise<string | undefined> => {
  try {
    const { name } = await requestKintone(
      { ...app, retryDelaysMs: [] },
      (client) => client.app.getApp({ id: app.appId }),
    );
    return typeof name === "string" && name.trim() !== "" ? name : undefined;
  } catch (error) {
    if (error instanceof KintoneError) return undefined;
    throw error;
  }
};
