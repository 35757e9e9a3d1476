import type { Document } from "@xmldom/xmldom";
import type { TemplateKind } from "../../../domain/template-kind";
import type { TagPlace, UnknownTag } from "../../../domain/template-tag";
import type { OpenTemplate } from "./read-template";
import { TAG } from "./template-tags";
import {
  childAt,
  childrenOf,
  descendantsOf,
  relationshipId,
} from "./xml-elements";

/**
 * Tags that stay as they are written in every document made onto a file, each
 * once a place, in the order of the file: nobody sees them before it is printed
 * unless they are told.
 */
export const unknownTags = (
  open: OpenTemplate,
  kind: TemplateKind,
  isKnown: (name: string) => boolean,
): readonly UnknownTag[] => {
  const found = (kind === "pptx" ? slidesOf(open) : textsOf(open)).flatMap(
    ({ document, place }) =>
      tagsOf(document).flatMap(({ tag, name }) =>
        isKnown(name) ? [] : [{ tag, place }],
      ),
  );
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()];
};

interface Place {
  readonly document: Document;
  readonly place: TagPlace;
}

const slidesOf = ({ file, mainPart }: OpenTemplate): readonly Place[] => {
  const root = file.xml(mainPart).documentElement;
  const targets = new Map(
    file.relationships(mainPart).map(({ id, target }) => [id, target]),
  );
  const listed = (list: string, entry: string): readonly string[] =>
    childrenOf(childAt(root, list), entry).flatMap((each) => {
      const part = targets.get(relationshipId(each));
      return part !== undefined && file.has(part) ? [part] : [];
    });
  const withThose = (part: string, types: RegExp): readonly Document[] => [
    file.xml(part),
    ...file
      .relationships(part)
      .filter(
        ({ type, target, isExternal }) =>
          types.test(type) && !isExternal && file.has(target),
      )
      .map(({ target }) => file.xml(target)),
  ];
  return [
    ...listed("sldIdLst", "sldId").flatMap((part, index) =>
      withThose(part, /\/(?:notesSlide|chart|diagramData)$/u).map(
        (document): Place => ({
          document,
          place: { kind: "slide", number: index + 1 },
        }),
      ),
    ),
    ...listed("sldMasterIdLst", "sldMasterId").flatMap((part) =>
      withThose(part, /\/slideLayout$/u).map((document): Place => ({
        document,
        place: { kind: "master" },
      })),
    ),
  ];
};

/** Parts of a text beside its body, by the end of their relationship's type. */
const BESIDE = {
  header: "header",
  footer: "footer",
  footnotes: "notes",
  endnotes: "notes",
} as const;

const textsOf = ({ file, mainPart }: OpenTemplate): readonly Place[] => [
  { document: file.xml(mainPart), place: { kind: "text" } },
  ...file.relationships(mainPart).flatMap(({ type, target, isExternal }) => {
    const end = type.slice(type.lastIndexOf("/") + 1);
    return end in BESIDE && !isExternal && file.has(target)
      ? [
          {
            document: file.xml(target),
            place: { kind: BESIDE[end as keyof typeof BESIDE] },
          },
        ]
      : [];
  }),
];

/** Of each paragraph: a tag may begin in one run and end in another. */
const tagsOf = (
  document: Document,
): readonly { readonly tag: string; readonly name: string }[] =>
  descendantsOf(document, "p").flatMap((paragraph) => {
    const text = descendantsOf(paragraph, "t")
      .map(({ textContent }) => textContent ?? "")
      .join("");
    return [...text.matchAll(TAG)].map(([tag, name = ""]) => ({ tag, name }));
  });
