import { whenAborted } from "../rest/when-aborted";
import { STOP_AFTER_MS } from "./stop-after";

/**
 * Follows another signal after a while: nothing more is begun once that one is
 * aborted, and what is under way has the time to end by itself.
 */
export const aWhileAfter = (
  signal: AbortSignal,
  milliseconds = STOP_AFTER_MS,
): AbortSignal => {
  const late = new AbortController();
  whenAborted(signal, () => {
    setTimeout(() => late.abort(), milliseconds);
  });
  return late.signal;
};
