import type { Kintone } from "../kintone";
import type { Store } from "../state/store";
import { recordsBreakNewForm } from "./check-deploy";
import { migrateRecords } from "./migrate-records";

/**
 * Ends a deploy that is PROCESSING: the preview becomes live, or it fails.
 * @throws what it fails with by a fault of ours, once it has failed: whoever asks after it must see its end
 */
export async function finishDeploy(
  { store }: Pick<Kintone, "store">,
  appId: number,
): Promise<void> {
  try {
    await store.transact(() => deploy(store, appId));
  } catch (error) {
    await store.transact(() => fail(store, appId));
    throw error;
  }
}

function deploy(store: Store, appId: number): void {
  const app = store.apps.get(appId);
  if (app?.deployStatus !== "PROCESSING") return;
  if (recordsBreakNewForm(app, store)) {
    fail(store, appId);
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
}

function fail(store: Store, appId: number): void {
  const app = store.apps.get(appId);
  if (app?.deployStatus !== "PROCESSING") return;
  store.apps.put(appId, { ...app, deployStatus: "FAIL" });
}
