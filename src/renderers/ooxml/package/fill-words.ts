import type { TemplateKind } from "../../../domain/template-kind";
import { printableText } from "../../../markup/printable-text";
import type { Report } from "../../../report/report";
import { paragraphText, replaceInParagraph } from "./paragraph-text";
import type { OpenTemplate } from "./read-template";
import { TAG, tagText } from "./template-tags";
import { templateTexts } from "./template-texts";
import { descendantsOf } from "./xml-elements";

/**
 * Fills the tags of words wherever a city's own file has text: tables, groups,
 * text boxes and content controls, headers, footers, notes, masters, layouts and
 * titles of charts. Unknown tags stay as they are.
 */
export const fillWords = (
  open: OpenTemplate,
  kind: TemplateKind,
  report: Report,
): void => {
  const { file } = open;
  for (const { part } of templateTexts(open, kind)) {
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

const oneLine = (text: string): string =>
  printableText(text).replace(/\s+/gu, " ").trim();
