import { appLinks } from "../app-links";
import { h } from "../dom";
import { eventName, type PageContext } from "../page-context";
import { renderPageFrame } from "../widgets/page-frame";

interface ListedApp {
  readonly appId: string;
  readonly name: string;
  readonly description: string;
  readonly spaceId: string | null;
}

/** The portal: the apps that the user may open. */
export async function openPortalPage(context: PageContext): Promise<void> {
  const { texts, rest, boot, host } = context;
  const content = renderPageFrame(context, [{ label: texts.portal }]);
  const space = h("div", { class: "lk-portal-space" });
  host.portalSpace = space;
  const { apps } = await rest.get<{ apps: ListedApp[] }>("/k/v1/apps.json");
  content.append(
    space,
    h("h2", { class: "lk-title" }, texts.apps),
    apps.length === 0
      ? h("p", { class: "lk-list-empty" }, texts.noApps)
      : h(
          "ul",
          { class: "lk-app-list" },
          ...apps.map((app) =>
            h(
              "li",
              {},
              h(
                "a",
                {
                  class: "lk-app-card",
                  href: appLinks(
                    { id: Number(app.appId), guestSpaceId: null },
                    boot.mobile,
                  ).list,
                },
                h(
                  "span",
                  { class: "lk-app-icon", "aria-hidden": "true" },
                  initial(app.name),
                ),
                h("span", { class: "lk-app-name" }, app.name),
              ),
            ),
          ),
        ),
  );
  const type = eventName(context, "portal.show");
  await context.registry.dispatch(type, { type });
}

function initial(name: string): string {
  return [...name][0] ?? "";
}
