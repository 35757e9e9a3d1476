/**
 * Runs work whose parts go on side by side: once one of them fails, the signal
 * that the parts were given stops the others.
 * @param outer stops all of them, when given
 * @throws what the work throws
 */
export const stopTogether = async <T>(
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const failure = new AbortController();
  const { signal } = failure;
  try {
    return await work(outer ? AbortSignal.any([outer, signal]) : signal);
  } catch (error) {
    failure.abort(error);
    throw error;
  }
};
