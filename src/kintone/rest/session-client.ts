import { KintoneRestAPIClient } from "@kintone/rest-api-client";

/**
 * Cybozu's client with the rights of whoever is logged in to the page.
 * @param guestSpaceId of the apps, when they are in a guest space
 */
export const sessionClient = (
  guestSpaceId: string | undefined,
): KintoneRestAPIClient =>
  new KintoneRestAPIClient(guestSpaceId === undefined ? {} : { guestSpaceId });
