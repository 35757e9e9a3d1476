/** Of the 100 requests that kintone answers a domain at once, for everyone (kintone: limits). */
const AT_ONCE = 5;

/**
 * Lets only a few pieces of work run at once; the others wait for their turn,
 * first come first served.
 */
export class RequestLimit {
  private readonly waiting: (() => void)[] = [];

  /** @param free how much more may begin at once */
  constructor(private free = AT_ONCE) {}

  /** How much more work would begin at once. */
  get unused(): number {
    return this.free;
  }

  /** Settles as the work does. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
