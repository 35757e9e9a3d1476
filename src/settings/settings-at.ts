import type { Settings } from "./settings";
import { SEVERAL, sourcesOf } from "./sources-of";

/**
 * The settings as the records of one app are entered by: where it is one of
 * several of its kind, it is the one.
 */
export const settingsAt = (settings: Settings, appId: string): Settings => {
  const own = SEVERAL.flatMap((name) => {
    const found = sourcesOf(settings.sources, name).find(
      ({ source, app }) => app !== undefined && source.appId === appId,
    );
    return found === undefined ? [] : [[name, found.source] as const];
  });
  return own.length === 0
    ? settings
    : {
        ...settings,
        sources: { ...settings.sources, ...Object.fromEntries(own) },
      };
};
