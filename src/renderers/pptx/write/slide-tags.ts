import type { OfficePackage } from "../../ooxml/package/office-package";
import { paragraphText } from "../../ooxml/package/paragraph-text";
import {
  isSummaryTag,
  isTitleTag,
  TAG,
} from "../../ooxml/package/template-tags";
import { descendantsOf } from "../../ooxml/package/xml-elements";

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
  descendantsOf(file.xml(part), "p").some((paragraph) =>
    [...paragraphText(paragraph).matchAll(TAG)].some(([, name = ""]) =>
      isWanted(name),
    ),
  );
