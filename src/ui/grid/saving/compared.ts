import { isLoggedOut } from "../../../kintone/rest/errors/logged-out";
import type { GridPlace } from "../grid-place";
import type { CheckedRow } from "./twice-here";

/** Whether the rows could be compared with all that is saved; else whether the login had ended. */
export type Compared = "compared" | "loggedOut" | "notRead";

/** Reads what rows are compared with, and whether anything was new of it; of no reading all is compared. */
export const compareRows = async (
  checked: readonly CheckedRow[],
  place: Pick<GridPlace, "load">,
): Promise<{ readonly compared: Compared; readonly isNew: boolean }> => {
  const results = await Promise.allSettled(
    checked.map(({ entered }) => place.load(entered.entry)),
  );
  return {
    compared: comparedBy(results),
    isNew: results.some((one) => one.status === "fulfilled" && one.value),
  };
};

/** What readings came to. */
export const comparedBy = (
  results: readonly PromiseSettledResult<unknown>[],
): Compared => {
  const failed = results.filter((one) => one.status === "rejected");
  if (failed.length === 0) return "compared";
  return failed.some(({ reason }) => isLoggedOut(reason))
    ? "loggedOut"
    : "notRead";
};
