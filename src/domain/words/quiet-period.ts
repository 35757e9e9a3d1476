import { hasPostings } from "./has-postings";
import type { Wording, Words } from "./words";

/**
 * What the periods are called in which few meetings are possible: those of the
 * council where staff of a city take part; no pupil waits for that one.
 */
export const quietPeriod = (words: Pick<Words, "staff">): Wording =>
  hasPostings(words)
    ? { ja: "議会会期", en: "council session" }
    : { ja: "活動の少ない期間", en: "quiet period" };
