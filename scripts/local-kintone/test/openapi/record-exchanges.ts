import { startHarness } from "../../../../test/support/local-kintone";
import {
  changeForm,
  changeRights,
  customize,
  setUpApp,
} from "./call-app-operations";
import { usePlugins } from "./call-plugin-operations";
import { proceed, writeRecords } from "./call-record-operations";
import { type Exchange, Recorder } from "./recorder";

/**
 * Calls every operation of a fresh local kintone over HTTP, with what it takes
 * and with what it refuses, and gives all answers.
 */
export async function recordExchanges(): Promise<readonly Exchange[]> {
  const { kintone } = await startHarness({ apiLab: true });
  try {
    const recorder = new Recorder(kintone);
    await kintone.store.transact(() =>
      kintone.store.spaces.put("3", {
        id: "3",
        name: "案件",
        isGuest: false,
        defaultThread: "4",
      }),
    );
    const app = await setUpApp(recorder);
    await changeForm(recorder, app);
    await customize(recorder, app);
    await changeRights(recorder, app);
    await writeRecords(recorder, app);
    await proceed(recorder, app);
    await usePlugins(recorder, app);
    await refuse(recorder);
    return recorder.exchanges;
  } finally {
    await kintone.close();
  }
}

/** What is missing, unknown or forbidden. */
async function refuse(recorder: Recorder): Promise<void> {
  await recorder.call("GET", "records", {});
  await recorder.call("GET", "records", { app: 99_999 });
  await recorder.call("GET", "record", { app: 2, id: 99_999 });
  await recorder.call("GET", "records", { app: 2, query: "なし = 1" });
  await recorder.call("GET", "file", { fileKey: "none" });
  await recorder.call("GET", "records/cursor", { id: "none" });
  await recorder.call("GET", "preview/app/settings", { app: 2 }, "clerk");
  await recorder.call("GET", "records", { app: 2 }, "nobody");
  await recorder.call("GET", "app/reports", { app: 2 });
  await recorder.call("PUT", "record", { app: 1, id: 1, revision: 9 });
}
