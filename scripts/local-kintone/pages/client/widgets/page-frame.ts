import { appLinks } from "../app-links";
import type { PageBoot } from "../boot";
import { h } from "../dom";
import type { PageContext } from "../page-context";

/** One step of the trail at the top; the last one is the page itself. */
export interface TrailStep {
  readonly label: string;
  readonly href?: string;
}

/** The frame of every page: service bar, trail, and the place of the content. */
export function renderPageFrame(
  context: PageContext,
  trail: readonly TrailStep[],
): HTMLElement {
  const { texts, boot } = context;
  const home = boot.mobile ? "/k/m/" : "/k/";
  const content = h("main", { class: "lk-page-content" });
  const root = document.getElementById("page-root");
  root?.replaceChildren(
    h(
      "header",
      { class: "lk-service-bar" },
      h("a", { class: "lk-service-name", href: home }, texts.service),
      h(
        "nav",
        { class: "lk-service-links" },
        h(
          "a",
          { href: otherVersion(boot) },
          boot.mobile ? texts.desktopVersion : texts.mobileVersion,
        ),
        boot.isSystemAdministrator &&
          !boot.mobile &&
          h("a", { href: "/k/admin/system/plugin/" }, texts.systemPlugins),
        h("span", { class: "lk-service-user" }, boot.user.name),
        h(
          "form",
          { method: "post", action: "/logout" },
          h(
            "button",
            { type: "submit", class: "lk-link-button" },
            texts.logout,
          ),
        ),
      ),
    ),
    h(
      "nav",
      { class: "lk-trail", "aria-label": texts.portal },
      ...trail.flatMap((step, index) => [
        index > 0 && h("span", { class: "lk-trail-mark" }, "›"),
        step.href === undefined
          ? h("h1", { "aria-current": "page" }, step.label)
          : h("a", { href: step.href }, step.label),
      ]),
    ),
    content,
  );
  return content;
}

/** The app's list, or the portal, on the other kind of device. */
function otherVersion({ app, mobile }: PageBoot): string {
  if (app !== null) return appLinks(app, !mobile).list;
  return mobile ? "/k/" : "/k/m/";
}
