import type { Page } from "playwright-core";

/** What Chromium writes of a task, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** How long the thread worked for it; waiting for a processor is none. */
  readonly tdur?: number;
}

/**
 * Does something at a page and says how long its longest task worked, during
 * which it answers to nobody, milliseconds. The same on a busy machine.
 */
export const longestTaskMs = async (
  page: Page,
  act: () => Promise<void>,
): Promise<number> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const mainThreads = new Set(
    trace.traceEvents
      .filter(
        ({ name, args }) =>
          name === "thread_name" && args.name === "CrRendererMain",
      )
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const times = trace.traceEvents
    .filter(({ pid, tid }) => mainThreads.has(`${pid}/${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  const longest = times.reduce((most, time) => Math.max(most, time), 0);
  if (longest === 0) throw new Error("Chromium told of no task.");
  return longest;
};
