import type { FieldProperty } from "../../../state/field-property";
import { h } from "../dom";
import type { Cell, RecordData, RowData } from "../record-data";
import type { FormEnv } from "./form-env";
import { FormField } from "./form-field";

export interface FormRowParts {
  /** null until the row is saved. */
  readonly id: string | null;
  readonly columns: readonly FieldProperty[];
  readonly env: FormEnv;
  /** Field code → width in pixels from the layout. */
  readonly widths: ReadonlyMap<string, string>;
  onChange(field: FormField, row: FormRow): void;
  onCopy(field: FormField, source: RecordData | null, row: FormRow): void;
}

/** One row of a form's table. */
export class FormRow {
  readonly id: string | null;
  readonly element: HTMLTableRowElement;
  readonly fields: ReadonlyMap<string, FormField>;
  private readonly cells = new Map<string, HTMLElement>();

  constructor(parts: FormRowParts) {
    this.id = parts.id;
    this.fields = new Map(
      parts.columns.map((property) => [
        property.code,
        new FormField({
          property,
          env: parts.env,
          hasLabel: false,
          width: parts.widths.get(property.code) ?? "",
          onChange: (field) => parts.onChange(field, this),
          onCopy: (field, source) => parts.onCopy(field, source, this),
        }),
      ]),
    );
    for (const [code, field] of this.fields)
      this.cells.set(code, h("td", {}, field.element));
    this.element = h("tr", {}, ...this.cells.values());
  }

  read(): RowData {
    return {
      id: this.id,
      value: Object.fromEntries(
        [...this.fields].map(([code, field]) => [code, field.read()]),
      ),
    };
  }

  /** Shows cells; those that are not given stay as they are. */
  write(cells: Readonly<Record<string, Cell>>): void {
    for (const [code, field] of this.fields) {
      const cell = cells[code];
      if (cell !== undefined) field.write(cell.value);
    }
  }

  setColumnShown(code: string, isShown: boolean): void {
    const cell = this.cells.get(code);
    if (cell !== undefined) cell.hidden = !isShown;
  }
}
