import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { AppIds } from "../../src/apps/definition/app-definition";
import {
  countOf,
  loadSampleRecords,
  SAMPLE_SIZE,
  SampleInterrupted,
} from "../sample/load-sample-records";
import { STAFF } from "../sample/staff";
import type { SetupHost } from "../../src/setup/setup-host";
import { SetupFailure } from "../../src/setup/setup-failure";

/** Fills the five apps with the sample records unless one of them has records of its own already. */
export async function loadSample(
  client: KintoneRestAPIClient,
  apps: AppIds,
  tell: SetupHost["tell"],
): Promise<void> {
  for (const [key, app] of Object.entries(apps)) {
    const count = await countOf(client, app);
    // All of the staff alone: an earlier run was interrupted there.
    const isBegun = key === "staff" && count === STAFF.length;
    if (count === 0 || isBegun) continue;
    tell({ state: "found", step: { what: "recordsThere", facts: {} } });
    return;
  }
  try {
    const count = await loadSampleRecords({ client, apps });
    tell({ state: "done", step: { what: "addSample", facts: { count } } });
  } catch (error) {
    if (!(error instanceof SampleInterrupted)) throw error;
    const step = { what: "addSample", facts: { count: SAMPLE_SIZE } } as const;
    throw new SetupFailure({ code: "interrupted", facts: { step } }, error);
  }
}
