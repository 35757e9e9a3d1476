import type { Steps } from "../domain/steps";
import type { Pause } from "./summary-request";

/** Does work step by step, with a pause after each. @throws what the pause throws, to stop */
export const inTurns = async <T>(steps: Steps<T>, pause: Pause): Promise<T> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
};
