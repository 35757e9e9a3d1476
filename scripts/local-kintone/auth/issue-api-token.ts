import { randomBytes } from "node:crypto";
import type { ApiTokenScopes } from "../state/app";
import type { Store } from "../state/store";

const NO_SCOPES: ApiTokenScopes = {
  recordViewable: false,
  recordAddable: false,
  recordEditable: false,
  recordDeletable: false,
  appEditable: false,
};

/** Makes an API token for an app with the given scopes; resolves to it. */
export async function issueApiToken(
  store: Store,
  appId: number,
  scopes: Partial<ApiTokenScopes>,
): Promise<string> {
  const token = randomBytes(20).toString("hex");
  await store.transact(() =>
    store.apiTokens.put(token, {
      token,
      appId,
      scopes: { ...NO_SCOPES, ...scopes },
    }),
  );
  return token;
}
