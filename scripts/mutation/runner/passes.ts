/** Where changed code looks up which change it is to show. */
interface Context {
  activeMutant?: string | undefined;
}

/** A test that passes places so many times as often as without a change is in a loop that never ends. */
const MANY_TIMES = 20;

/** What a short test may pass besides, so that a few more rounds are no loop. */
const SOME = 10_000;

/**
 * Counts how often the code passes a place that can be changed, whichever it
 * is: it looks up there which change it is to show. An endless loop is known by
 * that, on a busy machine as on an idle one, also where the change itself stands
 * outside of it.
 */
export class Passes {
  #count = 0;
  #most = Number.POSITIVE_INFINITY;
  #shown: string | undefined;

  constructor(context: Context) {
    Object.defineProperty(context, "activeMutant", {
      get: () => {
        this.#count += 1;
        if (this.isEndless) throw new Error("a loop that never ends");
        return this.#shown;
      },
    });
  }

  /** @param change the one that the code is to show; undefined: none */
  show(change: string | undefined): void {
    this.#shown = change;
    this.begin();
  }

  /** @param usual how often places are passed without a change; absent: nobody knows */
  begin(usual?: number): void {
    this.#count = 0;
    this.#most =
      usual === undefined
        ? Number.POSITIVE_INFINITY
        : usual * MANY_TIMES + SOME;
  }

  /** Since it began. */
  get count(): number {
    return this.#count;
  }

  get isEndless(): boolean {
    return this.#count > this.#most;
  }
}
