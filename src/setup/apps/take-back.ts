import type { SourceName } from "../../fields/fields";
import { type SetupRun, stepOf } from "../change";
import type { AppPlan } from "../plan";
import { nameOf } from "../change";
import { waitForDeploy } from "./deploy-changes";

/**
 * After a failure: takes back what was prepared in apps that were there before
 * and is not deployed, and tells what can't be taken back. Apps that were made
 * can't be deleted by kintone's API; the next run goes on with them. Where
 * somebody's own changes were waiting too, nothing is taken back: they would
 * be lost with ours.
 */
export const takeBack = async (
  run: SetupRun,
  apps: readonly AppPlan[],
): Promise<void> => {
  for (const app of apps) {
    if (app.way === "none" || !run.touched.has(app.key)) continue;
    const step = { app: nameOf(app) };
    const isMade = app.way === "complete" && app.existing?.live === undefined;
    if (isMade) {
      run.host.tell({ state: "note", step: stepOf("leftUnfinished", step) });
    } else if (isClean(app) && (await isReverted(run, app.key))) {
      run.host.tell({ state: "done", step: stepOf("takeBack", step) });
    } else {
      run.host.tell({ state: "note", step: stepOf("leftInPreview", step) });
    }
  }
};

/** Nothing but ours waits to be deployed. */
const isClean = (app: Exclude<AppPlan, { way: "none" }>): boolean =>
  app.existing?.live?.revision === app.existing?.preview.revision;

const isReverted = async (run: SetupRun, key: SourceName): Promise<boolean> => {
  const app = run.appIds.get(key);
  if (app === undefined) return false;
  try {
    const { client } = run.host;
    await client.app.deployApp({ apps: [{ app }], revert: true });
    await waitForDeploy(run, [app]);
    return true;
  } catch {
    // The failure that led here is told; this one says nothing more.
    return false;
  }
};
