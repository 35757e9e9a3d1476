/**
 * Settles as the promise does, or rejects when it takes longer.
 * @param milliseconds to wait at most
 */
export const within = <T>(
  milliseconds: number,
  promise: Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`No answer within ${milliseconds} ms.`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
