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
        boot.mobile
          ? h("a", { href: "/k/" }, texts.desktopVersion)
          : h("a", { href: "/k/m/" }, texts.mobileVersion),
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
