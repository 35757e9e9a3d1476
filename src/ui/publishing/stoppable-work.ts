/** Work that waits for kintone, of which whoever waits long can stop all. */
export class StoppableWork {
  private readonly stoppers = new Set<AbortController>();

  /** @param changed called whenever waiting begins or ends */
  constructor(private readonly changed: () => void) {}

  get isWaiting(): boolean {
    return this.stoppers.size > 0;
  }

  /** @throws what the work throws, also when it was stopped */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stopper = new AbortController();
    this.stoppers.add(stopper);
    this.changed();
    try {
      return await work(stopper.signal);
    } finally {
      this.stoppers.delete(stopper);
      this.changed();
    }
  }

  /** What was and was not done is told by each work. */
  stop(): void {
    for (const stopper of this.stoppers) stopper.abort();
  }
}
