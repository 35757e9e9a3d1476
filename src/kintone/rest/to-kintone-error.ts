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
  GAIA_IL23: "guestSpace",
  GAIA_TO04: "busy",
  GAIA_TM12: "busy",
  GAIA_LT01: "busy",
  GAIA_DA02: "busy",
};

const BY_STATUS: Readonly<Record<number, KintoneErrorCode>> = {
  401: "loginRequired",
  403: "noPermission",
  404: "appNotFound",
  429: "busy",
  503: "maintenance",
};

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
  const { code, status } = error as { code?: unknown; status?: unknown };
  // KintoneRestAPIError; its message is "[404] [GAIA_AP01] … (id)".
  if (typeof status === "number" && typeof code === "string" && "id" in error) {
    return {
      code: BY_KINTONE_CODE[code] ?? codeOfStatus(status),
      status,
      detail: error.message,
    };
  }
  // The client's plain error for a response that is not JSON: "503: Service Unavailable".
  const notJson = /^(\d{3}): /u.exec(error.message);
  if (notJson !== null) {
    const httpStatus = Number(notJson[1]);
    return {
      code: codeOfStatus(httpStatus),
      status: httpStatus,
      detail: error.message,
    };
  }
  if (error.message.endsWith(BROKEN_ANSWER)) {
    return { code: "networkFailed", detail: "The answer broke off." };
  }
  if (code === "ECONNABORTED" || code === "ETIMEDOUT") {
    return { code: "timedOut", detail: error.message };
  }
  return "isAxiosError" in error
    ? { code: "networkFailed", detail: `${error.message} (${String(code)})` }
    : { code: "unexpected", detail: error.message };
};

const codeOfStatus = (status: number): KintoneErrorCode =>
  BY_STATUS[status] ?? (status >= 500 ? "serverFailed" : "requestRefused");
