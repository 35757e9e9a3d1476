import type { Document } from "@xmldom/xmldom";
import { childAt } from "../../ooxml/package/xml-elements";
import { TEXT_WIDTH } from "../styles/page-layout";
import { elementsIn } from "../xml/word-xml";
import { measureBody } from "./measure-body";
import { paginate } from "./paginate";
import type { ReadPart } from "./read-body";
import { readBody } from "./read-body";

/** Wider letters than most computers have: what is said to fit does. */
const SETTING = { stretch: 1.06, underPicture: 14 } as const;
/** Of a page: on one that is emptier, the next chapter follows although it goes on overleaf. */
const HALF = 0.5;

/**
 * Lets chapters that would begin a page follow on the one before them, where
 * the page has room for all of them, or would stay more than half empty; after a
 * chapter of several pages that holds for the last one alone. The cover stays alone.
 */
export const joinShortChapters = (document: Document): void => {
  const body = childAt(document.documentElement, "body");
  if (body === undefined) return;
  const elements = elementsIn(body).filter(({ localName }) =>
    ["p", "tbl"].includes(localName ?? ""),
  );
  const parts = readBody(body, TEXT_WIDTH / 20);
  const starts = parts.flatMap((part, index) =>
    part.kind === "paragraph" && part.startsPage ? [index] : [],
  );
  let used = 1;
  let foot = 1;
  for (const [place, start] of starts.entries()) {
    const items = measureBody(parts.slice(start, starts[place + 1]), SETTING);
    const [share = 1, ...more] = paginate(items).filled;
    const isWhole = more.length === 0 && used + share <= 1;
    // What is left of a page after several is not sure: chapters behind the next would have wrong pages in the contents.
    const isLast = !parts.slice(start + 1).some(isChapter);
    const follows = isWhole || used < HALF || (isLast && foot < HALF);
    if (follows) {
      const properties = childAt(elements[start], "pPr");
      const mark = childAt(properties, "pageBreakBefore");
      if (mark !== undefined) properties?.removeChild(mark);
    }
    used = more.length > 0 ? 1 : share + (follows ? used : 0);
    foot = more.at(-1) ?? used;
  }
};

const isChapter = (part: ReadPart): boolean =>
  part.kind === "paragraph" && part.style.outlineLevel === 0;
