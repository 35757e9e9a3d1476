import { radicalsToIdeographs } from "./cjk-radicals";

/**
 * What two spellings are the same by (domain: Sameness): of codes, names, ranks,
 * summary lines, working groups and choices alike. NFKC; CJK radicals become
 * ideographs; white space, default-ignorable characters and variation selectors
 * go. Letter case stays, and so do different letters of one meaning (髙, 高). For
 * comparing, never for printing. "" for a text in which nothing can be seen.
 */
export const samenessKey = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = makeKey(text);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(text, key);
  return key;
};

/** Whether two texts are spellings of one thing. */
export const isSame = (a: string, b: string): boolean =>
  !beginApart(a, b) && samenessKey(a) === samenessKey(b);

/** Whether both begin with an ideograph, and not with the same: ideographs are their own key whatever follows them. */
const beginApart = (a: string, b: string): boolean => {
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  return first !== other && isIdeograph(first) && isIdeograph(other);
};

const isIdeograph = (code: number): boolean => code >= 0x4e00 && code < 0xa000;

/** Whether nothing was entered, or nothing that can be seen. */
export const isBlank = (text: string | undefined): text is undefined | "" =>
  text === undefined || (!beginsSeen(text) && NOTHING_SEEN.test(text));

/** Whether the first character is one of those that most texts begin with: ASCII, kana, ideographs. Asked of every row several times. */
const beginsSeen = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (
    (first > 0x20 && first < 0x7f) ||
    (first >= 0x3041 && first < 0x3100) ||
    isIdeograph(first)
  );
};

/** A text as it is shown: without its invisible characters and outer spaces. */
export const visibleText = (text: string): string =>
  text.replace(INVISIBLE, "").trim();

/** Letters and digits that are their own key. */
const PLAIN = /^[!-~]*$/u;

const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const NOTHING_SEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * What is unseen goes first, since it may part a letter from its mark (か + U+200B
 * + ゛), and again, since NFKC makes spaces; what that leaves is composed.
 */
const makeKey = (text: string): string =>
  radicalsToIdeographs(text.replace(UNSEEN, "").normalize("NFKC"))
    .replace(UNSEEN, "")
    .normalize("NFC");

/** Texts repeat from record to record, and normalising is the slow part of counting. */
const keys = new Map<string, string>();
/** More than the different names of a city; a bound, so that a tab left open stays small. */
const MOST_KEYS = 200_000;
