import type { Document, Element } from "@xmldom/xmldom";
import { descendantsOf } from "../../ooxml/xml-elements";
import { closest, paragraphText } from "./paragraph-text";
import type { ContentTag } from "./template-tags";
import { contentTag, TAG } from "./template-tags";

/** A paragraph of the city's text in which content is to stand. */
export interface PlacedTag {
  readonly paragraph: Element;
  readonly tag: ContentTag;
}

/** The tags of content in the order of the text; a text box has no room for them. */
export const findContentTags = (document: Document): readonly PlacedTag[] =>
  descendantsOf(document, "p")
    .filter((paragraph) => closest(paragraph, "txbxContent") === undefined)
    .flatMap((paragraph) =>
      [...paragraphText(paragraph).matchAll(TAG)].flatMap(([, name = ""]) => {
        const tag = contentTag(name);
        return tag === undefined ? [] : [{ paragraph, tag }];
      }),
    );
