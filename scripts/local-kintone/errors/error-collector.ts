import { invalidInput } from "./request-errors";
import type { Text } from "./text";

/** Gathers every rule violation of one request under its error path. */
export class ErrorCollector {
  readonly #errors = new Map<string, Text[]>();

  add(path: string, ...texts: readonly Text[]): void {
    const known = this.#errors.get(path);
    if (known === undefined) this.#errors.set(path, [...texts]);
    else known.push(...texts);
  }

  get isEmpty(): boolean {
    return this.#errors.size === 0;
  }

  /** Throws CB_VA01 with everything gathered, if anything was. */
  throwIfAny(): void {
    if (!this.isEmpty) throw invalidInput(this.#errors);
  }
}
