import { appLinks } from "../app-links";
import { fill, h } from "../dom";
import { defaultRecord } from "../form/default-record";
import { copiedForReuse } from "../form/copied-for-reuse";
import type { FieldRights } from "../list/record-rights";
import { type PageContext, requireApp } from "../page-context";
import { createFormEnv } from "../record/create-form-env";
import { RecordEditor } from "../record/record-editor";
import { recordHost } from "../record/record-host";
import type { RecordData } from "../record-data";
import { UnsavedGuard } from "../unsaved-guard";
import { textButton } from "../widgets/buttons";
import { renderPageFrame } from "../widgets/page-frame";
import { toWallClock } from "../zoned-time";

/** The form of a new record; `?reuse=ID` starts from another record's values. */
export async function openCreatePage(context: PageContext): Promise<void> {
  const { texts, boot, rest, apiRoot, host } = context;
  const app = requireApp(context);
  const links = appLinks(app, boot.mobile);
  const content = renderPageFrame(context, [
    { label: texts.portal, href: boot.mobile ? "/k/m/" : "/k/" },
    { label: app.name, href: links.list },
    { label: texts.addRecord },
  ]);
  const form = await context.form();
  const now = toWallClock(new Date().toISOString(), boot.user.timezone);
  const rights = await rest.get<{ fields: FieldRights }>(
    "/k/api/page/new-record-rights.json",
    { app: app.id },
  );
  const defaults = visibleCells(
    defaultRecord(form.properties, now, boot.user),
    rights.fields,
  );
  const reusedId = new URLSearchParams(location.search).get("reuse");
  let record = defaults;
  if (reusedId !== null) {
    const answer = await rest.get<{ record: RecordData }>(
      `${apiRoot}/record.json`,
      { app: app.id, id: reusedId },
    );
    record = copiedForReuse(form.properties, answer.record, defaults);
  }
  const guard = new UnsavedGuard();
  const editor = new RecordEditor({
    context,
    app,
    form,
    env: createFormEnv(context, form, { isInput: true, rights: rights.fields }),
    record,
    recordId: null,
    onInput: () => guard.arm(),
  });
  const save = async (): Promise<void> => {
    const saved = await editor.submit();
    if (saved === null) return;
    guard.disarm();
    location.href = saved.url ?? links.detail(saved.id);
  };
  const cancel = async (): Promise<void> => {
    if (await guard.mayLeave(texts)) location.href = links.list;
  };
  const space = h("div", {
    class: boot.mobile ? "lk-header-space" : "lk-record-menu-space",
  });
  fill(
    content,
    space,
    editor.form.element,
    h(
      "div",
      { class: "lk-record-foot" },
      textButton(texts.cancel, "normal", () => cancel()),
      textButton(texts.save, "primary", () => save()),
    ),
  );
  host.record = recordHost(editor.form, {
    page: "CREATE",
    recordId: null,
    headerMenuSpace: boot.mobile ? null : space,
    headerSpace: boot.mobile ? space : null,
    setRecord: (changed) => editor.set(changed),
  });
  await editor.show({ reuse: reusedId !== null });
}

function visibleCells(record: RecordData, rights: FieldRights): RecordData {
  return Object.fromEntries(
    Object.entries(record).filter(([code]) => rights[code]?.viewable !== false),
  );
}
