import type { WriteRefusal } from "../rest/errors/write-refusal";

/** Why a summary was not frozen or reopened. */
export type FreezingFailure =
  | Exclude<WriteRefusal, "notFound">
  /** fields or the choice 確定 are not set */
  | "notSet"
  /** 状態 is kintone's process management */
  | "statusByProcess"
  /** someone saved the record, or it is not what was shown */
  | "changedMeanwhile"
  | "alreadyFrozen"
  | "notFrozen"
  /** it may have been done all the same */
  | "unknown";
