import type { KintoneErrorCode } from "./kintone-error-code";
import { KintoneError } from "./kintone-error";

/** kintone's error codes that call for a sentence of their own. */
const BY_KINTONE_CODE: Readonly<Record<string, KintoneErrorCode>> = {
  CB_AU01: "loginRequired",
  CB_WA01: "passwordWrong",
  CB_TW02: "twoFactor",
  CB_CS01: "loginRequired",
  CB_JH01: "loginRequired",
  CB_NO02: "noPermission",
  GAIA_NO01: "tokenNotAllowed",
  GAIA_IA02: "tokenInvalid",
  GAIA_AP01: "appNotFound",
  GAIA_RE01: "notFound",
  GAIA_IL23: "guestSpace",
  GAIA_TO04: "busy",
  GAIA_TM12: "busy",
  GAIA_LT01: "busy",
  GAIA_DA02: "busy",
};

const BY_STATUS: Readonly<Record<number, KintoneErrorCode>> = {
  401: "loginRequired",
  403: "noPermission",
  404: "notFound",
  429: "busy",
  503: "maintenance",
};

/** kintone's own code and the HTTP status of its answer, also behind an error of ours. */
export const answerOf = (
  error: unknown,
): { readonly code?: string; readonly status?: number } => {
  const wrapped =
    error instanceof KintoneError ? Object(error.cause) : undefined;
  const answered = Object(wrapped?.error ?? wrapped ?? error) as {
    readonly code?: unknown;
  };
  const status: unknown =
    error instanceof KintoneError ? statusOf(error) : judge(error).status;
  return {
    ...(typeof answered.code === "string" ? { code: answered.code } : {}),
    ...(typeof status === "number" ? { status } : {}),
  };
};

/** Of a gateway that got no answer from kintone in time, or a broken one. */
export const isGatewayError = (error: KintoneError): boolean =>
  statusOf(error) === 502 || isGatewayTimeout(error);

/** Of a gateway that stopped waiting: kintone may still be at it. */
export const isGatewayTimeout = (error: KintoneError): boolean =>
  statusOf(error) === 504;

const statusOf = ({ cause }: KintoneError): unknown =>
  (Object(cause) as { readonly status?: unknown }).status;

/** In Node the client stumbles over an answer whose connection ends within it. */
const BROKEN_ANSWER = "'results' in undefined";

/**
 * Our error for whatever a request to kintone threw. Judged by shape, not by
 * class: importing the client's classes would load it on every page.
 */
export const toKintoneError = (
  error: unknown,
  appId?: string,
): KintoneError => {
  if (error instanceof KintoneError) return error;
  const { code, status, detail } = judge(error);
  return new KintoneError(
    {
      code,
      ...(appId === undefined ? {} : { appId }),
      ...(detail === undefined ? {} : { detail }),
    },
    status === undefined ? error : { status, error },
  );
};

interface Judgement {
  readonly code: KintoneErrorCode;
  readonly status?: number;
  readonly detail?: string;
}

const judge = (error: unknown): Judgement => {
  if (!(error instanceof Error)) {
    return { code: "unexpected", detail: String(error) };
  }
  if (error.name === "AbortError") return { code: "stopped" };
  const { code, status } = error as { code?: unknown; status?: unknown };
  // KintoneRestAPIError; its message is "[404] [GAIA_AP01] … (id)".
  if (typeof status === "number" && "id" in error) {
    return {
      code: BY_KINTONE_CODE[String(code)] ?? codeOfStatus(status),
      status,
      // The body of a file's refusal is not read: it has neither code nor words.
      detail:
        typeof code === "string"
          ? kintonesWords(error.message, code)
          : `HTTP ${status}`,
    };
  }
  // The client's plain error for a response that is not JSON: "503: Service Unavailable".
  const notJson = /^(\d{3}): /u.exec(error.message);
  if (notJson !== null) {
    const httpStatus = Number(notJson[1]);
    return {
      code: codeOfStatus(httpStatus),
      status: httpStatus,
      detail: `HTTP ${httpStatus}`,
    };
  }
  if (error.message.endsWith(BROKEN_ANSWER)) return { code: "networkFailed" };
  if (code === "ECONNABORTED" || code === "ETIMEDOUT") {
    return { code: "timedOut" };
  }
  if (!("isAxiosError" in error)) {
    return { code: "unexpected", detail: error.message };
  }
  return typeof code === "string"
    ? { code: "networkFailed", detail: code }
    : { code: "networkFailed" };
};

/** "[404] [GAIA_AP01] words (id)", as the client writes it, as a reader can take it: words (GAIA_AP01). */
const kintonesWords = (message: string, code: string): string =>
  `${message.replace(/^\[\d+\] \[[^\]]*\] | \([^()]*\)$/gu, "")} (${code})`;

const codeOfStatus = (status: number): KintoneErrorCode =>
  BY_STATUS[status] ?? (status >= 500 ? "serverFailed" : "requestRefused");
