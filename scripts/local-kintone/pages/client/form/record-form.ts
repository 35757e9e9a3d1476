import type { FieldProperty } from "../../../state/field-property";
import type { AppForm } from "../app-form";
import type { Cell, RecordData, RowData } from "../record-data";
import type { FormEnv } from "./form-env";
import { FormField } from "./form-field";
import { FormTable } from "./form-table";
import { type BuiltLayout, buildLayout } from "./layout-builder";
import { renderReferenceTable } from "./reference-table";

/** A change that the user made; `row` is null outside of tables. */
export interface FormChange {
  readonly code: string;
  readonly row: RowData | null;
}

export interface RecordFormParts {
  readonly form: AppForm;
  readonly env: FormEnv;
  readonly record: RecordData;
  /** The user's wall clock "YYYY-MM-DDTHH:MM", for defaults of new rows. */
  readonly now: string;
  onChange(change: FormChange): void;
}

/** The form of one record, for input or for reading. */
export class RecordForm {
  readonly element: HTMLElement;
  private readonly fields = new Map<string, FormField>();
  private readonly tables = new Map<string, FormTable>();
  private readonly layout: BuiltLayout;

  constructor(private readonly parts: RecordFormParts) {
    const { form } = parts;
    this.layout = buildLayout(form.layout, {
      field: (code, width) => this.makeField(code, width),
      table: (code, widths) => this.makeTable(code, widths),
      groupLabel: (code) => form.properties[code]?.label ?? code,
      isGroupOpen: (code) => form.properties[code]?.openGroup === true,
    });
    this.element = this.layout.element;
    this.write(parts.record);
    if (parts.env.isInput)
      for (const table of this.tables.values())
        if (table.rowFields().length === 0) table.write([table.defaultRow()]);
  }

  /** The record with what the form holds now. */
  read(): RecordData {
    const record: RecordData = structuredClone(this.parts.record);
    for (const [code, field] of this.fields) record[code] = field.read();
    for (const [code, table] of this.tables) record[code] = table.read();
    return record;
  }

  /** Shows the values of a record; cells that it lacks stay as they are. */
  write(record: RecordData): void {
    for (const [code, cell] of Object.entries(record)) {
      this.fields.get(code)?.write(cell.value);
      this.tables.get(code)?.write(cell.value);
    }
  }

  /** A field outside of tables. */
  field(code: string): FormField | undefined {
    return this.fields.get(code);
  }

  table(code: string): FormTable | undefined {
    return this.tables.get(code);
  }

  /** Every field, those of tables' rows included. */
  allFields(): FormField[] {
    return [
      ...this.fields.values(),
      ...[...this.tables.values()].flatMap((table) =>
        table.rowFields().flatMap((row) => [...row.values()]),
      ),
    ];
  }

  space(elementId: string): HTMLElement | null {
    return this.layout.spaces.get(elementId) ?? null;
  }

  group(code: string): HTMLDetailsElement | null {
    return this.layout.groups.get(code) ?? null;
  }

  /** Shows or hides a field, a table, a table's column or a group. */
  setShown(code: string, isShown: boolean): void {
    const part = this.part(code);
    if (part === null) this.tableOf(code)?.setColumnShown(code, isShown);
    else part.hidden = !isShown;
  }

  isShown(code: string): boolean {
    const part = this.part(code);
    if (part !== null) return !part.hidden;
    return this.tableOf(code)?.isColumnShown(code) ?? false;
  }

  clearErrors(): void {
    for (const field of this.allFields()) field.setError(null);
  }

  private part(code: string): HTMLElement | null {
    return (
      this.fields.get(code)?.element ??
      this.tables.get(code)?.element ??
      this.group(code)
    );
  }

  private tableOf(code: string): FormTable | undefined {
    return [...this.tables.values()].find(
      (table) => table.property.fields?.[code] !== undefined,
    );
  }

  private makeField(code: string, width: string): HTMLElement | null {
    const property = this.parts.form.properties[code];
    if (property === undefined) return null;
    if (property.type === "REFERENCE_TABLE")
      return renderReferenceTable(property, this.parts.record, this.parts.env);
    if (!this.isPresent(property)) return null;
    const field = new FormField({
      property,
      env: this.parts.env,
      hasLabel: true,
      width,
      onChange: (changed) =>
        this.parts.onChange({ code: changed.property.code, row: null }),
      onCopy: (changed, source) =>
        this.copy(changed, source, this.fields, null),
    });
    this.fields.set(code, field);
    return field.element;
  }

  private makeTable(
    code: string,
    widths: ReadonlyMap<string, string>,
  ): HTMLElement | null {
    const property = this.parts.form.properties[code];
    if (property === undefined || !this.isPresent(property)) return null;
    const table: FormTable = new FormTable({
      property,
      env: this.parts.env,
      today: this.parts.now,
      widths,
      onCellChange: (field, row) =>
        this.parts.onChange({ code: field.property.code, row }),
      onCopy: (field, source, fields) =>
        this.copy(field, source, fields, table),
      onRowChange: (row) => this.parts.onChange({ code, row }),
    });
    this.tables.set(code, table);
    return table.element;
  }

  /** Writes a lookup's copies; each counts as a change of its field. */
  private copy(
    lookupField: FormField,
    source: RecordData | null,
    fields: ReadonlyMap<string, FormField>,
    table: FormTable | null,
  ): void {
    const mappings = lookupField.property.lookup?.fieldMappings ?? [];
    for (const mapping of mappings) {
      const target = fields.get(mapping.field);
      target?.write(
        source === null
          ? emptyLike(target.read())
          : source[mapping.relatedField]?.value,
      );
    }
    for (const mapping of mappings) {
      const target = fields.get(mapping.field);
      if (target !== undefined)
        this.parts.onChange({
          code: mapping.field,
          row: table?.rowOf(target) ?? null,
        });
    }
  }

  /** Cells that the record lacks are not to be seen by this user. */
  private isPresent(property: FieldProperty): boolean {
    return this.parts.record[property.code] !== undefined;
  }
}

function emptyLike(cell: Cell): unknown {
  return Array.isArray(cell.value) ? [] : "";
}
