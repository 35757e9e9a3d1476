/**
 * kintone.api as pages have it, over HTTP with a clerk's rights.
 * @param calls takes the address of each request
 */
export const pageApi =
  (baseUrl: () => string, calls: (url: URL) => void) =>
  async (
    path: string,
    method: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> => {
    const url = new URL(path, baseUrl());
    for (const [name, value] of Object.entries(parameters)) {
      const values = Array.isArray(value) ? value : [value];
      values.forEach((one, index) =>
        url.searchParams.set(
          Array.isArray(value) ? `${name}[${index}]` : name,
          String(one),
        ),
      );
    }
    calls(url);
    const response = await fetch(url, {
      method,
      headers: { "X-Cybozu-Authorization": btoa("clerk:clerk-pass") },
    });
    const body: unknown = await response.json();
    if (!response.ok) throw body;
    return body;
  };
