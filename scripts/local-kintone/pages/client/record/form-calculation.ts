import type { FieldProperties } from "../../../state/field-property";
import type { BootApp } from "../boot";
import type { FormChange, RecordForm } from "../form/record-form";
import type { PageContext } from "../page-context";
import type { RecordData, RowData } from "../record-data";
import type { FormField } from "../form/form-field";

/** Keeps the calculated fields of a form up to date while it is filled. */
export class FormCalculation {
  private turn = 0;
  private readonly isNeeded: boolean;

  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    properties: FieldProperties,
  ) {
    this.isNeeded = hasFormula(properties);
  }

  /** Computes anew; gives the fields whose values changed by that. */
  async refresh(form: RecordForm): Promise<FormChange[]> {
    if (!this.isNeeded) return [];
    this.turn += 1;
    const { turn } = this;
    const answer = await this.context.rest.request<{ record: RecordData }>(
      "POST",
      "/k/api/page/calculation.json",
      { app: this.app.id, record: form.read() },
    );
    // The form changed again in the meantime: a later answer follows.
    return turn === this.turn ? writeResults(form, answer.record) : [];
  }
}

function hasFormula(properties: FieldProperties): boolean {
  return Object.values(properties).some(
    (property) => isCalculated(property) || hasFormula(property.fields ?? {}),
  );
}

function isCalculated(property: FieldProperties[string]): boolean {
  return property.type === "CALC" || (property.expression ?? "") !== "";
}

function writeResults(form: RecordForm, record: RecordData): FormChange[] {
  const changes: FormChange[] = [];
  for (const [code, { value }] of Object.entries(record)) {
    const field = form.field(code);
    if (field !== undefined && writeResult(field, value))
      changes.push({ code, row: null });
    const table = form.table(code);
    for (const [index, fields] of (table?.rowFields() ?? []).entries())
      for (const cell of fields.values()) {
        const { code: inner } = cell.property;
        const result = (value as RowData[])[index]?.value[inner]?.value;
        if (writeResult(cell, result))
          changes.push({ code: inner, row: table?.rowOf(cell) ?? null });
      }
  }
  return changes;
}

/** True when a calculated field got another value. */
function writeResult(field: FormField, value: unknown): boolean {
  if (!isCalculated(field.property) || field.read().value === value)
    return false;
  field.write(value);
  return true;
}
