import { KintoneError } from "./errors/kintone-error";
import { untilAborted } from "./until-aborted";

/**
 * Settles as the promise does, or rejects as soon as whoever waits stops it:
 * what was sent to kintone is left behind, and may still be done.
 * @param signal absent: nobody can stop it
 * @throws KintoneError "stopped"
 */
export const unlessStopped = async <T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> => {
  if (signal === undefined) return promise;
  try {
    return await untilAborted(promise, signal);
  } catch (error) {
    throw signal.aborted ? new KintoneError({ code: "stopped" }, error) : error;
  }
};
