import { compareTexts } from "../../../rollup/input/record-order";
import type { BehindRecord } from "../summary-source";

/** What records behind a figure are ordered by, and whether it is turned round; they come in order of date. */
export interface RecordOrder {
  readonly by: "when" | "title" | "rank" | "count";
  readonly isReversed: boolean;
}

export const BY_DATE: RecordOrder = { by: "when", isReversed: false };

/**
 * Orders and filters records, as often as somebody types a letter: texts are
 * prepared once. All words must stand in a record, whatever the width and case
 * of their letters; of equal ones the earlier goes first.
 * @param records in order of date
 */
export const recordFinder = (
  records: readonly BehindRecord[],
): ((words: string, order: RecordOrder) => readonly BehindRecord[]) => {
  let texts: readonly string[] | undefined;
  return (words, { by, isReversed }) => {
    const wanted = plain(words).split(/\s+/u).filter(Boolean);
    texts ??= wanted.length === 0 ? undefined : records.map(textOf);
    const found = records.filter((_, index) =>
      wanted.every((word) => texts?.[index]?.includes(word)),
    );
    if (by === "count") found.sort((a, b) => a.count - b.count);
    else if (by !== "when")
      found.sort((a, b) => compareTexts(a[by] ?? "", b[by] ?? ""));
    return isReversed ? found.reverse() : found;
  };
};

const textOf = ({ when, title, rank = "", recordId }: BehindRecord): string =>
  plain(`${when}\n${title}\n${rank}\n${recordId}`);

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();
