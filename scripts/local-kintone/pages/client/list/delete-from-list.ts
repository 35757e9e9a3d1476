import { submitOutcome } from "../api/submit-outcome";
import type { BootApp } from "../boot";
import type { PageContext } from "../page-context";
import { copyRecord, type RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { confirmDelete } from "../widgets/confirm-delete";
import { showNotification } from "../widgets/notification";

/** Asks, fires index.delete.submit, deletes a record and shows the list anew. */
export async function deleteFromList(
  context: PageContext,
  app: BootApp,
  record: RecordData,
  onDeleted: () => Promise<void>,
): Promise<void> {
  const { rest, registry, texts, apiRoot } = context;
  if (!(await confirmDelete(texts))) return;
  const recordId = String(record.$id?.value);
  const type = "app.record.index.delete.submit";
  try {
    const outcome = submitOutcome(
      await registry.dispatch(type, {
        type,
        appId: app.id,
        recordId: Number(recordId),
        record: copyRecord(record),
      }),
    );
    if (outcome.kind === "cancelled") return;
    if (outcome.kind === "refused") {
      showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
      return;
    }
    await rest.request("DELETE", `${apiRoot}/records.json`, {
      app: app.id,
      ids: [recordId],
    });
    await onDeleted();
  } catch (error) {
    reportFailure(context, error);
  }
}
