import type { Source } from "./settings";

/** Where an app is. */
export interface AppPlace {
  readonly appId: string;
  /** Set when the app is in a guest space. */
  readonly guestSpaceId?: string;
}

/** What is read of an app, wherever the app is. */
type Read = Omit<Source<string>, keyof AppPlace>;

/** The same records and fields in another app. */
export const placeSource = (
  { fields, filter, section, isMonthly, addedCounts, further }: Read,
  { appId, guestSpaceId }: AppPlace,
): Source<string> => ({
  appId,
  ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
  ...(filter === undefined ? {} : { filter }),
  fields,
  ...(section === undefined ? {} : { section }),
  ...(isMonthly === undefined ? {} : { isMonthly }),
  ...(addedCounts === undefined ? {} : { addedCounts }),
  ...(further === undefined ? {} : { further }),
});
