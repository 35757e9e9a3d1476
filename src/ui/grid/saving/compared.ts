import { isLoggedOut } from "../../../kintone/rest/logged-out";

/** Whether the rows could be compared with all that is saved; else whether the login had ended. */
export type Compared = "compared" | "loggedOut" | "notRead";

/**
 * What reading the others came to; of no reading all is compared.
 * @param results of each reading
 */
export const comparedBy = (
  results: readonly PromiseSettledResult<unknown>[],
): Compared => {
  const failed = results.filter((one) => one.status === "rejected");
  if (failed.length === 0) return "compared";
  return failed.some(({ reason }) => isLoggedOut(reason))
    ? "loggedOut"
    : "notRead";
};
