import type { DateCell } from "../../src/report/cell";
import type { Report } from "../../src/report/report";
import { formatCell } from "../../src/report/cells/format-cell";
import type { Line } from "./read-document";
import { plain } from "./match-figures";

/** Properties of the model that hold words for readers. */
const WORDS = new Set([
  "text",
  "label",
  "title",
  "caption",
  "notes",
  "heading",
  "when",
  "summary",
  "no",
  "group",
  "name",
]);

/** Shorter ones are looked for as whole words only: 01 is part of many numbers. */
const LONG = 4;
/** A part of a word at least this long is told from others. */
const PART = 12;

/**
 * Whether the numbers in a line that is no figure are words of the report: a
 * date, a title, a sentence of the secretariat.
 */
export const wordsOfReport = (report: Report): ((line: Line) => boolean) => {
  const words = new Set<string>();
  const collect = (value: unknown, key = ""): void => {
    if (typeof value === "string") {
      if (WORDS.has(key)) {
        for (const part of [value, ...value.split("\n")])
          words.add(plain(part));
      }
    } else if (Array.isArray(value)) {
      for (const item of value) collect(item, key);
    } else if (typeof value === "object" && value !== null) {
      if ("kind" in value && value.kind === "date") {
        const date = value as DateCell;
        words.add(plain(formatCell(date, report.language)));
        words.add(date.date);
      }
      if ("no" in value && "title" in value) {
        words.add(plain(`${value.no}${value.title}`));
      }
      for (const [name, item] of Object.entries(value)) collect(item, name);
    }
  };
  collect(report.chapters);
  const long = [...words]
    .filter((word) => word.length >= LONG)
    .sort((one, other) => other.length - one.length);
  const isKnown = (part: string): boolean => {
    let rest = plain(part);
    if (words.has(rest)) return true;
    // A paragraph may go on in another column or on another page.
    if (rest.length >= PART && long.some((word) => word.includes(rest)))
      return true;
    for (const word of long) rest = rest.replaceAll(word, "");
    return !/\d/u.test(rest) || words.has(rest);
  };
  return (line) =>
    line.every(
      (cell) =>
        typeof cell === "string" &&
        (isKnown(cell) || cell.split("\u3000").every(isKnown)),
    );
};
