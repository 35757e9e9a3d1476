import type { FastifyReply } from "fastify";
import { renderShell } from "./html-shell";
import { type BootParts, createPageBoot } from "./page-boot";
import type { PageContents } from "./plugin-content";
import { sendHtml } from "./send-html";

const SERVICE_NAME = { ja: "ローカルkintone", en: "Local kintone" } as const;

export interface PageParts extends Omit<BootParts, "origin"> {
  readonly title: string;
  /** Scripts and styles of the app and of plugins. */
  readonly contents?: readonly PageContents[];
  readonly fragment?: string;
}

/** Answers with a page; pages are never cached, so that a deploy shows at once. */
export function sendPage(reply: FastifyReply, parts: PageParts): FastifyReply {
  const { language } = parts.visitor;
  const { host, protocol } = reply.request;
  const contents = parts.contents ?? [];
  return sendHtml(
    reply.header("cache-control", "no-store"),
    renderShell({
      title: `${parts.title} - ${SERVICE_NAME[language]}`,
      language,
      boot: createPageBoot({ ...parts, origin: `${protocol}://${host}` }),
      contents,
      ...(parts.fragment === undefined ? {} : { fragment: parts.fragment }),
    }),
    contents.length === 0 ? "sheets" : "elements",
  );
}
