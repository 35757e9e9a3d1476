import { submitOutcome } from "../api/submit-outcome";
import type { AppForm } from "../app-form";
import type { BootApp } from "../boot";
import { applyEvent } from "../form/apply-event";
import { showFieldErrors } from "../form/field-errors";
import type { FormEnv } from "../form/form-env";
import { type FormChange, RecordForm } from "../form/record-form";
import { writableRecord } from "../form/writable-record";
import { eventName, type PageContext } from "../page-context";
import type { Cell, RecordData, RowData } from "../record-data";
import { reportFailure } from "../report-failure";
import { RestError } from "../rest-error";
import { hideNotification, showNotification } from "../widgets/notification";
import { toWallClock } from "../zoned-time";

/** Types whose changes fire events (kintone: create.change, edit.change). */
const CHANGE_TYPES =
  /^(?:RADIO_BUTTON|DROP_DOWN|CHECK_BOX|MULTI_SELECT|USER_SELECT|ORGANIZATION_SELECT|GROUP_SELECT|DATE|TIME|DATETIME|SINGLE_LINE_TEXT|NUMBER|SUBTABLE)$/u;

/** Handlers that set each other's fields for ever are stopped here. */
const DEEPEST_CHANGE = 50;

export interface RecordEditorParts {
  readonly context: PageContext;
  readonly app: BootApp;
  readonly form: AppForm;
  readonly env: FormEnv;
  readonly record: RecordData;
  /** null for a record that is not saved yet. */
  readonly recordId: number | null;
}

/** A form that is being filled: change events, the submit and its errors. */
export class RecordEditor {
  readonly form: RecordForm;
  private isSaving = false;

  constructor(private readonly parts: RecordEditorParts) {
    this.form = new RecordForm({
      form: parts.form,
      env: parts.env,
      record: parts.record,
      now: toWallClock(new Date().toISOString(), parts.env.timeZone),
      onChange: (change) => this.fireChange(change, 0),
    });
  }

  /** Fires the show event and applies what its handlers returned. */
  async show(extra: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const event = {
      ...this.event(`${this.base()}.show`, this.form.read()),
      ...extra,
    };
    const { registry } = this.parts.context;
    const { returned } = await registry.dispatch(event.type, event);
    this.applyReturned(returned, 0);
  }

  /** What record.set() does. */
  set(record: RecordData): void {
    for (const change of applyEvent(this.form, record))
      this.fireChange(change, 0);
  }

  /** Saves the record; gives its id, or null when it was not saved. */
  async submit(): Promise<string | null> {
    if (this.isSaving) return null;
    this.isSaving = true;
    try {
      this.form.clearErrors();
      hideNotification();
      if (!this.checkLookups() || !(await this.fireSubmit())) return null;
      return await this.save();
    } catch (error) {
      this.showFailure(error);
      return null;
    } finally {
      this.isSaving = false;
    }
  }

  /** Fires submit.success; gives the address that a handler asked for. */
  async fireSuccess(recordId: string): Promise<string | null> {
    const { context, app } = this.parts;
    const { record } = await context.rest.get<{ record: RecordData }>(
      `${context.apiRoot}/record.json`,
      { app: app.id, id: recordId },
    );
    const type = `${this.base()}.submit.success`;
    const { returned } = await context.registry.dispatch(type, {
      type,
      appId: app.id,
      recordId,
      record,
    });
    const url = (returned as { url?: unknown } | null | undefined)?.url;
    return typeof url === "string" && url !== "" ? url : null;
  }

  private base(): string {
    const { context, recordId } = this.parts;
    return eventName(
      context,
      recordId === null ? "app.record.create" : "app.record.edit",
    );
  }

  private event(type: string, record: RecordData) {
    const { app, recordId } = this.parts;
    return {
      type,
      appId: app.id,
      record,
      ...(recordId === null ? {} : { recordId }),
    };
  }

  private fireChange(change: FormChange, depth: number): void {
    const { context } = this.parts;
    const field = this.changedCell(change);
    if (field === null || depth > DEEPEST_CHANGE) return;
    const type = `${this.base()}.change.${change.code}`;
    const event = {
      ...this.event(type, withoutFiles(this.form.read())),
      changes: { field, row: change.row },
    };
    const { returned } = context.registry.dispatchChange(type, event, () =>
      showNotification(
        "ERROR",
        context.texts.changePromise(type),
        context.texts,
      ),
    );
    this.applyReturned(returned, depth + 1);
  }

  /** The changed cell; null for fields whose changes fire nothing. */
  private changedCell({ code, row }: FormChange): Cell | null {
    const cell =
      row?.value[code] ??
      this.form.table(code)?.read() ??
      this.form.field(code)?.read();
    const isLookup = this.form
      .allFields()
      .some((field) => field.property.code === code && field.lookup !== null);
    return cell === undefined || isLookup || !CHANGE_TYPES.test(cell.type)
      ? null
      : cell;
  }

  private applyReturned(returned: unknown, depth: number): void {
    if (typeof returned !== "object" || returned === null) return;
    const { record, error } = returned as {
      record?: RecordData;
      error?: string;
    };
    if (error !== undefined && error !== "")
      showNotification("ERROR", error, this.parts.context.texts);
    if (record === undefined) return;
    for (const change of applyEvent(this.form, record))
      this.fireChange(change, depth);
  }

  /** Marks lookups whose typed key was not fetched. */
  private checkLookups(): boolean {
    const { texts } = this.parts.context;
    const open = this.form
      .allFields()
      .filter((field) => field.lookup?.isConfirmed() === false);
    for (const field of open) field.setError(texts.lookupNotFetched);
    if (open.length > 0) showNotification("ERROR", texts.saveFailed, texts);
    return open.length === 0;
  }

  private async fireSubmit(): Promise<boolean> {
    const { registry, texts } = this.parts.context;
    const type = `${this.base()}.submit`;
    const event = this.event(type, withoutFiles(this.form.read()));
    const outcome = submitOutcome(await registry.dispatch(type, event));
    if (outcome.kind === "cancelled") return false;
    if (outcome.record !== null) applyEvent(this.form, outcome.record);
    if (outcome.kind === "continue") return true;
    showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
    return false;
  }

  private async save(): Promise<string> {
    const { context, app, form, env, recordId, record } = this.parts;
    const address = `${context.apiRoot}/record.json`;
    const body = {
      app: app.id,
      record: writableRecord(form.properties, this.form.read(), env.isLocked),
    };
    if (recordId === null) {
      const answer = await context.rest.request<{ id: string }>(
        "POST",
        address,
        body,
      );
      return answer.id;
    }
    await context.rest.request("PUT", address, {
      ...body,
      id: recordId,
      revision: record.$revision?.value,
    });
    return String(recordId);
  }

  private showFailure(error: unknown): void {
    const { context } = this.parts;
    if (!(error instanceof RestError) || typeof error.body === "string") {
      reportFailure(context, error);
      return;
    }
    const left = showFieldErrors(this.form, error.body.errors ?? {});
    showNotification(
      "ERROR",
      [error.body.message, ...left].join("\n"),
      context.texts,
    );
  }
}

/** Change and submit events know nothing about attachments. */
function withoutFiles(record: RecordData): RecordData {
  const result: RecordData = {};
  for (const [code, cell] of Object.entries(record)) {
    if (cell.type === "FILE") result[code] = { ...cell, value: [] };
    else if (cell.type === "SUBTABLE")
      result[code] = {
        ...cell,
        value: (cell.value as RowData[]).map((row) => ({
          ...row,
          value: withoutFiles(row.value),
        })),
      };
    else result[code] = cell;
  }
  return result;
}
