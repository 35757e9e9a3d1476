import type { BootApp } from "../boot";
import type { PageContext } from "../page-context";
import type { RecordProcessView } from "./record-process-view";

/** Reads where a record stands in process management. */
export function loadRecordProcess(
  context: PageContext,
  app: Pick<BootApp, "id">,
  recordId: number,
): Promise<RecordProcessView> {
  return context.rest.get("/k/api/page/record-process.json", {
    app: app.id,
    record: recordId,
  });
}
