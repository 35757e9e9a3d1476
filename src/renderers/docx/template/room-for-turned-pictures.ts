import type { Element } from "@xmldom/xmldom";
import type { OpenTemplate } from "../../ooxml/package/read-template";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import { isTurnedOnSide, seenSize, writtenSize } from "../blocks/drawing-size";
import { wordAttribute } from "../xml/word-xml";

/** The first Word that gives a turned picture the room in which it is seen. */
const WORD_2010 = 14;

/** What a document that says nothing is laid out as ([MS-DOCX] 2.3.1). */
const WORD_2007 = 12;

/**
 * Adds the room that pictures need which lie on their side, in a document that
 * Word lays out as before 2010: there they are turned within the room of their
 * size before, over the text above and below.
 * @param elements of our content, in the city's document
 */
export const roomForTurnedPictures = (
  elements: readonly Element[],
  template: OpenTemplate,
): void => {
  if (compatibilityMode(template) >= WORD_2010) return;
  const inlines = elements.flatMap((each) => descendantsOf(each, "inline"));
  for (const inline of inlines.filter(isTurnedOnSide)) {
    const written = writtenSize(inline);
    const seen = seenSize(inline);
    const beside = lacking(seen.width - written.width);
    const above = lacking(seen.height - written.height);
    const room = childAt(inline, "effectExtent");
    for (const side of ["l", "r"]) room?.setAttribute(side, beside);
    for (const side of ["t", "b"]) room?.setAttribute(side, above);
  }
};

/** Half of it at each side. */
const lacking = (difference: number): string =>
  String(Math.max(0, Math.round(difference / 2)));

const compatibilityMode = ({ file, mainPart }: OpenTemplate): number => {
  const settings = file.related(mainPart, "/settings");
  if (settings === undefined || !file.has(settings)) return WORD_2007;
  const compat = childAt(file.xml(settings).documentElement, "compat");
  const mode = childrenOf(compat, "compatSetting").find(
    (setting) => wordAttribute(setting, "name") === "compatibilityMode",
  );
  return Number(wordAttribute(mode, "val") || WORD_2007);
};
