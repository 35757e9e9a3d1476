import { setTimeout } from "node:timers/promises";

/** How often a page is asked what it holds. */
const EVERY_MS = 100;

/**
 * Does something, and the most that was held meanwhile.
 * @param held bytes; asked again and again
 */
export const mostHeld = async <T>(
  held: () => Promise<number>,
  act: () => Promise<T>,
): Promise<{ readonly done: T; readonly most: number }> => {
  const answers: number[] = [];
  const over = new AbortController();
  const asking = (async () => {
    while (!over.signal.aborted) {
      answers.push(await held());
      await setTimeout(EVERY_MS);
    }
  })();
  try {
    return { done: await act(), most: Math.max(...answers) };
  } finally {
    over.abort();
    await asking;
  }
};
