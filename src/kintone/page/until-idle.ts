/**
 * Until the page has nothing else to do, or no longer than some milliseconds;
 * where a browser does not tell, until whatever waits had its turn.
 */
export const untilIdle = (longest: number): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: longest });
    } else {
      setTimeout(resolve);
    }
  });
