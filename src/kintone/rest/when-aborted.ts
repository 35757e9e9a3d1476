const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls once a signal is aborted, at once where it is: all that wait for one signal share
 * one listener, since an import waits for hundreds of requests with one signal and Node
 * takes eleven listeners for a leak.
 * @returns what ends the waiting
 */
export const whenAborted = (
  signal: AbortSignal,
  act: () => void,
): (() => void) => {
  if (signal.aborted) {
    act();
    return () => undefined;
  }
  const known = waiting.get(signal);
  const acts = known ?? new Set();
  if (known === undefined) {
    waiting.set(signal, acts);
    signal.addEventListener("abort", () => acts.forEach((one) => one()), {
      once: true,
    });
  }
  // Two may wait with one function.
  const own = (): void => act();
  acts.add(own);
  return () => acts.delete(own);
};
