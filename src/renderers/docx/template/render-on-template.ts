import type { Document, Element } from "@xmldom/xmldom";
import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../../ooxml/office-options";
import { OfficePackage } from "../../ooxml/package/office-package";
import type { OpenTemplate } from "../../ooxml/package/read-template";
import { readTemplate } from "../../ooxml/package/read-template";
import { writeProperties } from "../../ooxml/package/write-properties";
import { TemplateError } from "../../ooxml/package/template-error";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";
import { attachCharts } from "../document/attach-charts";
import type { DocxContext } from "../document/docx-context";
import { docxContext } from "../document/docx-context";
import { BOOKMARKS } from "../document/outline";
import { CONTENT_PART, packContent } from "../document/pack-content";
import {
  hasContentsField,
  markContentsOutOfDate,
} from "../pages/mark-contents";
import { relateDrawings } from "../document/relate-drawings";
import type { ContentFragments } from "./content-fragments";
import { contentFragments } from "./content-fragments";
import { copyPictures } from "./copy-pictures";
import { fillWords } from "../../ooxml/package/fill-words";
import { takeContentTags } from "./take-content-tags";
import { appendContent, insertAtTags } from "./insert-content";
import { markPages } from "./mark-pages";
import { mergeNumbering } from "./merge-numbering";
import { mergeStyles } from "./merge-styles";
import type { PlannedContent } from "./plan-content";
import { planContent } from "./plan-content";
import { renumber } from "./renumber";
import { roomForTurnedPictures } from "./room-for-turned-pictures";
import { sectionWidth } from "./section-width";
import { styleParts } from "./style-parts";
import { wordAttribute } from "../xml/word-xml";

/**
 * The summary written into the city's own document: its text, styles, headers
 * and footers are kept, its tags filled (see template-tags).
 * @throws TemplateError when the file can't be used
 */
export const renderOnTemplate = async (
  report: Report,
  options: OfficeOptions,
  template: Uint8Array,
): Promise<Uint8Array> => {
  const open = readTemplate(template, "docx");
  const { file, mainPart } = open;
  const document = file.edit(mainPart);
  const body = childAt(document.documentElement, "body");
  if (body === undefined) throw new TemplateError("damaged", "docx", "no body");
  // Taken before words are filled in, which may look like tags themselves.
  const tags = takeContentTags(document);
  fillWords(open, "docx", report);
  const hasOwnContents = hasContentsField(document);
  const plan =
    tags.length === 0
      ? [
          {
            hasContents: !hasOwnContents,
            chapters: report.chapters,
          },
        ]
      : planContent(tags, report, {
          hasOwnContents,
        });
  const context = docxContext(placed(report, plan), options, {
    textWidth: sectionWidth(document, tags[0]?.paragraph),
    bookmarkPrefix: freePrefix(document),
  });
  const fragments = await importContent(open, context);
  const contents = plan.map((each) => elementsOf(each, fragments));
  for (const paragraph of new Set(tags.map((tag) => tag.paragraph))) {
    insertAtTags(
      contents.filter((_, index) => tags[index]?.paragraph === paragraph),
      paragraph,
    );
  }
  if (tags.length === 0) appendContent(contents.flat(), body);
  // Its pages are those of the city's styles, which only Word can count.
  markContentsOutOfDate(document);
  if (report.marking !== undefined) markPages(open, report.marking);
  writeProperties(file, report);
  return file.toBytes(options.pause);
};

/** The report as far as the document tells it, in its order: captions and links count on that. */
const placed = (report: Report, plan: readonly PlannedContent[]): Report => ({
  ...report,
  chapters: plan.flatMap(({ chapters }) => chapters),
});

const elementsOf = (
  { hasContents, chapters: told }: PlannedContent,
  { contents, chapters }: ContentFragments,
): readonly Element[] => [
  ...(hasContents ? contents : []),
  ...told.flatMap((chapter) => chapters.get(chapter) ?? []),
];

/** Our content as elements of the city's document, with all that they refer to beside them. */
const importContent = async (
  template: OpenTemplate,
  context: DocxContext,
): Promise<ContentFragments> => {
  const { file, mainPart } = template;
  const { pause } = context.options;
  const parts = await packContent(context);
  const content = new OfficePackage(parts);
  await pause?.();
  const document = file.edit(mainPart);
  const ours = contentFragments(content.xml(CONTENT_PART), context);
  const imported = (elements: readonly Element[]) =>
    elements.map((element) => document.importNode(element, true));
  const fragments = {
    contents: imported(ours.contents),
    chapters: new Map(
      [...ours.chapters].map(
        ([chapter, elements]) => [chapter, imported(elements)] as const,
      ),
    ),
  };
  await pause?.();
  const all = [
    ...fragments.contents,
    ...[...fragments.chapters.values()].flat(),
  ];
  const { styles, numbering } = styleParts(file, mainPart);
  mergeStyles(all, content.xml("word/styles.xml"), styles);
  mergeNumbering(all, content.xml("word/numbering.xml"), numbering);
  renumber(all, document);
  roomForTurnedPictures(all, template);
  relateDrawings(
    all,
    new Map([
      ...copyPictures(parts, file, mainPart),
      ...(await attachCharts(file, mainPart, context)),
    ]),
  );
  return fragments;
};

/** A template may be a document that was made from an earlier summary. */
const freePrefix = (document: Document): string => {
  const names = descendantsOf(document, "bookmarkStart").map((each) =>
    wordAttribute(each, "name"),
  );
  const isTaken = (prefix: string) =>
    names.some((name) => name.startsWith(prefix));
  let prefix = BOOKMARKS;
  for (let number = 2; isTaken(prefix); number += 1) {
    prefix = `${BOOKMARKS}${number}_`;
  }
  return prefix;
};
