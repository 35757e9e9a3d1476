import { appLinks } from "../app-links";
import type { BootApp } from "../boot";
import { h } from "../dom";
import { linksFrom, readOrigin } from "../list-origin";
import { part } from "../parts";
import type { RecordRights } from "../list/record-rights";
import type { PageContext } from "../page-context";
import type { RecordData } from "../record-data";
import { iconButton, iconLink } from "../widgets/buttons";
import { deleteRecord } from "./delete-record";
import { loadNeighbours } from "./neighbours";

/** A stored record and what the user may do with it. */
export interface ShownRecord {
  readonly record: RecordData;
  readonly recordId: number;
  readonly rights: RecordRights;
}

/** Above a record's detail: the way back and around, and what can be done. */
export async function renderDetailBar(
  context: PageContext,
  app: BootApp,
  { record, recordId, rights }: ShownRecord,
): Promise<HTMLElement> {
  const { texts, boot } = context;
  const origin = readOrigin(location);
  const links = linksFrom(appLinks(app, boot.mobile), origin);
  const { previous, next } = await loadNeighbours(
    context,
    app,
    recordId,
    origin,
  );
  const remove = async (): Promise<void> => {
    if (await deleteRecord(context, app, recordId, record))
      location.href = links.list;
  };
  return h(
    "div",
    { class: "lk-record-bar" },
    h(
      "div",
      {},
      iconLink("back", texts.backToList, links.list),
      previous !== null &&
        part(
          "record.Pager",
          iconLink("previous", texts.previousRecord, links.detail(previous)),
        ),
      next !== null &&
        part(
          "record.Pager",
          iconLink("next", texts.nextRecord, links.detail(next)),
        ),
    ),
    h(
      "div",
      {},
      app.canAdd &&
        part("AddRecordButton", iconLink("add", texts.addRecord, links.create)),
      rights.editable &&
        part(
          "record.EditRecordButton",
          iconLink("edit", texts.editRecord, links.edit(recordId)),
        ),
      app.canAdd &&
        app.canDuplicate &&
        part(
          "record.DuplicateRecordButton",
          iconLink("copy", texts.reuseRecord, links.reuse(recordId)),
        ),
      !boot.mobile &&
        iconLink("print", texts.printRecord, links.print(recordId)),
      rights.deletable &&
        iconButton("remove", texts.deleteRecord, () => remove()),
    ),
  );
}
