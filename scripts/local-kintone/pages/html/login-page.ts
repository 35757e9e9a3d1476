import { escapeHtml } from "./escape-html";
import { CLIENT_STYLE } from "./html-shell";

const WORDS = {
  ja: {
    title: "ログイン",
    service: "ローカルkintone",
    note: "開発とテストのためのkintoneの代役です。",
    code: "ログイン名",
    password: "パスワード",
    submit: "ログイン",
    failed: "ログイン名またはパスワードが正しくありません。",
  },
  en: {
    title: "Log in",
    service: "Local kintone",
    note: "A stand-in for kintone, for development and tests.",
    code: "Login name",
    password: "Password",
    submit: "Log in",
    failed: "The login name or the password is not correct.",
  },
} as const;

/** The login form; works without scripts. */
export function renderLoginPage(form: {
  readonly language: "ja" | "en";
  readonly redirect: string;
  readonly failedCode?: string;
}): string {
  const words = WORDS[form.language];
  const failed = form.failedCode !== undefined;
  return `<!doctype html>
<html lang="${form.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} - ${words.service}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${CLIENT_STYLE}">
</head>
<body class="lk-page lk-login">
<main class="lk-login-box">
<h1>${words.service}</h1>
<p class="lk-login-note">${words.note}</p>
<form method="post" action="/login">
${failed ? `<p class="lk-page-error" role="alert">${words.failed}</p>` : ""}
<input type="hidden" name="redirect" value="${escapeHtml(form.redirect)}">
<label for="login-code">${words.code}</label>
<input id="login-code" class="lk-input" name="username" autocomplete="username" required autofocus value="${escapeHtml(form.failedCode ?? "")}">
<label for="login-password">${words.password}</label>
<input id="login-password" class="lk-input" type="password" name="password" autocomplete="current-password" required>
<button class="lk-button lk-button-primary" type="submit">${words.submit}</button>
</form>
</main>
</body>
</html>
`;
}
