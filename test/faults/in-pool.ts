/** Runs jobs side by side, a few at once; gives what they give, in their order. */
export const inPool = async <T>(
  jobs: readonly (() => Promise<T>)[],
  atOnce: number,
): Promise<readonly T[]> => {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next;
      next += 1;
      const job = jobs[at];
      if (job !== undefined) results[at] = await job();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
};
