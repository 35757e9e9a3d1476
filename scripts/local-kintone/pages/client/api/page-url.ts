import { appLinks } from "../app-links";

type UrlParameters = Readonly<Record<string, string | number | undefined>>;

/** kintone.buildPageUrl() for the pages that the local kintone has. */
export async function buildPageUrl(
  page: string,
  parameters: UrlParameters = {},
): Promise<string> {
  const path = pagePath(page, parameters);
  if (path === null)
    throw new Error(
      `buildPageUrl("${page}") is not implemented in the local kintone.`,
    );
  return `${location.origin}${path}`;
}

function pagePath(page: string, parameters: UrlParameters): string | null {
  if (page === "PORTAL_TOP") return "/k/";
  if (page === "PORTAL_TOP_MOBILE") return "/k/m/";
  const mobile = page.endsWith("_MOBILE");
  const name = mobile ? page.slice(0, -"_MOBILE".length) : page;
  if (!/^APP_(?:INDEX|CREATE|DETAIL|EDIT|PRINT|REPORT)$/u.test(name))
    return null;
  const links = appLinks(
    { id: Number(required(parameters, "appId")), guestSpaceId: null },
    mobile,
  );
  switch (name) {
    case "APP_INDEX":
      return parameters.viewId === undefined
        ? links.list
        : `${links.list}?view=${parameters.viewId}`;
    case "APP_CREATE":
      return links.create;
    case "APP_DETAIL":
      return links.detail(required(parameters, "recordId"));
    case "APP_EDIT":
      return links.edit(required(parameters, "recordId"));
    case "APP_REPORT":
      return links.report(required(parameters, "reportId"));
    default:
      return mobile ? null : links.print(required(parameters, "recordId"));
  }
}

function required(parameters: UrlParameters, name: string): string {
  const value = parameters[name];
  if (value === undefined)
    throw new Error(`buildPageUrl() needs params.${name}.`);
  return String(value);
}
