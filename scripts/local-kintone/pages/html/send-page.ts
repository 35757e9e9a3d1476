import type { FastifyReply } from "fastify";
import { renderShell } from "./html-shell";
import { type BootParts, createPageBoot } from "./page-boot";
import type { PluginContents } from "./plugin-content";

const SERVICE_NAME = { ja: "ローカルkintone", en: "Local kintone" } as const;

export interface PageParts extends Omit<BootParts, "origin"> {
  readonly title: string;
  readonly plugins?: readonly PluginContents[];
  readonly fragment?: string;
}

/** Answers with a page; pages are never cached, so that a deploy shows at once. */
export function sendPage(reply: FastifyReply, parts: PageParts): FastifyReply {
  const { language } = parts.visitor;
  const { host, protocol } = reply.request;
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(
      renderShell({
        title: `${parts.title} - ${SERVICE_NAME[language]}`,
        language,
        boot: createPageBoot({ ...parts, origin: `${protocol}://${host}` }),
        plugins: parts.plugins ?? [],
        ...(parts.fragment === undefined ? {} : { fragment: parts.fragment }),
      }),
    );
}
