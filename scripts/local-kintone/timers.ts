import type { Kintone } from "./kintone";

/**
 * Work that waits. What fails is told at once and again by end(): nobody else
 * waits for it.
 */
export function createTimers(tell: (error: unknown) => void): {
  readonly later: Kintone["later"];
  /**
   * Drops what has not begun and waits for what has.
   * @throws the first error of any work
   */
  readonly end: () => Promise<void>;
} {
  const waiting = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failures.push(error);
      tell(error);
    }
  };
  return {
    later: (delayMs, work) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        const begun = run(work).finally(() => running.delete(begun));
        running.add(begun);
      }, delayMs);
      waiting.add(timer);
    },
    end: async () => {
      waiting.forEach(clearTimeout);
      await Promise.all(running);
      if (failures.length > 0) throw failures[0];
    },
  };
}
