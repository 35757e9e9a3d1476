import type { FastifyReply } from "fastify";
import { POLICY_NAME } from "../client/trusted-html";

/** What may style a page: style sheets, or also style elements of plugins. */
export type Styling = "sheets" | "elements";

/**
 * Sends a page under a strict Content-Security-Policy, so that a plugin that
 * evaluates text, writes scripts or HTML into the page or asks another host
 * fails here. UI libraries bring their styles in style elements: only pages
 * with plugins allow those, and no page style attributes.
 */
export function sendHtml(
  reply: FastifyReply,
  html: string,
  styling: Styling = "sheets",
): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policy(styling))
    .send(html);
}

function policy(styling: Styling): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(styling === "elements"
      ? ["style-src-elem 'self' 'unsafe-inline'"]
      : []),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // A document that a plugin made may stand in a frame, to be printed.
    "frame-src blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // lit parses its templates under a policy of this name.
    `trusted-types ${POLICY_NAME} lit-html`,
  ].join("; ");
}
