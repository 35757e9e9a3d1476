import type { Document, Element } from "@xmldom/xmldom";
import { printableText } from "../../../markup/printable-text";
import type { Report } from "../../../report/report";
import type { OfficePackage } from "../../ooxml/package/office-package";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import {
  isSummaryTag,
  isTitleTag,
  TAG,
  tagText,
} from "../../ooxml/package/template-tags";

/** Whether a slide is the place of the whole summary. */
export const isSummarySlide = (file: OfficePackage, part: string): boolean =>
  hasTag(file, part, isSummaryTag);

/** Whether a slide says what the document is called: the city's own cover. */
export const isOwnCover = (file: OfficePackage, part: string): boolean =>
  hasTag(file, part, isTitleTag);

const hasTag = (
  file: OfficePackage,
  part: string,
  isWanted: (name: string) => boolean,
): boolean =>
  paragraphsOf(file.xml(part)).some((paragraph) =>
    [...textOf(paragraph).matchAll(TAG)].some(([, name = ""]) =>
      isWanted(name),
    ),
  );

/** Puts the words of the report into the tags of slides, layouts, masters, notes, charts and diagrams. Unknown tags stay as they are. */
export const fillTags = (file: OfficePackage, report: Report): void => {
  for (const part of file.names) {
    if (TEXTS.test(file.contentType(part) ?? "")) fillPart(file, part, report);
  }
};

/** Content types of parts whose texts are seen. */
const TEXTS =
  /presentationml\.(?:slide|slideLayout|slideMaster|notesSlide|notesMaster|handoutMaster)\+xml$|\.drawingml\.(?:chart|diagramData)\+xml$|ms-office\.(?:chartex|drawingml\.diagramDrawing)\+xml$/u;

const fillPart = (file: OfficePackage, part: string, report: Report): void => {
  const hasTags = paragraphsOf(file.xml(part)).some(
    (paragraph) => textOf(paragraph).search(TAG) >= 0,
  );
  if (!hasTags) return;
  for (const paragraph of paragraphsOf(file.edit(part))) {
    fillParagraph(paragraph, report);
  }
};

const paragraphsOf = (slide: Document): readonly Element[] =>
  descendantsOf(slide, "p").filter(
    ({ namespaceURI }) =>
      namespaceURI?.endsWith("drawingml/2006/main") ?? false,
  );

/** Text elements of the runs; a tag may begin in one and end in another. */
const textsOf = (paragraph: Element): readonly Element[] =>
  childrenOf(paragraph, "r").flatMap((run) => childAt(run, "t") ?? []);

const textOf = (paragraph: Element): string =>
  textsOf(paragraph)
    .map(({ textContent }) => textContent ?? "")
    .join("");

/** The words stand in the run in which the tag begins, with its look. */
const fillParagraph = (paragraph: Element, report: Report): void => {
  const runs = textsOf(paragraph);
  const tags = [...textOf(paragraph).matchAll(TAG)].flatMap((match) => {
    const text = tagText(match[1] ?? "", report);
    return text === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text }];
  });
  let offset = 0;
  for (const run of runs) {
    const text = run.textContent ?? "";
    const from = offset;
    offset += text.length;
    let written = "";
    for (let index = 0; index < text.length; index += 1) {
      const at = from + index;
      const tag = tags.find(({ start, end }) => at >= start && at < end);
      if (tag === undefined) written += text[index];
      else if (tag.start === at) written += oneLine(tag.text);
    }
    if (written !== text) run.textContent = written;
  }
};

const oneLine = (text: string): string =>
  printableText(text).replace(/\s+/gu, " ");
