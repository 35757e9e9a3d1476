import type {} from "../page/kintone-augmentation";
import { KintoneError } from "./errors/kintone-error";
import type { KintoneClient } from "./kintone-client";
import type { Patience } from "./patience";
import { timeLimits, type TimeLimits } from "./time-limit";

/** What record forms need of kintone: far less than Cybozu's client, which they must not load. */
export interface PageClient {
  readonly record: Pick<
    KintoneClient["record"],
    | "getRecord"
    | "getRecords"
    | "updateRecord"
    | "updateRecordStatus"
    | "addRecords"
  >;
  readonly app: Pick<
    KintoneClient["app"],
    "getFormFields" | "getProcessManagement"
  >;
  readonly patience: Patience;
}

/** A client for the apps of one guest space, or for those outside of any. */
export type ConnectPage = (guestSpaceId: string | undefined) => PageClient;

/** Someone waits at the form. */
const PATIENCE: Patience = {
  readAgainMs: [300, 1000],
  writeAgainMs: [200, 500, 1000],
};

/** Longer addresses are sent as POST that stands for GET (kintone: 4 KB). */
const LONGEST_ADDRESS = 4096;

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Requests with the rights of whoever is logged in to the page, as kintone
 * documents them for sessions. Each ends in time, and then keeps no connection
 * that the next one would wait for.
 * @param guestSpaceId of the apps, when they are in a guest space
 */
export const pageClient = (
  guestSpaceId: string | undefined,
  {
    limits = timeLimits(),
    patience = PATIENCE,
    /** The page's own. */
    origin = "",
  } = {},
): PageClient => {
  const root =
    origin +
    (guestSpaceId === undefined ? "/k/v1" : `/k/guest/${guestSpaceId}/v1`);
  const send = (method: string, name: string) => (parameters: unknown) =>
    requestPage(
      method,
      `${root}/${name}.json`,
      parameters as Parameters,
      limits,
    );
  const record = {
    getRecord: send("GET", "record"),
    getRecords: send("GET", "records"),
    updateRecord: send("PUT", "record"),
    updateRecordStatus: send("PUT", "record/status"),
    addRecords: send("POST", "records"),
  };
  // What comes is unknown, as with Cybozu's client: it is validated where it is read.
  const app = {
    getFormFields: send("GET", "app/form/fields"),
    getProcessManagement: send("GET", "app/status"),
  };
  return { record, app, patience } as unknown as PageClient;
};

/**
 * One request with the rights of whoever is logged in to the page.
 * @param path from the root of the domain
 * @returns what came, of unknown content; text that is no JSON as it is
 * @throws an error that toKintoneError() judges
 */
export const requestPage = async (
  method: string,
  path: string,
  parameters: Parameters,
  { answerMs, startTimer }: TimeLimits = timeLimits(),
): Promise<unknown> => {
  const address = `${path}?${queryOf(parameters)}`;
  const isQuery = method === "GET" && address.length <= LONGEST_ADDRESS;
  const headers = { "X-Requested-With": "XMLHttpRequest" };
  const limit = new AbortController();
  const callOff = startTimer(answerMs, () => limit.abort());
  try {
    const response = isQuery
      ? await fetch(address, { headers, signal: limit.signal })
      : await fetch(path, {
          method: method === "GET" ? "POST" : method,
          signal: limit.signal,
          headers: {
            ...headers,
            "Content-Type": "application/json",
            ...(method === "GET" ? { "X-HTTP-Method-Override": "GET" } : {}),
          },
          body: JSON.stringify({
            ...parameters,
            __REQUEST_TOKEN__: kintone.getRequestToken(),
          }),
        });
    const text = await response.text();
    if (response.ok) return parse(text) ?? text;
    throw refusal(response, Object(parse(text)) as Refusal);
  } catch (error) {
    throw ended(error, limit.signal);
  } finally {
    callOff();
  }
};

interface Refusal {
  readonly code?: unknown;
  readonly id?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
}

/** In the shape of the errors of Cybozu's client, which toKintoneError() judges. */
const refusal = (
  { status, statusText }: Response,
  { code, id, message, errors }: Refusal,
): Error =>
  typeof code === "string"
    ? Object.assign(new Error(`[${status}] [${code}] ${String(message)}`), {
        status,
        code,
        id,
        errors,
      })
    : new Error(`${status}: ${statusText}`);

/** fetch() throws the signal's reason, or a TypeError when the connection failed. */
const ended = (error: unknown, limit: AbortSignal): unknown => {
  if (limit.aborted) return new KintoneError({ code: "timedOut" }, error);
  if (!(error instanceof TypeError)) return error;
  return new KintoneError({ code: "networkFailed" }, error);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** app=1&fields[0]=$id&fields[1]=… */
const queryOf = (parameters: Parameters): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one, index) => [`${name}[${index}]`, String(one)])
        : [[name, String(value)]],
    ),
  ).toString();
