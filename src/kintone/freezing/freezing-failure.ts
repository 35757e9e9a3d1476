/** Why a summary was not frozen or reopened. */
export type FreezingFailure =
  /** fields or the choice 確定 are not set */
  | "notSet"
  /** 状態 is kintone's process management */
  | "statusByProcess"
  /** someone saved the record, or it is not what was shown */
  | "changedMeanwhile"
  | "alreadyFrozen"
  | "notFrozen"
  | "noPermission"
  /** the login has ended; nothing was written */
  | "loggedOut"
  /** by whoever waited; nothing was written */
  | "stopped"
  | "refused"
  | "notReached"
  /** it may have been done all the same */
  | "unknown";
