import type { Element } from "@xmldom/xmldom";
import type { TemplateKind } from "../../../domain/template-kind";
import type { TagPlace, UnknownTag } from "../../../domain/template-tag";
import { closest, paragraphText } from "./paragraph-text";
import type { OpenTemplate } from "./read-template";
import { TAG } from "./template-tags";
import { templateTexts } from "./template-texts";
import { descendantsOf } from "./xml-elements";

/**
 * Tags that stay as they are written in every document made onto a file, each
 * once a place, in the order of the file: nobody sees them before it is printed
 * unless they are told.
 * @param isKnown whether a tag of a name is filled at a place
 */
export const unknownTags = (
  open: OpenTemplate,
  kind: TemplateKind,
  isKnown: (name: string, place: TagPlace) => boolean,
): readonly UnknownTag[] => {
  const found = templateTexts(open, kind).flatMap(({ part, place }) =>
    descendantsOf(open.file.xml(part), "p").flatMap((paragraph) => {
      const own = inTextBox(paragraph, place);
      return [...paragraphText(paragraph).matchAll(TAG)].flatMap(
        ([tag, name = ""]) => (isKnown(name, own) ? [] : [{ tag, place: own }]),
      );
    }),
  );
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()];
};

/** A text box of a text is a place of its own: it has no room for chapters. */
const inTextBox = (paragraph: Element, place: TagPlace): TagPlace =>
  place.kind === "text" && closest(paragraph, "txbxContent") !== undefined
    ? { kind: "textBox" }
    : place;
