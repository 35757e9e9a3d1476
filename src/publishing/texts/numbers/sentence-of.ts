/** The words around a place of a text. */
export interface Surroundings {
  /** The sentence or line. */
  readonly sentence: string;
  /** What of it stands before the place. */
  readonly before: string;
  /** What of it stands after the place, up to the next 、. */
  readonly after: string;
}

/** The sentence around a place; lines are sentences of their own. */
export const sentenceAround = (
  text: string,
  from: number,
  to: number,
): Surroundings => {
  const start = Math.max(
    text.lastIndexOf("。", from - 1),
    text.lastIndexOf("\n", from - 1),
  );
  const end = /[。\n]/u.exec(text.slice(to));
  const stop = end === null ? text.length : to + end.index;
  return {
    sentence: text.slice(start + 1, stop),
    before: text.slice(start + 1, from),
    after: text.slice(to, stop).split("、")[0] ?? "",
  };
};
