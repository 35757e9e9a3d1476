import { submitOutcome } from "../api/submit-outcome";
import type { AppForm } from "../app-form";
import type { BootApp } from "../boot";
import { h } from "../dom";
import { withoutUntouchedLookups } from "../form/lookup/untouched-lookups";
import { writableRecord } from "../form/writable-record";
import { eventName, type PageContext } from "../page-context";
import { copyRecord, type RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { createDialog } from "../widgets/dialog";
import { showNotification } from "../widgets/notification";
import type { StatusAction } from "./record-process-view";

export interface ProceedParts {
  readonly context: PageContext;
  readonly app: BootApp;
  readonly form: AppForm;
  readonly record: RecordData;
  readonly recordId: number;
  readonly status: string;
}

/**
 * Asks for the next assignee, fires process.proceed and runs the action; true
 * when it ran. What handlers changed in the record is saved together with it.
 */
export async function proceedRecord(
  parts: ProceedParts,
  action: StatusAction,
): Promise<boolean> {
  const { context, record, status } = parts;
  const { texts } = context;
  const assignee = await askAssignee(parts, action);
  if (assignee === null) return false;
  const type = eventName(context, "app.record.detail.process.proceed");
  try {
    const dispatched = await context.registry.dispatch(type, {
      type,
      record: copyRecord(record),
      action: { value: action.name },
      status: { value: status },
      nextStatus: { value: action.nextStatus.name },
    });
    if (!isValidReturn(dispatched.returned)) {
      showNotification("ERROR", texts.invalidReturn(type), texts);
      return false;
    }
    const outcome = submitOutcome(dispatched);
    if (outcome.kind === "cancelled") return false;
    if (outcome.kind === "refused") {
      showNotification("ERROR", outcome.message ?? texts.saveFailed, texts);
      return false;
    }
    await send(parts, action, assignee, outcome.record);
    return true;
  } catch (error) {
    reportFailure(context, error);
    return false;
  }
}

/** Nothing, the event object or false (kintone: process.proceed). */
function isValidReturn(returned: unknown): boolean {
  return (
    returned === undefined ||
    returned === false ||
    (typeof returned === "object" && returned !== null && "record" in returned)
  );
}

/** The chosen person, "" where nobody is chosen, null for a step back. */
async function askAssignee(
  { context: { texts } }: ProceedParts,
  { name, nextStatus }: StatusAction,
): Promise<string | null> {
  const select =
    nextStatus.type === "ONE" && nextStatus.assignees.length > 0
      ? h(
          "select",
          { class: "lk-input", "aria-label": texts.assignee },
          ...nextStatus.assignees.map((user) =>
            h("option", { value: user.code }, user.name),
          ),
        )
      : null;
  const names = nextStatus.assignees.map((user) => user.name).join("、");
  const answer = await createDialog(
    {
      title: name,
      body: h(
        "div",
        {},
        h("p", {}, texts.nextStatus(nextStatus.name)),
        select ?? (names !== "" && h("p", {}, `${texts.assignee}: ${names}`)),
      ),
      okButtonText: texts.proceed,
      showCancelButton: true,
    },
    texts,
  ).show();
  return answer === "OK" ? (select?.value ?? "") : null;
}

/** The changed record and the action in one bulk request: both or none. */
async function send(
  { context, app, form, record, recordId }: ProceedParts,
  action: StatusAction,
  assignee: string,
  changed: RecordData | null,
): Promise<void> {
  const { rest, apiRoot } = context;
  const target = { app: app.id, id: recordId };
  const revision = record.$revision?.value;
  const change = changed === null ? {} : changedCells(form, record, changed);
  const hasChange = Object.keys(change).length > 0;
  await rest.request("POST", `${apiRoot}/bulkRequest.json`, {
    requests: [
      ...(hasChange
        ? [
            {
              method: "PUT",
              api: `${apiRoot}/record.json`,
              payload: { ...target, revision, record: change },
            },
          ]
        : []),
      {
        method: "PUT",
        api: `${apiRoot}/record/status.json`,
        payload: {
          ...target,
          action: action.name,
          ...(assignee === "" ? {} : { assignee }),
          ...(hasChange ? {} : { revision }),
        },
      },
    ],
  });
}

/** The cells whose values the handlers changed, as they are written. */
function changedCells(
  { properties }: AppForm,
  before: RecordData,
  after: RecordData,
): Record<string, { value: unknown }> {
  const writable = (record: RecordData) =>
    writableRecord(
      properties,
      withoutUntouchedLookups(properties, before, record, new Set()),
      () => false,
    );
  const old = writable(before);
  return Object.fromEntries(
    Object.entries(writable(after)).filter(
      ([code, cell]) => JSON.stringify(cell) !== JSON.stringify(old[code]),
    ),
  );
}
