/** Why kintone’s records can’t be read completely. */
export type KintoneErrorCode =
  | "loginRequired"
  | "passwordWrong"
  | "twoFactor"
  | "tokenInvalid"
  | "tokenNotAllowed"
  | "noPermission"
  | "appNotFound"
  /** a record or file, or whatever a gateway knows nothing of */
  | "notFound"
  | "guestSpace"
  | "fieldMissing"
  | "fieldHidden"
  | "fieldUnfit"
  | "fieldMisplaced"
  /** a choice that tells kinds of record apart */
  | "choiceMissing"
  | "sourceNotSet"
  | "busy"
  | "maintenance"
  | "serverFailed"
  | "requestRefused"
  | "networkFailed"
  | "timedOut"
  /** by whoever waited */
  | "stopped"
  | "unexpectedResponse"
  | "recordsMissing"
  | "summaryNotFound"
  | "templatesNotFound"
  | "settingsTooLarge"
  | "unexpected";

/** What is known about a failure. */
export interface ErrorFacts {
  readonly code: KintoneErrorCode;
  /** kintone app id */
  readonly appId?: string;
  /** Field code. */
  readonly field?: string;
  /** Of the field. */
  readonly choice?: string;
  /** kintone's own words, for whoever helps. */
  readonly detail?: string;
}
