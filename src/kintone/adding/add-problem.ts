import type { WriteRefusal } from "../rest/errors/write-refusal";

/** Why records were not added. */
export type AddProblem =
  | Exclude<WriteRefusal, "notFound">
  /** no answer came: they may be there */
  | "unknown";

/** Those that are no row's own: every row that was to be added meets them. */
export const PROBLEMS_OF_ALL = [
  "noPermission",
  "loggedOut",
  "notReached",
  "stopped",
] as const satisfies readonly AddProblem[];
export type ProblemOfAll = (typeof PROBLEMS_OF_ALL)[number];

/** Why adding a list of records, request after request, went no further. */
export type ListStop =
  | Exclude<AddProblem, "refused">
  /** kintone took none of the first records */
  | "allRefused";
