import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Patience } from "./patience";

/** What reading and writing need of Cybozu's REST client; whoever creates it chose address and login. */
export type KintoneClient = Pick<
  KintoneRestAPIClient,
  "record" | "app" | "file"
> & {
  /** Absent: the usual one. */
  readonly patience?: Patience;
};

/** A client for the apps of one guest space, or for those outside of any. */
export type Connect = (guestSpaceId: string | undefined) => KintoneClient;
