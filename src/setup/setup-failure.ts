import type { SetupFailureCode, SetupFailureFacts } from "./setup-failure-code";

/** What a failure is told with. */
export type SetupReason = {
  [Code in SetupFailureCode]: {
    readonly code: Code;
    readonly facts: SetupFailureFacts[Code];
  };
}[SetupFailureCode];

/** The setup cannot go on. */
export class SetupFailure extends Error {
  override readonly name = "SetupFailure";

  constructor(
    readonly reason: SetupReason,
    cause?: unknown,
  ) {
    super(reason.code, { cause });
  }
}
