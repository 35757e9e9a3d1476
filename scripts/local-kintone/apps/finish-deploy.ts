import type { Kintone } from "../kintone";
import { recordsBreakNewForm } from "./check-deploy";
import { migrateRecords } from "./migrate-records";

/** Ends a deploy that is PROCESSING: the preview becomes live, or it fails. */
export async function finishDeploy(
  kintone: Pick<Kintone, "store">,
  appId: number,
): Promise<void> {
  const { store } = kintone;
  await store.transact(() => {
    const app = store.apps.get(appId);
    if (app?.deployStatus !== "PROCESSING") return;
    if (recordsBreakNewForm(app, store)) {
      store.apps.put(appId, { ...app, deployStatus: "FAIL" });
      return;
    }
    if (app.live !== null) {
      migrateRecords(store.records(appId), app.live, app.preview);
    }
    const deployed = {
      ...app.preview,
      optionRenames: {},
      revision: app.preview.revision + 1,
    };
    store.apps.put(appId, {
      ...app,
      live: deployed,
      preview: deployed,
      deployStatus: "SUCCESS",
    });
  });
}
