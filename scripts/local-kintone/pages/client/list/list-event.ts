import type { View } from "../../../state/app";
import { copyRecord } from "../record-data";
import type { ListPosition } from "./list-address";
import type { ListRecords } from "./list-records";
import { isUnpaged } from "./list-view";

/** The event object of index.show (kintone: table of the four kinds of lists). */
export function listShowEvent(
  type: string,
  appId: number,
  view: View,
  position: ListPosition,
  shown: ListRecords,
): object {
  const common = {
    type,
    appId,
    viewId: Number(view.id),
    viewName: view.name,
    viewType: view.type.toLowerCase(),
  };
  if (shown.byDay !== null)
    return {
      ...common,
      records: structuredClone(shown.byDay),
      date: position.month,
      offset: null,
      size: null,
    };
  return {
    ...common,
    records: shown.records.map(copyRecord),
    date: null,
    offset: shown.offset,
    size: isUnpaged(view) ? 0 : position.size,
  };
}
