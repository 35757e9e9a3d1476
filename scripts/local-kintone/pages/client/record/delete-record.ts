import { submitOutcome } from "../api/submit-outcome";
import type { BootApp } from "../boot";
import { eventName, type PageContext } from "../page-context";
import { copyRecord, type RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { confirmDelete } from "../widgets/confirm-delete";
import { showNotification } from "../widgets/notification";

/** Asks, fires detail.delete.submit and deletes; true when it is gone. */
export async function deleteRecord(
  context: PageContext,
  app: BootApp,
  recordId: number,
  record: RecordData,
): Promise<boolean> {
  const { rest, registry, texts, apiRoot } = context;
  if (!(await confirmDelete(texts))) return false;
  const type = eventName(context, "app.record.detail.delete.submit");
  try {
    const outcome = submitOutcome(
      await registry.dispatch(type, {
        type,
        appId: app.id,
        recordId,
        record: copyRecord(record),
      }),
    );
    if (outcome.kind === "cancelled") return false;
    if (outcome.kind === "refused") {
      showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
      return false;
    }
    await rest.request("DELETE", `${apiRoot}/records.json`, {
      app: app.id,
      ids: [recordId],
    });
    return true;
  } catch (error) {
    reportFailure(context, error);
    return false;
  }
}
