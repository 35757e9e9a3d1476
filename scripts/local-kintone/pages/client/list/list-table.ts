import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { AppLinks } from "../app-links";
import { h } from "../dom";
import { renderValue, type ValueViewEnv } from "../form/values/value-view";
import type { RecordData } from "../record-data";
import type { Texts } from "../text/ja";
import { iconButton, iconLink } from "../widgets/buttons";
import { type RecordRights, rightsOf } from "./record-rights";

/** Types whose column heads sort the list. */
const SORTABLE =
  /^(?:RECORD_NUMBER|CREATOR|MODIFIER|CREATED_TIME|UPDATED_TIME|SINGLE_LINE_TEXT|NUMBER|CALC|RADIO_BUTTON|DROP_DOWN|DATE|TIME|DATETIME|LINK|STATUS)$/u;

export interface ListTableParts {
  readonly view: View;
  readonly properties: FieldProperties;
  readonly records: readonly RecordData[];
  readonly rights: ReadonlyMap<string, RecordRights>;
  readonly sort: string;
  readonly links: AppLinks;
  readonly texts: Texts;
  readonly canEditInline: boolean;
  readonly env: ValueViewEnv;
  onSort(sort: string): void;
  onEdit(record: RecordData, row: ListRow): void;
  onDelete(record: RecordData): void;
}

/** A row of the table, for inline edits. */
export interface ListRow {
  readonly element: HTMLTableRowElement;
  /** Field code → cell. */
  readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
  readonly actions: HTMLTableCellElement;
  readonly rights: RecordRights;
}

export interface ListTable {
  readonly element: HTMLElement;
  /** Field code → the column's cells from top to bottom. */
  readonly columns: ReadonlyMap<string, HTMLElement[]>;
}

/** The table of a list: columns of the view, a row a record. */
export function renderListTable(parts: ListTableParts): ListTable {
  const { properties, texts } = parts;
  const fields = (parts.view.fields ?? [])
    .map((code) => properties[code])
    .filter((property) => property !== undefined);
  const columns = new Map<string, HTMLElement[]>(
    fields.map((field) => [field.code, []]),
  );
  const head = h(
    "tr",
    {},
    h("td", { class: "lk-list-action" }),
    ...fields.map((field) =>
      h(
        "th",
        { scope: "col", "aria-sort": ariaSort(parts.sort, field.code) },
        SORTABLE.test(field.type)
          ? h(
              "button",
              {
                type: "button",
                class: "lk-sort-button",
                "aria-label": `${field.label}${texts.sortBy}`,
                click: () => parts.onSort(toggledSort(parts.sort, field.code)),
              },
              field.label,
            )
          : field.label,
      ),
    ),
    h("td", { class: "lk-list-action" }),
  );
  const rows = parts.records.map((record) => {
    const cells = new Map<string, HTMLTableCellElement>();
    for (const field of fields) {
      const cell = h(
        "td",
        {},
        renderValue(field, record[field.code], parts.env),
      );
      cells.set(field.code, cell);
      columns.get(field.code)?.push(cell);
    }
    return renderRow(parts, record, cells);
  });
  const element = h(
    "div",
    { class: "lk-list-scroll" },
    h(
      "table",
      { class: "lk-list-table" },
      h("thead", {}, head),
      h("tbody", {}, ...rows),
    ),
    rows.length === 0 && h("p", { class: "lk-list-empty" }, texts.noRecords),
  );
  return { element, columns };
}

function renderRow(
  parts: ListTableParts,
  record: RecordData,
  cells: ReadonlyMap<string, HTMLTableCellElement>,
): HTMLTableRowElement {
  const { texts, links } = parts;
  const id = String(record.$id?.value);
  const rights = rightsOf(parts.rights, id);
  const actions = h("td", { class: "lk-list-action" });
  const element = h(
    "tr",
    { "data-record": id },
    h(
      "td",
      { class: "lk-list-action" },
      iconLink("detail", texts.openDetail, links.detail(id)),
    ),
    ...cells.values(),
    actions,
  );
  const row: ListRow = { element, cells, actions, rights };
  if (rights.editable && parts.canEditInline)
    actions.append(
      iconButton("edit", texts.inlineEdit, () => parts.onEdit(record, row)),
    );
  if (rights.deletable)
    actions.append(
      iconButton("remove", texts.deleteRecord, () => parts.onDelete(record)),
    );
  return element;
}

/** The direction when the list is sorted by the field first. */
function sortedBy(sort: string, code: string): "asc" | "desc" | null {
  const [first = "", direction = "desc"] = (sort.split(",")[0] ?? "")
    .trim()
    .split(/\s+/u);
  if (first !== code) return null;
  return direction === "asc" ? "asc" : "desc";
}

function ariaSort(sort: string, code: string): string {
  const direction = sortedBy(sort, code);
  if (direction === null) return "none";
  return direction === "asc" ? "ascending" : "descending";
}

function toggledSort(sort: string, code: string): string {
  return `${code} ${sortedBy(sort, code) === "desc" ? "asc" : "desc"}`;
}
