import type { CDPSession, Page } from "playwright-core";

/** A megabyte, as users see it in their browser. */
export const MEGABYTE = 2 ** 20;

/** What a page does and holds, as its browser tells. */
export interface PageWork {
  /** Processor time of the page's thread so far, milliseconds: the same on a busy machine, but for what others leave it of caches. */
  threadMs(): Promise<number>;
  /** Bytes that its scripts hold, garbage left aside. */
  bytesHeld(): Promise<number>;
  /** Bytes in use now, with what is garbage already. */
  bytesInUse(): Promise<number>;
  close(): Promise<void>;
}

/** Listens to a page, also once it is loaded anew. */
export const workOfPage = async (page: Page): Promise<PageWork> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return {
    threadMs: async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      const time = metrics.find(({ name }) => name === "ThreadTime");
      if (time === undefined) throw new Error("Chromium tells of no work.");
      return time.value * 1000;
    },
    bytesHeld: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return bytesOf(session);
    },
    bytesInUse: () => bytesOf(session),
    close: () => session.detach(),
  };
};

/** What scripts have made, in the heap and beside it: texts and columns of numbers may stand outside. */
const bytesOf = async (session: CDPSession): Promise<number> => {
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send("Runtime.getHeapUsage");
  return usage.usedSize + (usage.backingStorageSize ?? 0);
};
