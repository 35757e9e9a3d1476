/** Why a file can't be the base of a document. */
export type TemplateProblem =
  | "notOffice"
  | "password"
  | "oldFormat"
  | "otherKind"
  | "macros"
  | "strict"
  | "tooLarge"
  | "damaged"
  | "noLayouts";
