import { appLinks } from "../app-links";
import { h } from "../dom";
import { eventName, type PageContext, requireApp } from "../page-context";
import { renderPageFrame } from "../widgets/page-frame";

/**
 * The page of a graph: it fires its event and says that there is no graph.
 */
export async function openReportPage(context: PageContext): Promise<void> {
  const { texts, boot, host, registry } = context;
  const app = requireApp(context);
  const content = renderPageFrame(context, [
    { label: texts.portal, href: boot.mobile ? "/k/m/" : "/k/" },
    { label: app.name, href: appLinks(app, boot.mobile).list },
    { label: texts.report },
  ]);
  content.append(h("p", { class: "lk-list-empty" }, texts.reportNotDrawn));
  host.reportCondition =
    new URLSearchParams(location.search).get("query") ?? "";
  const type = eventName(context, "app.report.show");
  await registry.dispatch(type, { type, appId: app.id });
}
