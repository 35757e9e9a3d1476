import { type FieldErrors, KintoneError } from "./kintone-error";
import { text } from "./text";

// Errors of a request as a whole: its form, its authentication, its limits.

export function invalidInput(errors: FieldErrors): KintoneError {
  return new KintoneError(
    400,
    "CB_VA01",
    text("入力内容が正しくありません。", "Missing or invalid input."),
    errors,
  );
}

export function invalidJson(): KintoneError {
  return new KintoneError(
    400,
    "CB_IJ01",
    text("不正なJSON文字列です。", "Invalid JSON string."),
  );
}

export function illegalRequest(): KintoneError {
  return new KintoneError(
    400,
    "CB_IL02",
    text("不正なリクエストです。", "Illegal request."),
  );
}

export function notLoggedIn(): KintoneError {
  return new KintoneError(
    401,
    "CB_AU01",
    text("ログインしてください。", "Please login."),
  );
}

export function wrongPassword(): KintoneError {
  return new KintoneError(
    401,
    "CB_WA01",
    text(
      "ユーザーのパスワード認証に失敗しました。「X-Cybozu-Authorization」ヘッダーの値が正しくありません。",
      "Password authentication failed. The value in http header of X-Cybozu-Authorization is not valid.",
    ),
  );
}

export function missingRequestedWith(): KintoneError {
  return new KintoneError(
    400,
    "CB_JH01",
    text(
      "不正なリクエストです。セッション認証には「X-Requested-With」ヘッダーが必要です。",
      "Illegal request. Session authentication needs the header X-Requested-With.",
    ),
  );
}

export function expiredRequestToken(): KintoneError {
  return new KintoneError(
    403,
    "CB_CS01",
    text(
      "ページの有効期限が切れました。画面を再読み込みしてください。",
      "The page has expired. Reload the page.",
    ),
  );
}

export function unknownApiToken(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IA02",
    text(
      "指定したAPIトークンは、アプリで生成されたトークンと異なります。アプリのAPIトークンの設定を確認してください。",
      "The specified API token does not match the API token generated via an app.",
    ),
  );
}

export function notForThisToken(): KintoneError {
  return new KintoneError(
    403,
    "GAIA_NO01",
    text(
      "このAPIトークンでは、指定したAPIを実行できません。",
      "Using this API token, you cannot run the specified API.",
    ),
  );
}

export function noPrivilege(): KintoneError {
  return new KintoneError(
    403,
    "CB_NO02",
    text("権限がありません。", "No privilege to proceed."),
  );
}

export function tooManyRequests(): KintoneError {
  return new KintoneError(
    429,
    "GAIA_TO04",
    text(
      "APIの同時リクエスト数が上限を超えています。",
      "The number of concurrent API requests exceeds the limit.",
    ),
  );
}

/** Anything the local kintone does not do: never a wrong answer instead. */
export function notImplemented(what: string): KintoneError {
  return new KintoneError(
    501,
    "LOCAL_NOT_IMPLEMENTED",
    text(
      `${what} はローカルkintoneに実装されていません。`,
      `${what} is not implemented in the local kintone.`,
    ),
  );
}

/** A defect of the local kintone itself. */
export function internalError(error: unknown): KintoneError {
  const detail = error instanceof Error ? error.message : String(error);
  return new KintoneError(
    500,
    "LOCAL_INTERNAL",
    text(`ローカルkintoneの不具合です: ${detail}`, `Defect: ${detail}`),
  );
}
