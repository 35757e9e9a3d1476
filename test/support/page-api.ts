import { vi } from "vitest";

/**
 * What record forms use of a kintone page to ask kintone, over HTTP with a
 * clerk's rights; until vi.unstubAllGlobals().
 * @param calls takes the address of each request
 */
export const stubPage = (
  baseUrl: () => string,
  calls: (url: URL) => void = () => undefined,
): void => {
  const overHttp = globalThis.fetch;
  vi.stubGlobal("kintone", {
    getRequestToken: () => "",
    getLoginUser: () => ({ code: "clerk" }),
  });
  vi.stubGlobal("fetch", (address: string, init: RequestInit = {}) => {
    const url = new URL(address, baseUrl());
    calls(url);
    // The rights come with the password here: the page's session has none.
    const { "X-Requested-With": _, ...headers } = init.headers as Record<
      string,
      string
    >;
    return overHttp(url, {
      ...init,
      headers: {
        ...headers,
        "X-Cybozu-Authorization": btoa("clerk:clerk-pass"),
      },
    });
  });
};
