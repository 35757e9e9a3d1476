import { KintoneRestAPIClient } from "@kintone/rest-api-client";

/** Where to set up, and as whom. */
export interface Connection {
  /** https://NAME.cybozu.com, or http://localhost:PORT of a local kintone. */
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  /** Space that holds, or shall hold, the apps. */
  readonly guestSpaceId?: string;
}

/** Ways to kintone's REST API with one password. */
export interface KintoneAccess {
  /** For apps and records: in the guest space when there is one. */
  readonly client: KintoneRestAPIClient;
  /** For plugins, which belong to no space. */
  readonly systemClient: KintoneRestAPIClient;
  readonly connection: Connection;
}

/** Sends nothing yet: a wrong password shows with the first request. */
export function connect(connection: Connection): KintoneAccess {
  const { baseUrl, username, password, guestSpaceId } = connection;
  const auth = { username, password };
  return {
    client: new KintoneRestAPIClient({
      baseUrl,
      auth,
      ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    }),
    systemClient: new KintoneRestAPIClient({ baseUrl, auth }),
    connection,
  };
}
