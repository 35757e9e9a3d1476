import type { Page } from "playwright-core";

/** What Chromium writes of a piece of work, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
  };
  /** How long the thread worked for it; waiting for a processor is none. */
  readonly tdur?: number;
}

/** The work of a page's thread, without what it waited for a processor. */
interface MainThreadWork {
  /** Of its longest task, milliseconds: so long it answered nobody. */
  readonly longestTaskMs: number;
  /** For scripts whose address ends so: without compiling them, and to compile them. */
  readonly scriptMs: (ending: string) => {
    readonly run: number;
    readonly compile: number;
  };
}

/** Does something at a page and says what the page's thread worked for it. */
export const workOf = async (
  page: Page,
  act: () => Promise<void>,
): Promise<MainThreadWork> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "v8"],
  });
  await act();
  const { traceEvents } = JSON.parse(
    (await browser.stopTracing()).toString(),
  ) as { traceEvents: readonly TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(
        ({ name, args }) =>
          name === "thread_name" && args.name === "CrRendererMain",
      )
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const events = traceEvents.filter(({ pid, tid }) =>
    mainThreads.has(`${pid}/${tid}`),
  );
  const timeOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
  return {
    longestTaskMs: events.map(timeOf).reduce((a, b) => Math.max(a, b), 0),
    scriptMs: (ending) => {
      const timeOfAll = (kind: string): number =>
        events
          .filter(
            ({ name, args }) =>
              name === kind && args.data?.url?.endsWith(ending) === true,
          )
          .map(timeOf)
          .reduce((a, b) => a + b, 0);
      const compile = timeOfAll("v8.compile");
      return { compile, run: timeOfAll("EvaluateScript") - compile };
    },
  };
};
