import { charWidth } from "./char-width";

/** Characters that do not begin a line, and those that do not end one (JIS X 4051, the common ones). */
const NOT_FIRST = new Set(
  "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】,.:;?!)]}ぁぃぅぇぉっゃゅょァィゥェォッャュョ％℃…‥～",
);
const NOT_LAST = new Set("‘“（〔［｛〈《「『【([{￥＄");
/** Spaces that a line can end with. */
export const SPACES = new Set(" \t\u00a0\u3000");

const JOINER = "\u200d";

/** Whether a line may end between two characters. */
export const mayBreak = (before: string, after: string): boolean => {
  if (SPACES.has(after) || NOT_FIRST.has(after) || NOT_LAST.has(before)) {
    return false;
  }
  if (SPACES.has(before)) return true;
  if (before === JOINER || charWidth(after) === 0) return false;
  return !(isWordLetter(before) && isWordLetter(after));
};

/** Letters of scripts that are written in words. */
const isWordLetter = (character: string): boolean => character < "\u1100";
