import { formatCell } from "../../report/cells/format-cell";
import type { Block, Bullet } from "../../report/block";
import type { Chapter, Report, ReportSection } from "../../report/report";
import { documentDate } from "../../report/writing/document-date";

/** The lines of one part of a document. */
interface PartLines {
  /** Chapter and section. */
  readonly place: readonly string[];
  readonly lines: readonly string[];
}

/**
 * All that a document says in words, part by part in its order. Tables, charts
 * and the list of records are left out: their figures are compared one by one.
 */
export const documentLines = (
  report: Report,
): ReadonlyMap<string, PartLines> => {
  const parts = new Map<string, PartLines>([
    ["", { place: [], lines: coverLines(report) }],
  ]);
  for (const chapter of report.chapters) {
    if (chapter.kind === "records") continue;
    parts.set(chapter.id, {
      place: [chapter.title],
      lines: linesOf(chapter.lead, report),
    });
    for (const section of chapter.sections) {
      parts.set(`${chapter.id} ${section.id}`, {
        place: [chapter.title, section.title].filter(isFilled),
        lines: [
          ...headingLine(chapter, section, report),
          ...linesOf(section.blocks, report),
        ],
      });
    }
  }
  return parts;
};

const coverLines = (report: Report): readonly string[] =>
  [
    report.title,
    report.publishedOn && documentDate(report.publishedOn, report),
    report.division,
  ].filter(isFilled);

/** A title that was renamed is a difference too; so is the number of a section. */
const headingLine = (
  { kind }: Chapter,
  { no, title, figure }: ReportSection,
  { language }: Report,
): readonly string[] =>
  kind === "overview"
    ? [
        [no, title, figure && formatCell(figure, language)]
          .filter(isFilled)
          .join(" "),
      ]
    : [];

const linesOf = (blocks: readonly Block[], report: Report): readonly string[] =>
  blocks.flatMap((block) => blockLines(block, report)).filter(isFilled);

const blockLines = (block: Block, report: Report): readonly string[] => {
  switch (block.kind) {
    case "paragraph":
    case "footnote":
      return [block.text];
    case "bullets":
      return block.items.flatMap((bullet) => bulletLines(bullet, report));
    case "datedList":
      return block.items.map(({ when, text, figure }) =>
        [when, text, figure && formatCell(figure, report.language)]
          .filter(isFilled)
          .join(" "),
      );
    case "cards":
      return block.cards.flatMap(({ heading, lines, text, images }) => [
        heading,
        ...lines.map(
          ({ label, value }) =>
            `${label} ${formatCell(value, report.language)}`,
        ),
        text ?? "",
        ...images.map(({ name }) => name),
      ]);
    case "image":
      return [[block.caption, block.image.name].filter(isFilled).join(" ")];
    case "pointer":
    case "table":
    case "chart":
      return [];
    default:
      return block satisfies never;
  }
};

const bulletLines = (
  { label, figures, items = [] }: Bullet,
  report: Report,
): readonly string[] => [
  [
    label,
    ...figures.map(
      ({ lead, cell, tail }) => lead + formatCell(cell, report.language) + tail,
    ),
  ]
    .filter(isFilled)
    .join(" "),
  ...items.flatMap((item) => bulletLines(item, report)),
];

const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text !== "";
