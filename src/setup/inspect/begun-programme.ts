import { appsOf } from "../../apps/apps";
import type { ProgrammeName } from "../../apps/programmes/programmes";
import { PROGRAMME_NAMES, PROGRAMMES } from "../../apps/programmes/programmes";
import type { Settings } from "../../settings/settings";
import { settingsHeldIn } from "../held-settings";
import { isWorkingName, workingName } from "../plan";
import type { SetupHost } from "../setup-host";
import { readOwn } from "./find-candidates";
import { listApps, listHere, listUnlistedApps } from "./list-apps";
import { recogniseApp } from "./recognise-app";

/** What an earlier run began to make apps with. */
export type Begun =
  | { readonly programme: ProgrammeName }
  /** They were not just those of a programme. */
  | { readonly settings: Settings };

/**
 * What an earlier run began to make apps with: the settings that one of them
 * holds, or the programme, told by their working names, and by a meetings app
 * of ours that is complete while its settings were never saved. Reads only.
 * @returns undefined where there are none, or those of several programmes alike
 */
export const begunProgramme = async (
  host: SetupHost,
): Promise<Begun | undefined> => {
  const apps = PROGRAMME_NAMES.map((name) => ({
    name,
    definitions: appsOf(PROGRAMMES[name]),
  }));
  const listed = await listApps(host);
  const here = listHere(host, listed);
  const unlisted = await listUnlistedApps(host, listed, isWorkingName);
  const [settings] = unlisted
    .map(({ description }) => settingsHeldIn(description))
    .filter((held) => held !== undefined)
    .reverse();
  if (settings !== undefined) return { settings };
  const names = new Set([...here, ...unlisted].map(({ name }) => name));
  const counts = new Map<ProgrammeName, number>();
  for (const { name, definitions } of apps) {
    let count = definitions.filter((app) =>
      names.has(workingName(app.name)),
    ).length;
    const meetings = definitions.find(({ key }) => key === "meetings");
    for (const { appId } of here.filter((app) => app.name === meetings?.name)) {
      const own = await readOwn(host, appId);
      const isOurs =
        meetings !== undefined &&
        own !== undefined &&
        recogniseApp(meetings, { ...own.preview, isLookedUp: false }).isOurs;
      if (isOurs) count += 1;
    }
    counts.set(name, count);
  }
  const most = Math.max(...counts.values());
  const [first, ...others] = PROGRAMME_NAMES.filter(
    (name) => counts.get(name) === most,
  );
  return most > 0 && first !== undefined && others.length === 0
    ? { programme: first }
    : undefined;
};
