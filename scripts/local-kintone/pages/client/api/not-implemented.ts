/** The error of everything documented that the local kintone has not built. */
export function notImplemented(name: string): Error {
  return new Error(`${name}() is not implemented in the local kintone.`);
}

/** Functions of the service's JavaScript API that are not built, by their place. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  "": [
    "getUserPreference",
    "getDomain",
    "getAvailableApiTypes",
    "getAvailableServices",
    "isAccessWithClientCertificateAuthentication",
    "setKeyboardShortcuts",
    "getKeyboardShortcuts",
  ],
  user: ["getOrganizations", "getGroups", "getCustomFields", "getIcons"],
  system: ["getPermissions", "getAvailableFeatures"],
  license: ["isTrial", "getSubscriptionPlan"],
  app: [
    "get",
    "getPermissions",
    "getCategories",
    "getStatus",
    "getIcons",
    "getReports",
    "setRecordListStyle",
    "getRecordListStyle",
    "showDescription",
    "showAddRecordButton",
    "showAppSettingsButton",
    "showOptionsButton",
    "showFilterButton",
    "showReportButton",
    "showViewAndReportSelector",
    "showViewSelectorItems",
  ],
  "app.record": [
    "getPermissions",
    "getFieldPermissions",
    "getStatusHistory",
    "getActions",
    "getStatusActions",
    "getAssignees",
    "setFieldStyle",
    "getFieldStyle",
    "showSideBar",
    "showPager",
    "showEditRecordButton",
    "showDuplicateRecordButton",
  ],
  portal: ["getContentSpaceElement"],
  "space.portal": ["getContentSpaceElement"],
};

type Tree = Record<string, unknown>;

/** Puts a function that throws wherever the API lacks a documented one. */
export function addMissing(kintone: Tree): void {
  for (const [place, names] of Object.entries(MISSING)) {
    addTo(kintone, place, names);
    addTo(kintone.mobile as Tree, place, place === "" ? [] : names, "mobile.");
  }
}

function addTo(
  root: Tree,
  place: string,
  names: readonly string[],
  prefix = "",
): void {
  let target = root;
  for (const step of place === "" ? [] : place.split("."))
    target = (target[step] ??= {}) as Tree;
  for (const name of names)
    target[name] ??= () => {
      throw notImplemented(
        ["kintone", ...`${prefix}${place}`.split("."), name]
          .filter((part) => part !== "")
          .join("."),
      );
    };
}
