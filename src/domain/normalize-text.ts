/**
 * One form for spellings that mean the same: NFKC, all white space removed.
 * Full-width ＣＸＯ is CXO and 管財 課 is 管財課; case and everything else stay.
 * For comparing, never for printing (domain: counting rule 4).
 */
export const normalizeText = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, "");
