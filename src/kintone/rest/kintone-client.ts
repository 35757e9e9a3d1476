import type { KintoneRestAPIClient } from "@kintone/rest-api-client";

/** What reading needs of Cybozu's REST client; whoever creates it chose address and login. */
export type KintoneClient = Pick<
  KintoneRestAPIClient,
  "record" | "app" | "file"
>;

/** A client for the apps of one guest space, or for those outside of any. */
export type Connect = (guestSpaceId: string | undefined) => KintoneClient;
