import type { BrowserContext } from "playwright-core";

/** What the pages of a context did that no page of ours may do. */
export interface PageWatch {
  /** Requests to other hosts, and what the pages' security policy refused. */
  readonly problems: readonly string[];
}

/** This machine, and pages that a test answers for itself. */
const OWN_HOST = /(?:^|\.)localhost$/u;

/** As Chromium reports what a policy refused. */
const REFUSED = /Content Security Policy|Trusted ?(?:Types?|HTML|Script)/u;

/**
 * Notes every request to another host and everything that the security policy
 * of a page refuses, from now on.
 */
export const watchPages = (context: BrowserContext): PageWatch => {
  const problems: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isRemote = /^(?:https?|wss?):$/u.test(protocol);
    if (isRemote && !OWN_HOST.test(hostname))
      problems.push(`request to ${request.url()}`);
  });
  context.on("console", (message) => {
    if (REFUSED.test(message.text()))
      problems.push(`${message.page()?.url()}: ${message.text()}`);
  });
  return { problems };
};
