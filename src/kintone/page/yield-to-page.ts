/** Waits for its turn, so that long work leaves room for the page. */
export type YieldToPage = () => Promise<void>;

/** As long as a person does not notice: input and drawing wait no longer. */
const SLICE_MS = 30;

/**
 * One for one piece of work: to be awaited between its steps. It gives way
 * once the steps since the last time took long, and costs nothing before.
 */
export const yieldToPage = (): YieldToPage => {
  let startedAt = performance.now();
  return () =>
    performance.now() - startedAt < SLICE_MS
      ? Promise.resolve()
      : nextTask().then(() => {
          startedAt = performance.now();
        });
};

/** Until whatever waits had its turn. Not setTimeout(): pages in the background get one a second. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
