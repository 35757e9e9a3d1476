import type { EventRegistry } from "./api/event-registry";
import type { PageHost } from "./api/page-host";
import type { AppForm } from "./app-form";
import type { BootApp, PageBoot } from "./boot";
import type { PageParts } from "./parts";
import type { RestClient } from "./rest";
import type { Texts } from "./text/ja";

/** What every page is built from. */
export interface PageContext {
  readonly boot: PageBoot;
  readonly rest: RestClient;
  readonly registry: EventRegistry;
  readonly host: PageHost;
  readonly parts: PageParts;
  readonly texts: Texts;
  /** "/k/v1", or the guest path of the app's space. */
  readonly apiRoot: string;
  /** The form of the page's app, loaded once. */
  form(): Promise<AppForm>;
}

/** The app of the page; pages outside of apps never ask. */
export function requireApp(context: PageContext): BootApp {
  if (context.boot.app === null) throw new Error("This page has no app.");
  return context.boot.app;
}

/** The name of an event on this kind of page: mobile ones carry a prefix. */
export function eventName(context: PageContext, name: string): string {
  return context.boot.mobile ? `mobile.${name}` : name;
}
