import type { FastifyReply } from "fastify";
import { escapeHtml } from "./escape-html";
import { CLIENT_STYLE } from "./html-shell";
import { sendHtml } from "./send-html";

const MESSAGES = {
  ja: {
    notFound:
      "ページが見つかりません。アプリが削除されたか、まだ公開されていません。",
    forbidden:
      "権限がありません。アプリまたはシステムの管理者に確認してください。",
    back: "ポータルへ戻る",
  },
  en: {
    notFound: "Page not found. The app was deleted or is not public yet.",
    forbidden:
      "No privilege to proceed. Ask the administrator of the app or of the system.",
    back: "Back to the portal",
  },
} as const;

/** Answers with a page that says why the wanted one can't be shown. */
export function sendMessagePage(
  reply: FastifyReply,
  language: "ja" | "en",
  reason: "notFound" | "forbidden",
): FastifyReply {
  const words = MESSAGES[language];
  return sendHtml(
    reply.code(reason === "notFound" ? 404 : 403),
    `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(words[reason])}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${CLIENT_STYLE}"></head>
<body class="lk-page lk-login"><main class="lk-login-box"><p class="lk-page-error" role="alert">${escapeHtml(words[reason])}</p>
<p><a href="/k/">${words.back}</a></p></main></body>
</html>
`,
  );
}
