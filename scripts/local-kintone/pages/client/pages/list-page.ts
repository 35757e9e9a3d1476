import type { View } from "../../../state/app";
import { type AppLinks, appLinks } from "../app-links";
import type { BootApp } from "../boot";
import { fill, h } from "../dom";
import { linksFrom } from "../list-origin";
import { deleteFromList } from "../list/delete-from-list";
import { startInlineEdit } from "../list/inline-edit";
import {
  changedHash,
  type ListPosition,
  readPosition,
  viewIdOf,
} from "../list/list-address";
import { renderListCalendar } from "../list/list-calendar";
import { renderListCards } from "../list/list-cards";
import { listShowEvent } from "../list/list-event";
import { createListHost } from "../list/list-host";
import { renderMonthPager, renderPager } from "../list/list-pager";
import { type ListRecords, loadListRecords } from "../list/list-records";
import { type ListTable, renderListTable } from "../list/list-table";
import { renderListToolbar } from "../list/list-toolbar";
import { isUnpaged, loadViews, mobileViews } from "../list/list-view";
import { loadRecordRights } from "../list/record-rights";
import { eventName, type PageContext, requireApp } from "../page-context";
import { reportFailure } from "../report-failure";
import { trustedHtml } from "../trusted-html";
import { renderPageFrame } from "../widgets/page-frame";
import { toWallClock } from "../zoned-time";
import type { AppForm } from "../app-form";

/** The record list, on desktop and mobile. */
export async function openListPage(context: PageContext): Promise<void> {
  const { texts, boot, rest, apiRoot } = context;
  const app = requireApp(context);
  const content = renderPageFrame(context, [
    { label: texts.portal, href: boot.mobile ? "/k/m/" : "/k/" },
    { label: app.name },
  ]);
  const form = await context.form();
  const all = await loadViews(
    rest,
    apiRoot,
    app,
    form.properties,
    texts.allRecords,
  );
  const views = boot.mobile ? mobileViews(all) : all;
  const wanted = viewIdOf(location);
  const view = views.find((one) => one.id === wanted) ?? views[0];
  if (view === undefined) return;
  await new ListPage(context, app, form, views, view, content).open();
}

class ListPage {
  private readonly headerMenuSpace = h("div", {
    class: "lk-header-menu-space",
  });
  private readonly headerSpace = h("div", { class: "lk-header-space" });
  private readonly body = h("div", { class: "lk-list-body" });
  private readonly pagers = [h("div"), h("div")] as const;
  private readonly links: AppLinks;
  private position: ListPosition;
  private turn = 0;
  private columns: ListTable["columns"] = new Map();

  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    private readonly form: AppForm,
    views: readonly View[],
    private readonly view: View,
    content: HTMLElement,
  ) {
    const { boot, texts, host } = context;
    this.links = appLinks(app, boot.mobile);
    this.position = this.readPosition();
    fill(
      content,
      renderListToolbar({
        app,
        views,
        view,
        properties: form.properties,
        position: this.position,
        links: this.links,
        texts,
        mobile: boot.mobile,
        headerMenuSpace: this.headerMenuSpace,
      }),
      this.headerSpace,
      this.pagers[0],
      this.body,
      this.pagers[1],
    );
    if (view.type === "CUSTOM") this.insertCustomHtml(view.html ?? "");
    host.list = createListHost({
      view,
      views,
      headerMenuSpace: boot.mobile ? null : this.headerMenuSpace,
      headerSpace: this.headerSpace,
      position: () => this.position,
      columns: () => this.columns,
    });
  }

  async open(): Promise<void> {
    addEventListener("hashchange", () => this.refresh());
    await this.refresh();
  }

  /** Reads and shows the position of the address, then fires index.show. */
  private async refresh(): Promise<void> {
    const { context, view } = this;
    this.position = this.readPosition();
    this.turn += 1;
    const turn = this.turn;
    try {
      const shown = await loadListRecords(
        {
          rest: context.rest,
          apiRoot: context.apiRoot,
          appId: this.app.id,
          properties: this.form.properties,
          timeZone: context.boot.user.timezone,
        },
        view,
        this.position,
      );
      // The address changed again in the meantime.
      if (turn !== this.turn) return;
      await this.render(shown);
      const type = eventName(context, "app.record.index.show");
      await context.registry.dispatch(
        type,
        listShowEvent(type, this.app.id, view, this.position, shown),
      );
    } catch (error) {
      reportFailure(context, error);
    }
  }

  private async render(shown: ListRecords): Promise<void> {
    const { context, view } = this;
    if (view.type === "LIST") await this.renderRecords(shown);
    if (view.type === "CALENDAR")
      fill(
        this.body,
        renderListCalendar({
          view,
          properties: this.form.properties,
          month: this.position.month,
          byDay: shown.byDay ?? {},
          links: this.recordLinks(),
          language: context.boot.user.language,
          env: this.valueEnv(),
        }),
      );
    for (const pager of this.pagers) fill(pager, this.renderPager(shown));
  }

  /** Links to records that remember this list. */
  private recordLinks(): AppLinks {
    const { condition, sort, isFiltered } = this.position;
    return linksFrom(this.links, {
      view: this.view.id,
      condition,
      sort,
      isFiltered,
    });
  }

  private async renderRecords(shown: ListRecords): Promise<void> {
    const { context, form, view } = this;
    const { records } = shown;
    const common = {
      view,
      properties: form.properties,
      records,
      links: this.recordLinks(),
      texts: context.texts,
      env: this.valueEnv(),
    };
    const table = context.boot.mobile
      ? renderListCards(common)
      : renderListTable({
          ...common,
          rights: await loadRecordRights(
            context.rest,
            context.apiRoot,
            this.app.id,
            records,
          ),
          sort: this.position.sort,
          canEditInline: this.app.canEditInline,
          onSort: (sort) => this.goTo({ sort, page: "1" }),
          onEdit: (record, row) =>
            startInlineEdit(context, this.app, form, record, row, () =>
              this.refresh(),
            ),
          onDelete: (record) =>
            deleteFromList(context, this.app, record, () => this.refresh()),
        });
    this.columns = table.columns;
    fill(this.body, table.element);
  }

  private renderPager(shown: ListRecords): HTMLElement | null {
    const { texts } = this.context;
    if (this.view.type === "CALENDAR")
      return renderMonthPager(this.position.month, texts, (month) =>
        this.goTo({ month }),
      );
    if (isUnpaged(this.view)) return null;
    return renderPager(
      {
        offset: shown.offset,
        size: this.position.size,
        count: shown.records.length,
        total: shown.total,
      },
      texts,
      (page) => this.goTo({ page: String(page) }),
    );
  }

  private goTo(changes: Readonly<Record<string, string>>): void {
    location.hash = changedHash(location, changes);
  }

  private readPosition(): ListPosition {
    const today = toWallClock(
      new Date().toISOString(),
      this.context.boot.user.timezone,
    );
    return readPosition(location, this.view, today);
  }

  /** The HTML of a custom list is made by a system administrator. */
  private insertCustomHtml(html: string): void {
    this.body.innerHTML = trustedHtml(html);
  }

  private valueEnv() {
    return {
      texts: this.context.texts,
      timeZone: this.context.boot.user.timezone,
      rest: this.context.rest,
    };
  }
}
