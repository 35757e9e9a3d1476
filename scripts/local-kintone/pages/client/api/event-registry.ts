type Handler = (event: unknown) => unknown;

/** What the handlers of an event said: `returned` is the last handler's value. */
export interface Dispatched {
  readonly handled: boolean;
  readonly returned: unknown;
}

/**
 * The handlers that kintone.events.on() collects. They run in the order of
 * registration on one event object; the last one's return value counts
 * (kintone: event object actions).
 */
export class EventRegistry {
  private readonly handlers = new Map<string, Handler[]>();
  private running = 0;

  /** True while a handler runs; record.get() and set() are refused then. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  on(types: string | readonly string[], handler: Handler): void {
    for (const type of typeof types === "string" ? [types] : types)
      this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
  }

  /** Removes handlers and tells whether there were any. */
  off(types?: string | readonly string[], handler?: Handler): boolean {
    const names =
      types === undefined ? [...this.handlers.keys()] : [types].flat();
    let removed = false;
    for (const name of names) {
      const before = this.handlers.get(name) ?? [];
      const after =
        handler === undefined ? [] : before.filter((one) => one !== handler);
      removed ||= after.length < before.length;
      this.handlers.set(name, after);
    }
    return removed;
  }

  /** Runs the handlers of an event that may answer with a promise. */
  async dispatch(type: string, event: object): Promise<Dispatched> {
    const handlers = this.handlers.get(type) ?? [];
    let returned: unknown;
    for (const handler of handlers) returned = await this.call(handler, event);
    return { handled: handlers.length > 0, returned };
  }

  /**
   * Runs the handlers of a change event. Promises are refused: `onPromise` is
   * told, and nothing of the event is applied.
   */
  dispatchChange(
    type: string,
    event: object,
    onPromise: (type: string) => void,
  ): Dispatched {
    const handlers = this.handlers.get(type) ?? [];
    let returned: unknown;
    for (const handler of handlers) {
      returned = this.call(handler, event);
      if (isThenable(returned)) {
        onPromise(type);
        return { handled: true, returned: undefined };
      }
    }
    return { handled: handlers.length > 0, returned };
  }

  private call(handler: Handler, event: object): unknown {
    this.running += 1;
    try {
      return handler(event);
    } finally {
      this.running -= 1;
    }
  }
}

function isThenable(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "then" in value &&
    typeof value.then === "function"
  );
}
