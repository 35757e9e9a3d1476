/** One word of the document and how it is misspelt. */
export interface Term {
  /** CXO */
  readonly preferred: string;
  /** ＣＸＯ, CX0: as they stand on records, letter by letter. */
  readonly variants: readonly string[];
}
