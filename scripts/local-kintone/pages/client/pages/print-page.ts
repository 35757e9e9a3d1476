import { appLinks } from "../app-links";
import { fill, h } from "../dom";
import { RecordForm } from "../form/record-form";
import { type PageContext, requireApp } from "../page-context";
import { createFormEnv } from "../record/create-form-env";
import { recordHost } from "../record/record-host";
import { copyRecord, type RecordData } from "../record-data";
import { textButton } from "../widgets/buttons";
import { renderPageFrame } from "../widgets/page-frame";

/** A record laid out for paper. */
export async function openPrintPage(context: PageContext): Promise<void> {
  const { texts, rest, apiRoot, host, registry } = context;
  const app = requireApp(context);
  const links = appLinks(app, false);
  const recordId = Number(new URLSearchParams(location.search).get("record"));
  const content = renderPageFrame(context, [
    { label: app.name, href: links.list },
    { label: `#${recordId}`, href: links.detail(recordId) },
    { label: texts.print },
  ]);
  const appForm = await context.form();
  const { record } = await rest.get<{ record: RecordData }>(
    `${apiRoot}/record.json`,
    { app: app.id, id: recordId },
  );
  const form = new RecordForm({
    form: appForm,
    env: createFormEnv(context, appForm, { isInput: false }),
    record,
    now: "",
    onChange: () => undefined,
  });
  fill(
    content,
    h(
      "div",
      { class: "lk-record-bar" },
      textButton(texts.print, "primary", () => print()),
    ),
    form.element,
  );
  host.record = recordHost(form, {
    page: "PRINT",
    recordId,
    headerMenuSpace: null,
    headerSpace: null,
  });
  const type = "app.record.print.show";
  await registry.dispatch(type, {
    type,
    appId: app.id,
    recordId,
    record: copyRecord(record),
  });
}
