/** What can be wrong with stored or imported settings. */
export type SettingsProblemCode =
  | "notJson"
  | "chunkMissing"
  | "notAnObject"
  | "versionMissing"
  | "versionNewer"
  | "missing"
  | "unknownKey"
  | "wrongType"
  | "notAllowed"
  | "empty"
  | "notAnId"
  | "notAMonth"
  | "notACount"
  | "notAColor"
  | "noRanks"
  | "noSections"
  | "noValues"
  | "sharedRecords"
  | "appTwice"
  | "sectionLost"
  | "noFieldChosen"
  | "duplicate"
  | "ambiguous"
  | "reserved"
  | "styleUnfit"
  | "patternWithoutLetters";

/** One thing that is wrong with stored or imported settings. */
export interface SettingsProblem {
  /** Where: ranks.2.label; empty for the settings as a whole. */
  readonly path: string;
  readonly code: SettingsProblemCode;
  /** What was found or what is allowed, for the sentence. */
  readonly detail?: string;
}
