import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { AppLinks } from "../app-links";
import type { BootApp } from "../boot";
import { h } from "../dom";
import { part } from "../parts";
import type { Texts } from "../text/ja";
import { iconButton, iconLink } from "../widgets/buttons";
import { openFilterDialog } from "./filter-dialog";
import type { ListPosition } from "./list-address";

/** Above a list: which view, the filter, the plugins' place, and new records. */
export function renderListToolbar(parts: {
  readonly app: BootApp;
  readonly views: readonly View[];
  readonly view: View;
  readonly properties: FieldProperties;
  readonly position: ListPosition;
  readonly links: AppLinks;
  readonly texts: Texts;
  readonly mobile: boolean;
  readonly headerMenuSpace: HTMLElement;
}): HTMLElement {
  const { app, view, links, texts, position } = parts;
  const select = h(
    "select",
    {
      class: "lk-view-select",
      "aria-label": texts.view,
      change: () => {
        location.href = `${links.list}?view=${select.value}`;
      },
    },
    ...parts.views.map((one) =>
      part(
        `ViewSelectorItems:${one.id}`,
        h("option", { value: one.id, selected: one.id === view.id }, one.name),
      ),
    ),
  );
  const filter = iconButton("filter", texts.filter, () =>
    openFilterDialog(parts.properties, texts, (query) => {
      location.href = `${links.list}?${new URLSearchParams({ view: view.id, query }).toString()}`;
    }),
  );
  return h(
    "div",
    { class: "lk-toolbar" },
    part(parts.mobile ? "ViewSelector" : "ViewAndReportSelector", select),
    part("FilterButton", filter),
    position.isFiltered &&
      h(
        "span",
        { class: "lk-filter-note" },
        texts.filtered,
        h("a", { href: `${links.list}?view=${view.id}` }, texts.clearFilter),
      ),
    !parts.mobile && parts.headerMenuSpace,
    h(
      "div",
      { class: "lk-toolbar-end" },
      app.canAdd &&
        part("AddRecordButton", iconLink("add", texts.addRecord, links.create)),
      app.canManage &&
        !parts.mobile &&
        part(
          "AppSettingsButton",
          iconLink(
            "settings",
            texts.appSettings,
            `/k/admin/app/flow?app=${app.id}`,
          ),
        ),
    ),
  );
}
