import { submitOutcome } from "../api/submit-outcome";
import type { BootApp } from "../boot";
import { applyEvent } from "../form/apply-event";
import type { FormChange, RecordForm } from "../form/record-form";
import { eventName, type PageContext } from "../page-context";
import type { Cell, RecordData } from "../record-data";
import { showNotification } from "../widgets/notification";
import { eventCell, eventRecord, eventRow } from "./event-record";

/** Types whose changes fire events (kintone: create.change, edit.change). */
const CHANGE_TYPES =
  /^(?:RADIO_BUTTON|DROP_DOWN|CHECK_BOX|MULTI_SELECT|USER_SELECT|ORGANIZATION_SELECT|GROUP_SELECT|DATE|TIME|DATETIME|SINGLE_LINE_TEXT|NUMBER|SUBTABLE)$/u;

/** Handlers that set each other's fields for ever are stopped here. */
const DEEPEST_CHANGE = 50;

export interface FormEventsParts {
  readonly context: PageContext;
  readonly app: BootApp;
  /** null for a record that is not saved yet. */
  readonly recordId: number | null;
  form(): RecordForm;
}

/** The events of a form that is being filled, and what handlers do to it. */
export class FormEvents {
  constructor(private readonly parts: FormEventsParts) {}

  /** Fires the show event and applies what its handlers returned. */
  async fireShow(extra: Readonly<Record<string, unknown>>): Promise<void> {
    const event = {
      ...this.event("show", this.parts.form().read()),
      ...extra,
    };
    const { registry } = this.parts.context;
    const { returned } = await registry.dispatch(event.type, event);
    this.applyReturned(returned, 0);
  }

  fireChange(change: FormChange, depth = 0): void {
    const { context, form } = this.parts;
    const field = this.changedCell(change);
    if (field === null || depth > DEEPEST_CHANGE) return;
    const event = {
      ...this.event(`change.${change.code}`, eventRecord(form().read())),
      changes: {
        field: eventCell(field),
        row: change.row === null ? null : eventRow(change.row),
      },
    };
    const { texts, registry } = context;
    const { returned } = registry.dispatchChange(event.type, event, (type) =>
      showNotification("ERROR", texts.changePromise(type), texts),
    );
    this.applyReturned(returned, depth + 1);
  }

  /** Applies a record; every value that it changes fires its event. */
  apply(record: RecordData, depth = 0): void {
    for (const change of applyEvent(this.parts.form(), record))
      this.fireChange(change, depth);
  }

  /** Fires the submit event; false when handlers stopped it. */
  async fireSubmit(): Promise<boolean> {
    const { context, form } = this.parts;
    const { registry, texts } = context;
    const event = this.event("submit", eventRecord(form().read()));
    const outcome = submitOutcome(await registry.dispatch(event.type, event));
    if (outcome.kind === "cancelled") return false;
    if (outcome.record !== null) applyEvent(form(), outcome.record);
    if (outcome.kind === "continue") return true;
    showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
    return false;
  }

  /** Fires submit.success; gives the address that a handler asked for. */
  async fireSuccess(
    recordId: string,
    record: RecordData | null,
  ): Promise<string | null> {
    // The id is text here, a number in the other events.
    const event = { ...this.event("submit.success", record), recordId };
    const { registry } = this.parts.context;
    const { returned } = await registry.dispatch(event.type, event);
    const url = (returned as { url?: unknown } | null | undefined)?.url;
    return typeof url === "string" && url !== "" ? url : null;
  }

  private event(name: string, record: RecordData | null) {
    const { context, app, recordId } = this.parts;
    const base = recordId === null ? "app.record.create" : "app.record.edit";
    return {
      type: eventName(context, `${base}.${name}`),
      appId: app.id,
      record,
      ...(recordId === null ? {} : { recordId }),
    };
  }

  /** The changed cell; null for fields whose changes fire nothing. */
  private changedCell({ code, row }: FormChange): Cell | null {
    const form = this.parts.form();
    const cell =
      row?.value[code] ?? form.table(code)?.read() ?? form.field(code)?.read();
    const isLookup = form
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
    if (record !== undefined) this.apply(record, depth);
  }
}
