import type { KintoneError } from "../errors/kintone-error";
import type { Language } from "../errors/text";

/** Failure of one request of a bulkRequest, which undid all of them. */
export class BulkError extends Error {
  constructor(
    private readonly failure: KintoneError,
    private readonly index: number,
    private readonly count: number,
  ) {
    super(`requests[${index}]: ${failure.message}`);
    this.name = "BulkError";
  }

  get status(): number {
    return this.failure.status;
  }

  get code(): string {
    return this.failure.code;
  }

  /** One entry a request; all but the failed one are empty. */
  toBody(language: Language): object {
    return {
      results: Array.from({ length: this.count }, (_, index) =>
        index === this.index ? this.failure.toBody(language) : {},
      ),
    };
  }
}
