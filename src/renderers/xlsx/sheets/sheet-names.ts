import { printableText } from "../../../markup/printable-text";

/** Excel: a sheet name has at most 31 characters, none of these, no apostrophe at its ends, and is unique. */
const FORBIDDEN = /[[\]:*?/\\]/gu;
const LONGEST = 31;
/** Excel keeps this one for itself. */
const RESERVED = "history";

/** Names for sheets, as near to the titles as a workbook allows. */
export const sheetNames = (titles: readonly string[]): readonly string[] => {
  const taken = new Set([RESERVED]);
  return titles.map((title) => {
    const base =
      printableText(title)
        .replace(/\s+/gu, " ")
        .replace(FORBIDDEN, " ")
        .replace(/^'+|'+$/gu, "")
        .trim() || "Sheet";
    let name = cut(base, LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = cut(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};

/** The first characters, counted in UTF-16 as Excel does, without half a character at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/u, "")
    .replace(/['\s]+$/u, "");
