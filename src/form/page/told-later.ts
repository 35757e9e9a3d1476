/** A sentence for the page that kintone shows next: one on a page that goes is read by nobody. */
const KEY = "nendo-matome.later";

export const putSentence = (sentence: string): void =>
  sessionStorage.setItem(KEY, sentence);

/** @returns undefined when nothing was to be told */
export const takeSentence = (): string | undefined => {
  const sentence = sessionStorage.getItem(KEY) ?? undefined;
  sessionStorage.removeItem(KEY);
  return sentence;
};
