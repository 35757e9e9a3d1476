import type { Words } from "./words";

/**
 * Whether those who take part are posted (発令) to their ranks, as 職員 are;
 * pupils and residents only change.
 */
export const hasPostings = ({ staff }: Pick<Words, "staff">): boolean =>
  /職員|\bstaff\b/iu.test(staff);
