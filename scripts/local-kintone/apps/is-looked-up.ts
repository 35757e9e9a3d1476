import type { Store } from "../state/store";
import { locateFields } from "./field-map";

/** Whether a lookup of another app's live form uses a field of this app. */
export function isLookedUp(store: Store, appId: number, code: string): boolean {
  return store.apps
    .values()
    .filter(({ id, live }) => id !== appId && live !== null)
    .some(({ live }) =>
      [...locateFields(live?.properties ?? {}).values()].some(
        ({ property: { lookup } }) =>
          lookup?.relatedApp.app === String(appId) &&
          (lookup.relatedKeyField === code ||
            lookup.fieldMappings.some((m) => m.relatedField === code)),
      ),
    );
}
