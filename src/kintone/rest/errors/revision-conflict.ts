import { answerOf } from "./to-kintone-error";

/** Someone changed the record since it was read (kintone: GAIA_CO02, GAIA_UN03). */
export const isRevisionConflict = (error: unknown): boolean =>
  ["GAIA_CO02", "GAIA_UN03"].includes(answerOf(error).code ?? "");
