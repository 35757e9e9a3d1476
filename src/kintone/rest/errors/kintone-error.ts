import type { ErrorFacts, KintoneErrorCode } from "./kintone-error-code";

/** Something that keeps kintone's records from being read completely. */
export class KintoneError extends Error implements ErrorFacts {
  override readonly name = "KintoneError";
  readonly code: KintoneErrorCode;
  readonly appId?: string;
  readonly field?: string;
  readonly choice?: string;
  readonly detail?: string;

  constructor(facts: ErrorFacts, cause?: unknown) {
    super(
      [
        facts.code,
        facts.appId && `app ${facts.appId}`,
        facts.field,
        facts.choice,
        facts.detail,
      ]
        .filter(Boolean)
        .join(", "),
      { cause },
    );
    this.code = facts.code;
    if (facts.appId !== undefined) this.appId = facts.appId;
    if (facts.field !== undefined) this.field = facts.field;
    if (facts.choice !== undefined) this.choice = facts.choice;
    if (facts.detail !== undefined) this.detail = facts.detail;
  }
}
