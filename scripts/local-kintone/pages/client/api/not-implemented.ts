/** The error of everything documented that the local kintone has not built. */
export function notImplemented(name: string): Error {
  return new Error(`${name}() is not implemented in the local kintone.`);
}

/** Functions of the service's JavaScript API that are not built, by their place. */
export const MISSING: Readonly<Record<string, readonly string[]>> = {
  "": ["getDomain", "setKeyboardShortcuts", "getKeyboardShortcuts"],
  user: ["getIcons"],
  space: ["get", "getPermissions"],
  app: [
    "getIcons",
    "setRecordListStyle",
    "getRecordListStyle",
    "showDescription",
    "getDescriptionDisplayState",
    "showOptionsButton",
    "getOptionsButtonDisplayState",
    "showReportButton",
    "getReportButtonDisplayState",
  ],
  "app.record": ["showActionButton", "getActionButtonDisplayState"],
  "mobile.app": [
    "setRecordListStyle",
    "getRecordListStyle",
    "showOptionsButton",
    "getOptionsButtonDisplayState",
    "showReportSelector",
    "getReportSelectorDisplayState",
  ],
  "mobile.app.record": ["showActionButton", "getActionButtonDisplayState"],
};

type Tree = Record<string, unknown>;

/** Puts a function that rejects wherever the API lacks a documented one. */
export function addMissing(kintone: Tree): void {
  for (const [place, names] of Object.entries(MISSING))
    for (const name of names) {
      const path = ["kintone", ...place.split("."), name].filter(
        (part) => part !== "",
      );
      branchOf(kintone, path.slice(1, -1))[name] = () =>
        Promise.reject(notImplemented(path.join(".")));
    }
}

function branchOf(root: Tree, path: readonly string[]): Tree {
  return path.reduce((tree, step) => tree[step] as Tree, root);
}
