import type { KintoneErrorCode } from "./kintone-error-code";
import { isLostAnswer } from "./lost-answer";
import { answerOf, toKintoneError } from "./to-kintone-error";

/** Why kintone surely wrote nothing of what it was sent. */
export type WriteRefusal =
  /** by whoever waited */
  | "stopped"
  /** the login has ended */
  | "loggedOut"
  | "noPermission"
  /** the record or its app is gone, or hidden from whoever asks */
  | "notFound"
  /** kintone could not be asked, or was too busy each time */
  | "notReached"
  /** for what was sent, e.g. for another field of the record */
  | "refused";

const BY_CODE: Readonly<Partial<Record<KintoneErrorCode, WriteRefusal>>> = {
  stopped: "stopped",
  loginRequired: "loggedOut",
  noPermission: "noPermission",
  tokenNotAllowed: "noPermission",
  notFound: "notFound",
  appNotFound: "notFound",
};

/** kintone's code where a field may not be changed. */
const FIELD_FORBIDDEN = "GAIA_FU01";

/**
 * Why nothing was written.
 * @param error of a request that surely did nothing; see writeSurely()
 */
export const writeRefusal = (error: unknown): WriteRefusal => {
  if (answerOf(error).code === FIELD_FORBIDDEN) return "noPermission";
  const known = BY_CODE[toKintoneError(error).code];
  return known ?? (isLostAnswer(error) ? "notReached" : "refused");
};
