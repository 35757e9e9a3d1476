import { whenAborted } from "./when-aborted";

/**
 * Settles as the promise does, or rejects with the signal's reason as soon as
 * it is aborted: the client's requests can't be cancelled, only left behind.
 */
export const untilAborted = <T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const end = whenAborted(signal, () => reject(signal.reason as Error));
    promise.then(resolve, reject).finally(end);
  });
