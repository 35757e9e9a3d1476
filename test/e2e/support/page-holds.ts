import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a page holds when nothing that is over is kept. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

/** @returns what tells it of a page, as often as it is asked */
export const pageHolds = async (page: Page): Promise<() => Promise<Held>> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
};

/**
 * As much as before, but for what kintone and the browser hold themselves; what
 * was closed last may be held until its timers have run.
 */
export const expectFlat = async (
  before: Held,
  held: () => Promise<Held>,
): Promise<void> => {
  await expect
    .poll(async () => (await held()).nodes)
    .toBeLessThanOrEqual(before.nodes + 20);
  await expect
    .poll(async () => (await held()).listeners)
    .toBeLessThanOrEqual(before.listeners + 2);
};
