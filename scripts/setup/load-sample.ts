import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { AppIds } from "../../src/apps/definition/app-definition";
import {
  countOf,
  loadSampleRecords,
  SampleInterrupted,
} from "../sample/load-sample-records";
import { STAFF } from "../sample/staff";
import { SetupError } from "./setup-error";
import { setupFailures } from "./setup-failures";

/** Fills the five apps with the sample records unless one of them has records of its own already. */
export async function loadSample(
  client: KintoneRestAPIClient,
  apps: AppIds,
  say: (line: string) => void,
): Promise<void> {
  for (const [key, app] of Object.entries(apps)) {
    const count = await countOf(client, app);
    // All of the staff alone: an earlier run was interrupted there.
    const isBegun = key === "staff" && count === STAFF.length;
    if (count === 0 || isBegun) continue;
    say("確認：レコードがあるので、見本のレコードは追加しません");
    return;
  }
  try {
    const count = await loadSampleRecords({ client, apps });
    say(`完了：見本のレコードを${count}件追加`);
  } catch (error) {
    if (!(error instanceof SampleInterrupted)) throw error;
    throw new SetupError(setupFailures.interrupted("見本のレコードの追加"));
  }
}
