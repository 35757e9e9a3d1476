/** A word for people as the heading of several has it; staff are several anyway. */
export const plural = (word: string): string =>
  /(?:\bstaff|s)$/iu.test(word) ? word : `${word}s`;
