import type { FieldProperty } from "../../../state/field-property";
import { h } from "../dom";
import type { Cell, RecordData, RowData } from "../record-data";
import { iconButton } from "../widgets/buttons";
import { defaultCell } from "./default-record";
import type { FormEnv } from "./form-env";
import type { FormField } from "./form-field";
import { FormRow } from "./form-row";

export interface FormTableParts {
  readonly property: FieldProperty;
  readonly env: FormEnv;
  readonly today: string;
  /** Field code → width in pixels from the layout. */
  readonly widths: ReadonlyMap<string, string>;
  /** A cell changed. */
  onCellChange(field: FormField, row: RowData): void;
  onCopy(
    field: FormField,
    source: RecordData | null,
    fields: ReadonlyMap<string, FormField>,
  ): void;
  /** A row was added, or removed when null. */
  onRowChange(added: RowData | null): void;
}

/** A table of a form with its rows; input forms add and remove rows. */
export class FormTable {
  readonly element: HTMLElement;
  readonly property: FieldProperty;
  private readonly body = h("tbody");
  private readonly heads = new Map<string, HTMLElement>();
  private readonly hiddenColumns = new Set<string>();
  private rows: readonly FormRow[] = [];

  constructor(private readonly parts: FormTableParts) {
    const { property } = parts;
    this.property = property;
    this.element = h(
      "div",
      { class: "lk-form-field lk-form-table", "data-field": property.code },
      property.noLabel !== true &&
        h("span", { class: "lk-form-label" }, property.label),
      h(
        "table",
        { class: "lk-subtable" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...this.columns().map((column) => this.head(column)),
            this.takesRows() && h("td", { class: "lk-subtable-actions" }),
          ),
        ),
        this.body,
      ),
    );
  }

  read(): Cell {
    return {
      type: "SUBTABLE",
      value: this.rows.map((row) => row.read()),
    };
  }

  /** Shows rows; a stored one, and a new one in its place, keeps its inputs. */
  write(value: unknown): void {
    const wanted = Array.isArray(value) ? (value as RowData[]) : [];
    const before = this.rows;
    this.rows = wanted.map((row, index) => {
      const id = row.id ?? null;
      const known =
        id === null ? before[index] : before.find((one) => one.id === id);
      const kept = known?.id === id ? known : this.createRow(id);
      kept.write(row.value);
      return kept;
    });
    this.showRows();
  }

  /** Every row's fields from top to bottom. */
  rowFields(): readonly ReadonlyMap<string, FormField>[] {
    return this.rows.map((row) => row.fields);
  }

  /** The row a field belongs to as event objects carry it. */
  rowOf(field: FormField): RowData | null {
    const row = this.rows.find((one) =>
      [...one.fields.values()].includes(field),
    );
    return row?.read() ?? null;
  }

  /** A row of default values that is not saved yet. */
  defaultRow(): RowData {
    return {
      id: null,
      value: Object.fromEntries(
        this.columns().map((column) => [
          column.code,
          defaultCell(column, this.parts.today),
        ]),
      ),
    };
  }

  /** Shows or hides a column in all rows. */
  setColumnShown(code: string, isShown: boolean): void {
    if (isShown) this.hiddenColumns.delete(code);
    else this.hiddenColumns.add(code);
    this.showRows();
  }

  isColumnShown(code: string): boolean {
    return !this.hiddenColumns.has(code);
  }

  private takesRows(): boolean {
    const { env, property } = this.parts;
    return env.isInput && !env.isLocked(property.code);
  }

  private columns(): FieldProperty[] {
    const fields = this.property.fields ?? {};
    const order = [...this.parts.widths.keys()];
    return order.length === 0
      ? Object.values(fields)
      : order.map((code) => fields[code]).filter((one) => one !== undefined);
  }

  private head(column: FieldProperty): HTMLElement {
    const { env } = this.parts;
    const head = h(
      "th",
      { scope: "col" },
      column.label,
      column.required === true &&
        env.isInput &&
        h("span", { title: env.texts.required }, " *"),
    );
    this.heads.set(column.code, head);
    return head;
  }

  private createRow(id: string | null): FormRow {
    const { env, widths, onCellChange, onCopy } = this.parts;
    const row = new FormRow({
      id,
      columns: this.columns(),
      env,
      widths,
      onChange: (field, changed) => onCellChange(field, changed.read()),
      onCopy: (field, source, { fields }) => onCopy(field, source, fields),
    });
    if (this.takesRows()) row.element.append(this.rowButtons(row));
    return row;
  }

  private rowButtons(row: FormRow): HTMLElement {
    const { texts } = this.parts.env;
    return h(
      "td",
      { class: "lk-subtable-actions" },
      iconButton("add", texts.addRow, () => this.addRowAfter(row)),
      iconButton("close", texts.removeRow, () => this.removeRow(row)),
    );
  }

  private addRowAfter(row: FormRow): void {
    const added = this.createRow(null);
    added.write(this.defaultRow().value);
    const at = this.rows.indexOf(row) + 1;
    this.rows = [...this.rows.slice(0, at), added, ...this.rows.slice(at)];
    this.showRows();
    this.parts.onRowChange(added.read());
  }

  private removeRow(row: FormRow): void {
    const rest = this.rows.filter((one) => one !== row);
    if (rest.length === 0) this.write([this.defaultRow()]);
    else {
      this.rows = rest;
      this.showRows();
    }
    this.parts.onRowChange(null);
  }

  private showRows(): void {
    for (const [code, head] of this.heads) {
      const isShown = this.isColumnShown(code);
      head.hidden = !isShown;
      for (const row of this.rows) row.setColumnShown(code, isShown);
    }
    this.body.replaceChildren(...this.rows.map((row) => row.element));
  }
}
