/** One 役職区分 of the settings; the order of the list is the order of every table. */
export interface Rank {
  /** What readers see, e.g. 課長級. Unique in the list. */
  readonly label: string;
  /** Other spellings on records that mean this rank, e.g. 課長. */
  readonly synonyms: readonly string[];
}
