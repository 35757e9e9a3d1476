import { appLinks } from "../app-links";
import { h } from "../dom";
import { type PageContext, requireApp } from "../page-context";
import { renderPageFrame } from "../widgets/page-frame";

/** The door to an app's settings; forms and lists are set up over REST. */
export async function openSettingsPage(context: PageContext): Promise<void> {
  const { texts } = context;
  const app = requireApp(context);
  const content = renderPageFrame(context, [
    { label: texts.portal, href: "/k/" },
    { label: app.name, href: appLinks(app, false).list },
    { label: texts.settingsOf(app.name) },
  ]);
  content.append(
    h(
      "div",
      { class: "lk-settings" },
      h("h2", { class: "lk-title" }, texts.settingsOf(app.name)),
      h(
        "ul",
        { class: "lk-app-list" },
        h(
          "li",
          {},
          h(
            "a",
            { class: "lk-app-card", href: `/k/admin/app/${app.id}/plugin/` },
            h("span", { class: "lk-app-name" }, texts.plugins),
          ),
        ),
        h(
          "li",
          {},
          h(
            "a",
            { class: "lk-app-card", href: appLinks(app, false).list },
            h("span", { class: "lk-app-name" }, texts.backToApp),
          ),
        ),
      ),
    ),
  );
}
