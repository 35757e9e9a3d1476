import { appRightsOf } from "../../auth/app-rights";
import type { Kintone } from "../../kintone";
import type { Visitor } from "./page-access";
import type { BootAppParts } from "../html/page-boot";

/** An app with the visitor's rights in it; null for an unknown id. */
export function visitedApp(
  kintone: Kintone,
  visitor: Visitor,
  appId: string,
): BootAppParts | null {
  const { store } = kintone;
  const app = store.apps.get(appId);
  if (app === undefined) return null;
  const space =
    app.spaceId === null ? undefined : store.spaces.get(app.spaceId);
  return {
    app,
    rights: appRightsOf({ user: visitor.user, tokens: null }, app, store),
    guestSpaceId: space?.isGuest === true ? space.id : null,
  };
}
