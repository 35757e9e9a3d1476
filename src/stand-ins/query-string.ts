/**
 * In place of qs, with which Cybozu's client writes the parameters of a
 * request: the values of its calls are texts, numbers, truths, lists and
 * objects of these. qs also reads queries and explains its errors (48 KB).
 */
const stringify = (parameters: object): string =>
  pairsOf(undefined, parameters).join("&");

const pairsOf = (name: string | undefined, value: unknown): string[] => {
  if (value === undefined || typeof value === "function") return [];
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      pairsOf(name === undefined ? key : `${name}[${key}]`, part),
    );
  }
  return [`${encoded(name ?? "")}=${encoded(String(value ?? ""))}`];
};

/** As RFC 3986 reserves them; half a letter, which no address can hold, becomes the sign for it. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const queryString = { stringify };

// The client imports it so.
// eslint-disable-next-line import-x/no-default-export
export default queryString;
