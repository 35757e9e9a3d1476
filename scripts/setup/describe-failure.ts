import { explainError } from "../../src/i18n/error-messages";
import { KintoneError } from "../../src/kintone/rest/errors/kintone-error";
import { toKintoneError } from "../../src/kintone/rest/errors/to-kintone-error";
import { KintoneRestAPIError } from "@kintone/rest-api-client";
import { setupFailureMessage } from "../../src/i18n/setup/setup-failure-messages";
import { SetupFailure } from "../../src/setup/setup-failure";
import { answerOptions } from "./answer-options";
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
export function describeFailure(failure: unknown, baseUrl: string): string {
  if (failure instanceof SetupError) return failure.message;
  if (failure instanceof SetupFailure) {
    const { reason } = failure;
    const told = setupFailureMessage(reason, "ja");
    return reason.code === "undecided"
      ? [told, ...answerOptions(reason.facts.questions)].join("\n")
      : told;
  }
  const error = answeredBy(failure);
  if (error instanceof KintoneRestAPIError && error.code !== undefined) {
    const details = Object.entries(error.errors ?? {}).map(
      ([path, detail]) => `\n  ${path}: ${JSON.stringify(detail)}`,
    );
    const advice = ADVICE[error.code] ?? "";
    return `kintoneがエラーを返しました（${error.status} ${error.code}）。${error.message}${details.join("")}${advice === "" ? "" : `\n${advice}`}`;
  }
  if (isConnectionError(error)) {
    return setupFailures.notConnected(baseUrl, error.code);
  }
  const known = toKintoneError(failure);
  const { title, advice, detail } = explainError(known, "ja", "command");
  return [title, advice, detail && `詳細：${detail}`].filter(Boolean).join("");
}

/** What kintone's client threw, also behind an error of ours. */
const answeredBy = (failure: unknown): unknown => {
  if (!(failure instanceof KintoneError)) return failure;
  const { cause } = failure;
  return (Object(cause) as { readonly error?: unknown }).error ?? cause;
};

const isConnectionError = (
  error: unknown,
): error is { readonly code: string } =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|CERT_|UNABLE_TO)/.test(error.code);
