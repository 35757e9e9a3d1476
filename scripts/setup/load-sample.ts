import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { loadSampleRecords } from "../sample/load-sample-records";

/** Fills the five apps with the sample records unless one of them has records already. */
export async function loadSample(
  client: KintoneRestAPIClient,
  apps: AppIds,
  say: (line: string) => void,
): Promise<void> {
  for (const app of Object.values(apps)) {
    const { records } = await client.record.getRecords({
      app,
      query: "limit 1",
    });
    if (records.length > 0) {
      say("確認：レコードがあるので、見本のレコードは追加しません");
      return;
    }
  }
  const count = await loadSampleRecords({ client, apps });
  say(`完了：見本のレコードを${count}件追加`);
}
