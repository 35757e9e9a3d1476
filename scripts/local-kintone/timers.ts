import type { Kintone } from "./kintone";

/** Work that waits; clear() drops what has not begun. */
export function createTimers(): {
  readonly later: Kintone["later"];
  readonly clear: () => void;
} {
  const waiting = new Set<NodeJS.Timeout>();
  return {
    later: (delayMs, work) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void work();
      }, delayMs);
      waiting.add(timer);
    },
    clear: () => waiting.forEach(clearTimeout),
  };
}
