import type { Report } from "../../../report/report";
import type { OpenTemplate } from "../../ooxml/package/read-template";
import { TAG, tagText } from "../../ooxml/package/template-tags";
import { descendantsOf } from "../../ooxml/package/xml-elements";
import { oneLine } from "../xml/text-runs";
import { paragraphText, replaceInParagraph } from "./paragraph-text";

/** Parts that hold text of the document, by the end of their relationship's type. */
const TEXT_PARTS = /\/(?:header|footer|footnotes|endnotes)$/u;

/** Fills the tags of words in the text, in headers, footers and notes. */
export const fillWords = (
  { file, mainPart }: OpenTemplate,
  report: Report,
): void => {
  const parts = file
    .relationships(mainPart)
    .filter(
      ({ type, target, isExternal }) =>
        TEXT_PARTS.test(type) && !isExternal && file.has(target),
    )
    .map(({ target }) => target);
  for (const part of new Set([mainPart, ...parts])) {
    const tagged = descendantsOf(file.xml(part), "p").filter((paragraph) =>
      /\{\{|｛｛/u.test(paragraphText(paragraph)),
    );
    if (tagged.length === 0) continue;
    file.edit(part);
    for (const paragraph of tagged) {
      replaceInParagraph(paragraph, TAG, ([, name = ""]) => {
        const text = tagText(name, report);
        return text === undefined ? undefined : oneLine(text);
      });
    }
  }
};
