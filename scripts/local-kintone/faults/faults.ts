/** A fault that answers of the server suffer while it lasts. */
export interface Fault {
  /** "GET", "POST" …; absent for every method. */
  readonly method?: string;
  /** The whole path without the query, or a pattern in it. */
  readonly path: string | RegExp;
  /** How many requests suffer it; absent for all until it is removed. */
  readonly times?: number;
  /** Waits this long before anything else happens. */
  readonly latencyMs?: number;
  /** Is called when a request comes; nothing else happens before its end. */
  readonly hold?: () => Promise<void>;
  /** Closes the connection without an answer. */
  readonly drop?: boolean;
  /** Answers with this status instead of the real answer. */
  readonly status?: number;
  /** Body of that answer; HTML unless `contentType` says otherwise. */
  readonly body?: string;
  readonly contentType?: string;
  /** Cuts the real answer after so many characters. */
  readonly truncate?: number;
}

/** The faults of one server, in the order in which they were added. */
export class Faults {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  /** Adds a fault; the result takes it away again. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#faults.push(entry);
    return () => {
      entry.left = 0;
    };
  }

  /** Takes all faults away. */
  clear(): void {
    this.#faults.length = 0;
  }

  /** The first fault that a request meets; counts as one of its times. */
  meet(method: string, path: string): Fault | null {
    const entry = this.#faults.find(
      ({ fault, left }) => left > 0 && matches(fault, method, path),
    );
    if (entry === undefined) return null;
    entry.left -= 1;
    return entry.fault;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return typeof fault.path === "string"
    ? fault.path === path
    : fault.path.test(path);
}
