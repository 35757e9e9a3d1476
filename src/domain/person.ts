import { samenessKey } from "./sameness/sameness";

/** Who took part: what identifies a person on a record (domain: counting rule 4). */
export interface Person {
  /** Staff number or kintone user code; absent when only a name was entered. */
  readonly code?: string;
  /** Name as entered; absent when only a code was entered. */
  readonly name?: string;
}

/**
 * What makes two rows the same person: the code; without one the name, both
 * compared as sameness says (domain: counting rule 4). A code never equals a
 * name, so a bare name is another person than the same name with a code.
 * @returns undefined for someone with neither, who counts in のべ but not in 実人数
 */
export const personKey = ({ code, name }: Person): string | undefined =>
  (code !== undefined && keyOfCode(code)) ||
  (name !== undefined && keyOfName(name)) ||
  undefined;

/** More than the different people of a city; a bound, so that a tab left open stays small. */
const MOST_KEYS = 200_000;

/** Texts repeat from record to record: one text of each key, whose hash is known, is found the fastest. */
const keyMaker = (prefix: string): ((text: string) => string) => {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const sameness = samenessKey(text);
    const key = sameness === "" ? "" : prefix + sameness;
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, key);
    return key;
  };
};

const keyOfCode = keyMaker("code:");
const keyOfName = keyMaker("name:");
