import type { Block, TableRow } from "../../report/block";
import type { Cell } from "../../report/cell";
import type { Chapter, Report } from "../../report/report";
import type { ReportPlace } from "../../report/report-place";
import type { TextOrigin, Written } from "../../report/text-origin";

/** A text that a record wrote, where the document prints it. */
export interface PublishedText {
  readonly origin: TextOrigin;
  /** Where it stands, in the order of the document; none on the cover. */
  readonly places: readonly ReportPlace[];
  /** The fiscal year that it speaks of; absent: all of the document. */
  readonly fiscalYear?: number;
  /** SectionRule.id of the section that it stands in; absent: none. */
  readonly sectionId?: string;
}

/** Every text that records wrote for a report, each field once, in the order of the document. */
export const publishedTexts = (report: Report): readonly PublishedText[] => {
  const byKey = new Map<string, PublishedText>();
  const add = (
    { origins = [] }: Written,
    context: Pick<PublishedText, "fiscalYear" | "sectionId">,
    place?: ReportPlace,
  ): void => {
    for (const origin of origins) {
      const key = originKey(origin);
      const known = byKey.get(key);
      const { fiscalYear = context.fiscalYear } = origin;
      byKey.set(key, {
        ...(known ?? {
          origin,
          ...(fiscalYear === undefined ? {} : { fiscalYear }),
          ...(context.sectionId === undefined
            ? {}
            : { sectionId: context.sectionId }),
        }),
        places: [...(known?.places ?? []), ...(place ? [place] : [])],
      });
    }
  };
  add(report, {});
  for (const chapter of report.chapters) addChapter(chapter, add);
  return [...byKey.values()];
};

/** The same for the same field of the same record, and in tables for the same row. */
const originKey = ({
  source,
  recordId,
  field,
  rowId,
  text,
}: TextOrigin): string =>
  JSON.stringify([source, recordId, field, rowId ?? text]);

type Add = (
  written: Written,
  context: Pick<PublishedText, "fiscalYear" | "sectionId">,
  place: ReportPlace,
) => void;

const addChapter = (chapter: Chapter, add: Add): void => {
  const { id: chapterId, fiscalYear, ruleId, lead, sections } = chapter;
  const contextOf = (sectionId: string | undefined) => ({
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(sectionId === undefined ? {} : { sectionId }),
  });
  addBlocks(lead, { chapterId }, (written, place) => {
    add(written, contextOf(ruleId), place);
  });
  for (const section of sections) {
    const context = contextOf(section.ruleId ?? ruleId);
    const place = { chapterId, sectionId: section.id };
    add(section, context, place);
    addBlocks(section.blocks, place, (written, at) => {
      add(written, context, at);
    });
  }
};

const addBlocks = (
  blocks: readonly Block[],
  place: ReportPlace,
  add: (written: Written, place: ReportPlace) => void,
): void => {
  blocks.forEach((block, blockIndex) => {
    const at = { ...place, blockIndex };
    itemsOf(block).forEach((items, itemIndex) => {
      for (const item of items) {
        add(item, isWhole(block) ? at : { ...at, itemIndex });
      }
    });
  });
};

const isWhole = ({ kind }: Block): boolean =>
  ["paragraph", "footnote", "pointer", "image", "chart"].includes(kind);

/** What records wrote in a block, item by item. */
const itemsOf = (block: Block): readonly (readonly Written[])[] => {
  switch (block.kind) {
    case "paragraph":
    case "footnote":
    case "image":
      return [[block]];
    case "pointer":
      return [];
    case "bullets":
      return block.items.map((item) => [item, ...(item.items ?? [])]);
    case "datedList":
      return block.items.map((item) => [item]);
    case "cards":
      return block.cards.map((card) => [
        card,
        ...card.lines.flatMap(({ value }) => writtenCell(value)),
      ]);
    case "table":
      return block.rows.map(writtenRow);
    case "chart":
    default:
      return [[...block.bands, ...block.milestones]];
  }
};

const writtenRow = ({ header, cells }: TableRow): readonly Written[] =>
  [header, ...cells].flatMap(writtenCell);

const writtenCell = (cell: Cell): readonly Written[] =>
  cell.kind === "text" ? [cell] : [];
