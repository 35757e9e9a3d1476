import type { PageName } from "../boot";
import type { PageHost } from "./page-host";

/** What kintone.getPageType() says; `page` follows what is shown right now. */
export function pageType(
  page: PageName,
  host: PageHost,
): { type: string; page: string } {
  if (page === "APP_SHOW" || page === "APP_SHOW_MOBILE") {
    const name = host.record?.page === "EDIT" ? "APP_EDIT" : "APP_DETAIL";
    return { type: "APP", page: page === "APP_SHOW" ? name : `${name}_MOBILE` };
  }
  if (page.startsWith("PORTAL")) return { type: "PORTAL", page };
  if (page.startsWith("APP_SETTINGS")) return { type: "APP_SETTINGS", page };
  return { type: "APP", page };
}
