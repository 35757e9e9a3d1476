import type { Document, Element } from "@xmldom/xmldom";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import {
  closest,
  paragraphText,
  replaceInParagraph,
} from "../../ooxml/package/paragraph-text";
import { TAG } from "../../ooxml/package/template-tags";
import type { ContentTag } from "./content-tags";
import { contentTag } from "./content-tags";

/** A paragraph of the city's text in which content is to stand. */
export interface PlacedTag {
  readonly paragraph: Element;
  readonly tag: ContentTag;
}

/**
 * Takes the tags of content out of the text, in their order; a text box has no
 * room for content and keeps its tags.
 */
export const takeContentTags = (document: Document): readonly PlacedTag[] =>
  descendantsOf(document, "p")
    .filter((paragraph) => closest(paragraph, "txbxContent") === undefined)
    .flatMap((paragraph) => {
      const tags = [...paragraphText(paragraph).matchAll(TAG)].flatMap(
        ([, name = ""]) => contentTag(name) ?? [],
      );
      if (tags.length > 0) {
        replaceInParagraph(paragraph, TAG, ([, name = ""]) =>
          contentTag(name) === undefined ? undefined : "",
        );
      }
      return tags.map((tag) => ({ paragraph, tag }));
    });
