import { KintoneRestAPIError } from "@kintone/rest-api-client";
import { SetupError } from "./setup-error";
import { setupFailures } from "./setup-failures";

/** What to do about an error code of kintone. */
const ADVICE: Readonly<Record<string, string>> = {
  CB_WA01: "ログイン名とパスワードを確かめてください。",
  CB_AU01: "ログイン名とパスワードを確かめてください。",
  CB_NO02:
    "アプリの作成と管理の権限、プラグインを読み込むにはkintoneのシステム管理の権限が必要です。",
  GAIA_IL23:
    "ゲストスペースのアプリです。--guest-space-id でスペースの番号を指定してください。",
};

/** A failed setup in sentences for the person at the terminal. */
export function describeFailure(error: unknown, baseUrl: string): string {
  if (error instanceof SetupError) return error.message;
  if (error instanceof KintoneRestAPIError) {
    const details = Object.entries(error.errors ?? {}).map(
      ([path, detail]) => `\n  ${path}: ${JSON.stringify(detail)}`,
    );
    const advice = ADVICE[error.code] ?? "";
    return `kintoneがエラーを返しました（${error.status} ${error.code}）。${error.message}${details.join("")}${advice === "" ? "" : `\n${advice}`}`;
  }
  if (isConnectionError(error)) {
    return setupFailures.notConnected(baseUrl, error.code);
  }
  return error instanceof Error ? error.message : String(error);
}

const isConnectionError = (
  error: unknown,
): error is { readonly code: string } =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|CERT_|UNABLE_TO)/.test(error.code);
