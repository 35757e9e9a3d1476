/** Why a mapped field of a form can't serve. */
export type MappingFault =
  | "missing"
  /** The form's field has a type that can't be read as this. */
  | "unfittingType"
  /** It stands on the record, not in the mapped table. */
  | "outsideTable"
  /** It stands in a table that is not mapped. */
  | "insideTable"
  /** A choice that tells the kinds of record apart is gone, or called otherwise. */
  | "choiceMissing";

/** What is known of a mapped field that the form can't serve. */
export interface MappingFacts {
  readonly fieldCode: string;
  /** A field of the form that it may have become; empty when none is like it. */
  readonly suggestion?: string;
  /** The choice that the form doesn't offer. */
  readonly choice?: string;
}
