/** A page in the background is not painted: nothing waits for it. */
const LONGEST_WAIT_MS = 100;

/** Until what was just changed on the page can be seen. */
export const untilPainted = (): Promise<void> =>
  new Promise((resolve) => {
    // The frame is painted after its callbacks, before the next task.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
