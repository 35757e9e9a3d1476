import { submitOutcome } from "../api/submit-outcome";
import type { AppForm } from "../app-form";
import type { BootApp } from "../boot";
import { fill } from "../dom";
import { FormField } from "../form/form-field";
import { copiedCodes, writableRecord } from "../form/writable-record";
import type { PageContext } from "../page-context";
import { createFormEnv } from "../record/create-form-env";
import { copyRecord, type RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { RestError } from "../rest-error";
import { UnsavedGuard } from "../unsaved-guard";
import { textButton } from "../widgets/buttons";
import { hideNotification, showNotification } from "../widgets/notification";
import type { ListRow } from "./list-table";

/** Types that a list row lets people write. */
const EDITABLE =
  /^(?:SINGLE_LINE_TEXT|MULTI_LINE_TEXT|NUMBER|RADIO_BUTTON|CHECK_BOX|MULTI_SELECT|DROP_DOWN|DATE|TIME|DATETIME|LINK|USER_SELECT|ORGANIZATION_SELECT|GROUP_SELECT)$/u;

/** Types whose changes fire index.edit.change. */
const CHANGE_TYPES =
  /^(?:SINGLE_LINE_TEXT|NUMBER|RADIO_BUTTON|CHECK_BOX|MULTI_SELECT|DROP_DOWN|DATE|TIME|DATETIME|USER_SELECT|ORGANIZATION_SELECT|GROUP_SELECT)$/u;

/** Turns a list row into inputs, fires index.edit.show, saves or cancels. */
export function startInlineEdit(
  context: PageContext,
  app: BootApp,
  form: AppForm,
  record: RecordData,
  row: ListRow,
  onFinished: () => Promise<void>,
): void {
  const edit = new InlineEdit(context, app, form, record, row, onFinished);
  edit.start().catch((error: unknown) => reportFailure(context, error));
}

class InlineEdit {
  private readonly fields = new Map<string, FormField>();
  private readonly guard = new UnsavedGuard();
  private readonly recordId: string;

  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    private readonly form: AppForm,
    private readonly record: RecordData,
    private readonly row: ListRow,
    private readonly onFinished: () => Promise<void>,
  ) {
    this.recordId = String(record.$id?.value);
  }

  async start(): Promise<void> {
    const { context, row } = this;
    const env = createFormEnv(context, this.form, {
      isInput: true,
      rights: row.rights.fields,
    });
    const copied = copiedCodes(this.form.properties);
    for (const [code, cell] of row.cells) {
      const property = this.form.properties[code];
      if (property === undefined || !EDITABLE.test(property.type)) continue;
      if (property.lookup !== undefined || copied.has(code)) continue;
      const field = new FormField({
        property,
        env,
        hasLabel: false,
        width: "",
        onChange: () => {
          this.guard.arm();
          this.fireChange(code);
        },
        onCopy: () => undefined,
      });
      field.write(this.record[code]?.value);
      this.fields.set(code, field);
      fill(cell, field.element);
    }
    row.element.classList.add("lk-editing-row");
    fill(
      row.actions,
      textButton(context.texts.save, "primary", () => this.save()),
      textButton(context.texts.cancel, "normal", () => this.finish()),
    );
    const type = "app.record.index.edit.show";
    const { returned } = await context.registry.dispatch(type, {
      type,
      appId: this.app.id,
      recordId: this.recordId,
      record: this.read(),
    });
    this.apply(returned, false);
  }

  private read(): RecordData {
    const record = copyRecord(this.record);
    for (const [code, field] of this.fields) record[code] = field.read();
    return record;
  }

  /** Takes errors and disabled flags, and values where the event allows it. */
  private apply(returned: unknown, takesValues: boolean): void {
    if (typeof returned !== "object" || returned === null) return;
    const { record } = returned as { record?: RecordData };
    for (const [code, cell] of Object.entries(record ?? {})) {
      const field = this.fields.get(code);
      if (cell.error !== undefined) field?.setError(cell.error);
      if (cell.disabled !== undefined) field?.setDisabled(cell.disabled);
      if (takesValues) field?.write(cell.value);
    }
  }

  private fireChange(code: string): void {
    const { context, app, recordId } = this;
    const field = this.fields.get(code);
    if (field === undefined || !CHANGE_TYPES.test(field.property.type)) return;
    const type = `app.record.index.edit.change.${code}`;
    const { returned } = context.registry.dispatchChange(
      type,
      {
        type,
        // Text here, a number in other events (kintone: index.edit.change).
        appId: String(app.id),
        recordId,
        record: this.read(),
        changes: { field: field.read(), row: null },
      },
      () =>
        showNotification(
          "ERROR",
          context.texts.changePromise(type),
          context.texts,
        ),
    );
    this.apply(returned, true);
  }

  private async save(): Promise<void> {
    const { context, app, recordId } = this;
    hideNotification();
    for (const field of this.fields.values()) field.setError(null);
    try {
      const type = "app.record.index.edit.submit";
      const dispatched = await context.registry.dispatch(type, {
        type,
        appId: String(app.id),
        recordId,
        record: this.read(),
      });
      const outcome = submitOutcome(dispatched);
      if (outcome.kind === "cancelled") return;
      this.apply(dispatched.returned, true);
      if (outcome.kind === "refused") {
        const { texts } = context;
        showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
        return;
      }
      await this.send();
      this.guard.disarm();
      await this.fireSuccess();
      await this.finish();
    } catch (error) {
      this.showFailure(error);
    }
  }

  private async send(): Promise<void> {
    const { context, app, form, record, recordId } = this;
    const all = writableRecord(form.properties, this.read(), () => false);
    await context.rest.request("PUT", `${context.apiRoot}/record.json`, {
      app: app.id,
      id: recordId,
      revision: record.$revision?.value,
      record: Object.fromEntries(
        Object.entries(all).filter(([code]) => this.fields.has(code)),
      ),
    });
  }

  private async fireSuccess(): Promise<void> {
    const { context, app, recordId } = this;
    const type = "app.record.index.edit.submit.success";
    const { returned } = await context.registry.dispatch(type, {
      type,
      appId: app.id,
      recordId,
      record: this.read(),
    });
    const url = (returned as { url?: unknown } | null | undefined)?.url;
    if (typeof url === "string" && url !== "") location.href = url;
  }

  /** Shows the list anew, then fires index.edit.finish. */
  private async finish(): Promise<void> {
    const { context, app, recordId } = this;
    const record = this.read();
    this.guard.disarm();
    await this.onFinished();
    const type = "app.record.index.edit.finish";
    await context.registry.dispatch(type, {
      type,
      appId: app.id,
      recordId,
      record,
    });
  }

  private showFailure(error: unknown): void {
    if (error instanceof RestError && typeof error.body !== "string")
      for (const [path, { messages }] of Object.entries(
        error.body.errors ?? {},
      )) {
        const code = /^record[.[]([^.\]]+)/u.exec(path)?.[1] ?? "";
        this.fields.get(code)?.setError(messages.join("\n"));
      }
    reportFailure(this.context, error);
  }
}
