import type { SourceName } from "../../fields/fields";
import { changeApp, type SetupRun, stepOf } from "../change";

/** Adds the installed plugin to an app that doesn't have it. */
export const addPlugin = (
  run: SetupRun,
  key: SourceName,
  app: string,
  pluginId: string,
): Promise<void> =>
  changeApp(run, key, stepOf("addPlugin", { app }), (place) =>
    run.host.client.app.addPlugins({ ...place, ids: [pluginId] }),
  );
