import type { AppForm } from "../app-form";
import type { BootApp } from "../boot";
import { showFieldErrors } from "../form/field-errors";
import type { FormEnv } from "../form/form-env";
import {
  fetchedLookups,
  withoutUntouchedLookups,
} from "../form/lookup/untouched-lookups";
import { RecordForm } from "../form/record-form";
import { writableRecord } from "../form/writable-record";
import type { PageContext } from "../page-context";
import type { RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { RestError } from "../rest-error";
import { hideNotification, showNotification } from "../widgets/notification";
import { toWallClock } from "../zoned-time";
import { FormCalculation } from "./form-calculation";
import { FormEvents } from "./form-events";

export interface RecordEditorParts {
  readonly context: PageContext;
  readonly app: BootApp;
  readonly form: AppForm;
  readonly env: FormEnv;
  readonly record: RecordData;
  /** null for a record that is not saved yet. */
  readonly recordId: number | null;
  /** Called when the form's values change: by the user or by handlers. */
  onInput(): void;
}

/** A record that was saved, and where a handler wants to go then. */
export interface SavedRecord {
  readonly id: string;
  readonly url: string | null;
}

/** A form that is being filled, from its show event to the saved record. */
export class RecordEditor {
  readonly form: RecordForm;
  private readonly events: FormEvents;
  private readonly calculation: FormCalculation;
  private isSaving = false;

  constructor(private readonly parts: RecordEditorParts) {
    const { context, app, recordId } = parts;
    this.events = new FormEvents({
      context,
      app,
      recordId,
      form: () => this.form,
    });
    this.form = new RecordForm({
      form: parts.form,
      env: parts.env,
      record: parts.record,
      now: toWallClock(new Date().toISOString(), parts.env.timeZone),
      onChange: (change) => {
        parts.onInput();
        this.events.fireChange(change);
        this.calculate();
      },
    });
    this.calculation = new FormCalculation(context, app, parts.form.properties);
  }

  async show(extra: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.events.fireShow(extra);
    await this.calculate();
  }

  /** What record.set() does. */
  set(record: RecordData): void {
    this.parts.onInput();
    this.events.apply(record);
    this.calculate();
  }

  /** Saves the record with all its events; null when it was not saved. */
  async submit(): Promise<SavedRecord | null> {
    if (this.isSaving) return null;
    this.isSaving = true;
    try {
      this.form.clearErrors();
      hideNotification();
      const mayGo = this.checkLookups() && (await this.events.fireSubmit());
      if (!mayGo) return null;
      const id = await this.save();
      return { id, url: await this.finish(id) };
    } catch (error) {
      this.showFailure(error);
      return null;
    } finally {
      this.isSaving = false;
    }
  }

  private async calculate(): Promise<void> {
    try {
      for (const change of await this.calculation.refresh(this.form))
        this.events.fireChange(change);
    } catch (error) {
      reportFailure(this.parts.context, error);
    }
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

  private async save(): Promise<string> {
    const { context, app, form, env, recordId, record } = this.parts;
    const address = `${context.apiRoot}/record.json`;
    const filled = this.form.read();
    const changed =
      recordId === null
        ? filled
        : withoutUntouchedLookups(
            form.properties,
            record,
            filled,
            fetchedLookups(this.form),
          );
    const body = {
      app: app.id,
      record: writableRecord(form.properties, changed, env.isLocked),
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

  /** Fires the success event; its failure can't undo the save. */
  private async finish(id: string): Promise<string | null> {
    try {
      return await this.events.fireSuccess(id, await this.savedRecord(id));
    } catch (error) {
      reportFailure(this.parts.context, error);
      return null;
    }
  }

  /** null for a record that its writer may not see. */
  private async savedRecord(id: string): Promise<RecordData | null> {
    const { context, app } = this.parts;
    try {
      const { record } = await context.rest.get<{ record: RecordData }>(
        `${context.apiRoot}/record.json`,
        { app: app.id, id },
      );
      return record;
    } catch (error) {
      if (error instanceof RestError) return null;
      throw error;
    }
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
