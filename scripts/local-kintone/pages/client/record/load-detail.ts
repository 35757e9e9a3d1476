import type { AppForm } from "../app-form";
import type { BootApp } from "../boot";
import { h } from "../dom";
import { RecordForm } from "../form/record-form";
import type { PageContext } from "../page-context";
import { CommentsPanel } from "./comments-panel";
import { createFormEnv } from "./create-form-env";
import { renderDetailBar, type ShownRecord } from "./detail-bar";
import { loadRecordProcess } from "./load-record-process";
import { renderProcessBar } from "./process-bar";
import type { RecordProcessView } from "./record-process-view";

/** A record laid out for reading, with what stands around it. */
export interface Detail {
  readonly element: HTMLElement;
  readonly form: RecordForm;
  readonly process: RecordProcessView;
  /** The comments; null when the app has none. */
  readonly sideBar: HTMLElement | null;
}

/** Reads what stands around a record and lays all of it out. */
export async function loadDetail(
  context: PageContext,
  app: BootApp,
  appForm: AppForm,
  shown: ShownRecord,
  onProceeded: () => void,
): Promise<Detail> {
  const { record, recordId } = shown;
  const [process, bar] = await Promise.all([
    loadRecordProcess(context, app, recordId),
    renderDetailBar(context, app, shown),
  ]);
  const form = new RecordForm({
    form: appForm,
    env: createFormEnv(context, appForm, { isInput: false }),
    record,
    now: "",
    onChange: () => undefined,
  });
  const { status } = process;
  const comments = app.hasComments
    ? new CommentsPanel(context, app, recordId)
    : null;
  // The page does not wait for them.
  void comments?.refresh();
  const element = h(
    "div",
    { class: "lk-detail" },
    h(
      "div",
      { class: "lk-detail-main" },
      bar,
      status !== null &&
        renderProcessBar(
          { context, app, form: appForm, record, recordId, status },
          process,
          onProceeded,
        ),
      form.element,
    ),
    comments?.element,
  );
  return { element, form, process, sideBar: comments?.element ?? null };
}
