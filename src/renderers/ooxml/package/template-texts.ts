import type { TemplateKind } from "../../../domain/template-kind";
import type { TagPlace } from "../../../domain/template-tag";
import type { OfficePackage } from "./office-package";
import type { OpenTemplate } from "./read-template";
import { childAt, childrenOf, relationshipId } from "./xml-elements";

/** A part of a template that holds text which people read, and what they call it. */
export interface TemplateText {
  readonly part: string;
  readonly place: TagPlace;
}

/**
 * Where tags may stand in a city's own file, each part once, in the order of the
 * file: what is filled and what is searched for unknown tags is the same.
 */
export const templateTexts = (
  open: OpenTemplate,
  kind: TemplateKind,
): readonly TemplateText[] => {
  const texts = kind === "pptx" ? ofSlides(open) : ofText(open);
  const once = new Map<string, TemplateText>();
  for (const text of texts) {
    if (!once.has(text.part)) once.set(text.part, text);
  }
  return [...once.values()];
};

/** The parts that one refers to, by the end of their relationship's type. */
const relatedTo = (
  file: OfficePackage,
  from: string,
  ends: Readonly<Record<string, TagPlace>>,
): readonly TemplateText[] =>
  file.relationships(from).flatMap(({ type, target, isExternal }) => {
    const end = type.slice(type.lastIndexOf("/") + 1);
    const place = Object.hasOwn(ends, end) ? ends[end] : undefined;
    return place !== undefined && !isExternal && file.has(target)
      ? [{ part: target, place }]
      : [];
  });

const ofText = ({ file, mainPart }: OpenTemplate): readonly TemplateText[] => [
  { part: mainPart, place: { kind: "text" } },
  ...relatedTo(file, mainPart, {
    header: { kind: "header" },
    footer: { kind: "footer" },
    footnotes: { kind: "notes" },
    endnotes: { kind: "notes" },
    chart: { kind: "chart" },
    chartEx: { kind: "chart" },
    diagramData: { kind: "text" },
    diagramDrawing: { kind: "text" },
  }),
];

const ofSlides = (open: OpenTemplate): readonly TemplateText[] => {
  const { file, mainPart } = open;
  const slides = slidesOf(open);
  const masters = relatedTo(file, mainPart, {
    slideMaster: { kind: "master" },
  });
  return [
    ...slides.flatMap((part, index) => {
      const number = index + 1;
      return [
        { part, place: { kind: "slide", number } as const },
        ...relatedTo(file, part, {
          notesSlide: { kind: "slideNotes", number },
          chart: { kind: "slideChart", number },
          chartEx: { kind: "slideChart", number },
          diagramData: { kind: "slide", number },
          diagramDrawing: { kind: "slide", number },
        }),
      ];
    }),
    ...masters.flatMap(({ part }) =>
      relatedTo(file, part, { slideLayout: { kind: "layout" } }),
    ),
    ...masters,
    ...relatedTo(file, mainPart, {
      notesMaster: { kind: "master" },
      handoutMaster: { kind: "master" },
    }),
  ];
};

/** In the order in which they are shown. */
const slidesOf = ({ file, mainPart }: OpenTemplate): readonly string[] => {
  const list = childAt(file.xml(mainPart).documentElement, "sldIdLst");
  const targets = new Map(
    file.relationships(mainPart).map(({ id, target }) => [id, target]),
  );
  return childrenOf(list, "sldId").flatMap((slide) => {
    const part = targets.get(relationshipId(slide));
    return part !== undefined && file.has(part) ? [part] : [];
  });
};
