import type { App, AppRight } from "../state/app";
import type { Store } from "../state/store";
import type { Actor } from "./actor";
import { matchesEntity } from "./entities";

/** What a caller may do with an app. */
export type AppRights = Omit<AppRight, "entity" | "includeSubs">;

const NOTHING: AppRights = {
  appEditable: false,
  recordViewable: false,
  recordAddable: false,
  recordEditable: false,
  recordDeletable: false,
  recordImportable: false,
  recordExportable: false,
};

/**
 * Rights of a caller: those of the API token of this app, else the first entry
 * of the app's rights that names the user. System administrators may always
 * manage the app.
 */
export function appRightsOf(actor: Actor, app: App, store: Store): AppRights {
  if (actor.tokens !== null) {
    const token = actor.tokens.find(({ appId }) => appId === app.id);
    return { ...NOTHING, ...token?.scopes };
  }
  const { user } = actor;
  const rights = (app.live ?? app.preview).appAcl.find((right) =>
    matchesEntity(right.entity, right.includeSubs, user, {
      store,
      appCreator: app.creator,
      usersOfField: () => [],
    }),
  );
  return {
    ...(rights ?? NOTHING),
    appEditable: user.administrator || (rights?.appEditable ?? false),
  };
}
