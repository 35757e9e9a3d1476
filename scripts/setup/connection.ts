import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { timeLimits } from "../../src/kintone/rest/time-limit";
import type { SetupPatience } from "../../src/setup/setup-client";
import { setupClient } from "../../src/setup/setup-client";

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
  readonly waiting: SetupPatience;
}

/** Sends nothing yet: a wrong password shows with the first request. */
export function connect(
  connection: Connection,
  waiting: SetupPatience = { limits: timeLimits() },
): KintoneAccess {
  const { baseUrl, username, password, guestSpaceId } = connection;
  const auth = { username, password };
  const space = guestSpaceId === undefined ? {} : { guestSpaceId };
  const client = new KintoneRestAPIClient({ baseUrl, auth, ...space });
  return {
    client: setupClient(client, waiting),
    systemClient: setupClient(
      new KintoneRestAPIClient({ baseUrl, auth }),
      waiting,
    ),
    connection,
    waiting,
  };
}
