import type { Block } from "../../../report/block";
import type { ReportSection } from "../../../report/report";

/** Lines of a list in half a page that stand beside another at most. */
const MOST_LINES = 18;
/** Letters of a line there. */
const LINE = 20;
/** One is not so many times as long as the other. */
const MOST_UNLIKE = 3;

/** Sections one by one, and neighbouring short lists of like length two beside each other. */
export const pairSections = (
  sections: readonly ReportSection[],
): readonly (readonly ReportSection[])[] => {
  const groups: (readonly ReportSection[])[] = [];
  let rest = sections;
  for (;;) {
    const [first, second] = rest;
    if (first === undefined) return groups;
    const isPair = second !== undefined && standBeside(first, second);
    const group = isPair ? [first, second] : [first];
    groups.push(group);
    rest = rest.slice(group.length);
  }
};

const standBeside = (first: ReportSection, second: ReportSection): boolean => {
  const [less = 0, more = 0] = [linesOf(first), linesOf(second)].sort(
    (a, b) => a - b,
  );
  return less > 0 && more <= MOST_LINES && more <= less * MOST_UNLIKE;
};

/** Lines of a section that is a list of sentences, with dates or without; 0 for any other. */
const linesOf = ({ blocks }: ReportSection): number =>
  blocks.reduce((sum, block) => {
    const texts = textsOf(block);
    return texts === undefined
      ? Number.NEGATIVE_INFINITY
      : sum +
          texts
            .flatMap((text) => text.split("\n"))
            .reduce((lines, text) => lines + Math.ceil(text.length / LINE), 0);
  }, 0);

/** Undefined for what needs the whole width. */
const textsOf = (block: Block): readonly string[] | undefined => {
  switch (block.kind) {
    case "bullets":
      return block.items.some(
        ({ figures, items }) => figures.length > 0 || items,
      )
        ? undefined
        : block.items.map(({ label }) => label);
    case "datedList":
      return block.items.map(({ text }) => `${DATE}${text}`);
    case "paragraph":
    case "footnote":
      return [block.text];
    default:
      return undefined;
  }
};

/** As wide as a date. */
const DATE = "12月31日";
