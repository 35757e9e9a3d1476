import type { Source } from "./settings";

/** Where an app is. */
export interface AppPlace {
  readonly appId: string;
  /** Set when the app is in a guest space. */
  readonly guestSpaceId?: string;
}

/** The same records and fields in another app. */
export const placeSource = (
  { fields, filter }: Pick<Source<string>, "fields" | "filter">,
  { appId, guestSpaceId }: AppPlace,
): Source<string> => ({
  appId,
  ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
  ...(filter === undefined ? {} : { filter }),
  fields,
});
