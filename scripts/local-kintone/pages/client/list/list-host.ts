import type { View } from "../../../state/app";
import type { ListHost } from "../api/page-host";
import type { ListPosition } from "./list-address";
import { listQuery } from "./list-query";
import type { ListTable } from "./list-table";
import { isUnpaged } from "./list-view";

/** Offers a shown list to the JavaScript API. */
export function createListHost(parts: {
  readonly view: View;
  readonly views: readonly View[];
  readonly headerMenuSpace: HTMLElement | null;
  readonly headerSpace: HTMLElement;
  position(): ListPosition;
  columns(): ListTable["columns"];
}): ListHost {
  const { view } = parts;
  return {
    view,
    views: parts.views,
    headerMenuSpace: parts.headerMenuSpace,
    headerSpace: parts.headerSpace,
    queryCondition: () => parts.position().condition,
    query: () => {
      const position = parts.position();
      const { size, page } = position;
      return view.type === "CALENDAR" || isUnpaged(view)
        ? listQuery(position)
        : listQuery(position, { size, offset: (page - 1) * size });
    },
    fieldElements: (code) =>
      view.type === "LIST" ? (parts.columns().get(code) ?? null) : null,
  };
}
