import type { Document, Element } from "@xmldom/xmldom";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";
import { TEXT_WIDTH } from "../styles/page-layout";
import { elementsIn, W, wordAttribute } from "../xml/word-xml";
import { markContentsOutOfDate } from "./mark-contents";
import { measureBody } from "./measure-body";
import { paginate } from "./paginate";
import { readBody } from "./read-body";
import { settleChapters } from "./settle-chapters";

/** Fonts and programs differ; a page that both of these agree on is taken for sure. */
const NARROW = { stretch: 0.94, underPicture: 2 } as const;
const WIDE = { stretch: 1.06, underPicture: 14 } as const;

/**
 * Writes the page numbers into the table of contents, as far as they are sure
 * whatever fonts a computer has. A chapter whose page is not sure begins one
 * where that helps. Where a number is not sure even so, it and those behind it
 * stay open, and Word is asked to count when it opens the document: a wrong
 * number would be printed.
 */
export const numberPages = (document: Document): void => {
  const body = childAt(document.documentElement, "body");
  if (body === undefined) return;
  const parts = readBody(body, TEXT_WIDTH / 20);
  const references = pageReferences(document);
  const { narrow, wide, begun } = settleChapters(
    measureBody(parts, NARROW),
    measureBody(parts, WIDE),
    references.map(({ bookmark }) => bookmark),
  );
  beginPages(body, begun);
  const pages = paginate(narrow).pages;
  const others = paginate(wide).pages;
  let isSure = true;
  for (const { bookmark, separator } of references) {
    const number = pages.get(bookmark);
    isSure &&= number !== undefined && number === others.get(bookmark);
    if (isSure) showNumber(String(number), separator);
  }
  if (!isSure) markContentsOutOfDate(document);
};

/** Has the headings with these bookmarks begin a page. */
const beginPages = (body: Element, bookmarks: readonly string[]): void => {
  if (bookmarks.length === 0) return;
  for (const mark of descendantsOf(body, "bookmarkStart")) {
    if (!bookmarks.includes(wordAttribute(mark, "name"))) continue;
    const style = childAt(mark.parentNode as Element, "pPr", "pStyle");
    const pageBreak = mark.ownerDocument?.createElementNS(
      W,
      "w:pageBreakBefore",
    );
    if (style !== undefined && pageBreak !== undefined)
      style.parentNode?.insertBefore(pageBreak, style.nextSibling);
  }
};

interface PageReference {
  readonly bookmark: string;
  /** The run after which the number stands. */
  readonly separator: Element;
}

/** The fields that show the page of a bookmark, in their order. */
const pageReferences = (document: Document): readonly PageReference[] =>
  descendantsOf(document, "instrText").flatMap((instruction) => {
    const [, bookmark] =
      /PAGEREF (\S+)/u.exec(instruction.textContent ?? "") ?? [];
    const run = instruction.parentNode as Element;
    const siblings = elementsIn(run.parentNode as Element);
    const separator = siblings[siblings.indexOf(run) + 1];
    return bookmark === undefined || separator === undefined
      ? []
      : [{ bookmark, separator }];
  });

const showNumber = (number: string, separator: Element): void => {
  const document = separator.ownerDocument;
  if (document === null) return;
  const run = document.createElementNS(W, "w:r");
  const text = document.createElementNS(W, "w:t");
  text.textContent = number;
  run.appendChild(text);
  separator.parentNode?.insertBefore(run, separator.nextSibling);
};
