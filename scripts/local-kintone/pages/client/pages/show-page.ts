import type { AppForm } from "../app-form";
import { appLinks } from "../app-links";
import type { BootApp } from "../boot";
import { fill, h } from "../dom";
import { loadRecordRights, rightsOf } from "../list/record-rights";
import { eventName, type PageContext, requireApp } from "../page-context";
import { createFormEnv } from "../record/create-form-env";
import { UnsavedGuard } from "../unsaved-guard";
import type { ShownRecord } from "../record/detail-bar";
import { loadDetail } from "../record/load-detail";
import { RecordEditor } from "../record/record-editor";
import { recordHost } from "../record/record-host";
import { copyRecord, type RecordData } from "../record-data";
import { reportFailure } from "../report-failure";
import { textButton } from "../widgets/buttons";
import { hideNotification } from "../widgets/notification";
import { renderPageFrame } from "../widgets/page-frame";

/** A record's detail and, with `mode=edit` in the address, its edit form. */
export async function openShowPage(context: PageContext): Promise<void> {
  const app = requireApp(context);
  const page = new ShowPage(context, app, await context.form());
  addEventListener("hashchange", () => page.open());
  await page.open();
}

class ShowPage {
  private readonly headerMenuSpace = h("div", {
    class: "lk-record-menu-space",
  });
  private readonly headerSpace = h("div", { class: "lk-header-space" });
  private readonly guard = new UnsavedGuard();
  private turn = 0;

  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    private readonly form: AppForm,
  ) {}

  async open(): Promise<void> {
    hideNotification();
    this.guard.disarm();
    const hash = new URLSearchParams(location.hash.slice(1));
    const recordId = Number(
      hash.get("record") ?? new URLSearchParams(location.search).get("record"),
    );
    this.turn += 1;
    const turn = this.turn;
    try {
      const loaded = await this.load(recordId);
      // The address changed again in the meantime.
      if (turn !== this.turn) return;
      if (hash.get("mode") === "edit" && loaded.rights.editable)
        await this.showEdit(loaded);
      else await this.showDetail(loaded, turn);
    } catch (error) {
      reportFailure(this.context, error);
    }
  }

  private async load(recordId: number): Promise<ShownRecord> {
    const { rest, apiRoot } = this.context;
    const { record } = await rest.get<{ record: RecordData }>(
      `${apiRoot}/record.json`,
      { app: this.app.id, id: recordId },
    );
    const rights = await loadRecordRights(rest, apiRoot, this.app.id, [record]);
    return {
      record,
      recordId,
      rights: rightsOf(rights, String(recordId)),
    };
  }

  private async showDetail(
    { record, recordId, rights }: ShownRecord,
    turn: number,
  ): Promise<void> {
    const { context, app } = this;
    const detail = await loadDetail(
      context,
      app,
      this.form,
      { record, recordId, rights },
      () => this.open(),
    );
    if (turn !== this.turn) return;
    this.renderPage(recordId, [detail.element]);
    context.host.record = {
      ...recordHost(detail.form, {
        page: "DETAIL",
        recordId,
        ...this.spaces(),
      }),
      process: detail.process,
      rights,
      sideBar: detail.sideBar,
    };
    const type = eventName(context, "app.record.detail.show");
    await context.registry.dispatch(type, {
      type,
      appId: app.id,
      recordId,
      record: copyRecord(record),
    });
  }

  private async showEdit({
    record,
    recordId,
    rights,
  }: ShownRecord): Promise<void> {
    const { context, app, guard } = this;
    const { texts } = context;
    const editor = new RecordEditor({
      context,
      app,
      form: this.form,
      env: createFormEnv(context, this.form, {
        isInput: true,
        rights: rights.fields,
      }),
      record,
      recordId,
      onInput: () => guard.arm(),
    });
    // Only the part after "#" changes, so the page stays and shows the detail.
    const leave = (): void => {
      const hash = new URLSearchParams(location.hash.slice(1));
      hash.delete("mode");
      location.hash = hash.toString();
    };
    const cancel = async (): Promise<void> => {
      if (await guard.mayLeave(texts)) leave();
    };
    const save = async (): Promise<void> => {
      const saved = await editor.submit();
      if (saved === null) return;
      guard.disarm();
      if (saved.url !== null) location.href = saved.url;
      else leave();
    };
    const buttons = h(
      "div",
      { class: "lk-record-foot" },
      textButton(texts.cancel, "normal", () => cancel()),
      textButton(texts.save, "primary", () => save()),
    );
    this.renderPage(recordId, [editor.form.element, buttons]);
    context.host.record = recordHost(editor.form, {
      page: "EDIT",
      recordId,
      ...this.spaces(),
      setRecord: (changed) => editor.set(changed),
    });
    await editor.show();
  }

  private renderPage(recordId: number, parts: readonly HTMLElement[]): void {
    const { context, app } = this;
    const content = renderPageFrame(context, [
      {
        label: context.texts.portal,
        href: context.boot.mobile ? "/k/m/" : "/k/",
      },
      { label: app.name, href: appLinks(app, context.boot.mobile).list },
      { label: `#${recordId}` },
    ]);
    for (const space of [this.headerMenuSpace, this.headerSpace])
      space.replaceChildren();
    fill(
      content,
      context.boot.mobile ? this.headerSpace : this.headerMenuSpace,
      ...parts,
    );
  }

  private spaces() {
    const { mobile } = this.context.boot;
    return {
      headerMenuSpace: mobile ? null : this.headerMenuSpace,
      headerSpace: mobile ? this.headerSpace : null,
    };
  }
}
