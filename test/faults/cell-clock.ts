import type { StartTimer } from "../../src/kintone/rest/time-limit";
import type { Fault } from "../support/faulty-proxy";

/**
 * The time of one cell, which no machine's speed changes: limits are up once
 * every request that has one waits for an answer that does not end. A request
 * without a limit keeps its cell from ending, as it would keep a screen.
 */
export class CellClock {
  private readonly running = new Set<() => void>();
  private endlessAnswers = 0;

  /** The fault, whose request then waits for its limit. */
  readonly endless =
    (fault: Fault): Fault =>
    async (response, pass) => {
      await fault(response, pass);
      this.endlessAnswers += 1;
      this.endIfStill();
    };

  readonly startTimer: StartTimer = (_limitMs, over) => {
    // The same function may be given twice.
    const end = () => over();
    this.running.add(end);
    return () => {
      this.running.delete(end);
      this.endIfStill();
    };
  };

  /** What an answer leads to is begun before the next turn of the event loop. */
  private endIfStill(): void {
    setImmediate(() => {
      const waiting = this.endlessAnswers;
      if (waiting === 0 || waiting !== this.running.size) return;
      this.endlessAnswers = 0;
      const ends = [...this.running];
      this.running.clear();
      for (const end of ends) end();
    });
  }
}
