/** How `npm run report` ends, for cron and CI (told by --help). */
export const EXIT_CODE = {
  /** All files asked for were written, from all records. */
  complete: 0,
  /** A fault of the program itself. */
  unexpected: 1,
  usage: 2,
  settings: 3,
  /** kintone could not be read completely: login, rights, network, missing fields. */
  kintone: 4,
  output: 5,
  /** The city's own PowerPoint or Word file can't be written onto. */
  template: 6,
  /** Errors stand that nobody let stand: no public edition was made. */
  acknowledge: 7,
} as const;
