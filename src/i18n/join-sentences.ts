/** 。, ） and letters that need no space behind them. */
const WIDE_AT_END = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uff60]$/u;

/** Sentences in one line, in any language: a space parts them where the first ends in Latin letters. Blank ones are left out. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .reduce(
      (before, one) =>
        before === "" || WIDE_AT_END.test(before)
          ? before + one
          : `${before} ${one}`,
      "",
    );
