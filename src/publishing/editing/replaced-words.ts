/** Where something stands in a text, as offsets. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
  readonly found: string;
}

/**
 * A text with other words in the place of those that were found in it.
 * @returns undefined when they no longer stand there
 */
export const replacedWords = (
  text: string,
  { from, to, found }: FoundWords,
  replacement: string,
): string | undefined =>
  text.slice(from, to) === found
    ? text.slice(0, from) + replacement + text.slice(to)
    : undefined;
