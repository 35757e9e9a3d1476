/** Collects garbage where Node was started with --expose-gc. */
export const collectGarbage = (): void => {
  globalThis.gc?.();
};

/** Bytes in use on and off the JavaScript heap. */
export const bytesInUse = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/**
 * Median processor time in milliseconds of one run of each task. Tasks take
 * turns: other work on the machine hardly shows in processor time, and what
 * does falls on all alike. A first round warms up and is not measured.
 * @param runs of a task in one turn
 */
export const medianTimes = (
  tasks: readonly (() => unknown)[],
  rounds: number,
  runs: number,
): number[] => {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    tasks.forEach((task, index) => {
      collectGarbage();
      const start = process.cpuUsage();
      for (let run = 0; run < runs; run += 1) task();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[index]?.push((user + system) / 1000 / runs);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[rounds >> 1] ?? NaN);
};

/** Exponent of growth between two sizes: 1 is linear. */
export const growthExponent = (
  from: { readonly size: number; readonly time: number },
  to: { readonly size: number; readonly time: number },
): number => Math.log(to.time / from.time) / Math.log(to.size / from.size);

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
