import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock } from "../../../report/block";
import type { FigureCell } from "../../../report/cell";
import type { Chapter, Report, ReportSection } from "../../../report/report";

type Card = CardsBlock["cards"][number];

/** What has a heading. */
export type Headed = Chapter | ReportSection | Card;

/** A heading of the document: of a chapter, a section or a card. */
export interface OutlineEntry {
  readonly of: Headed;
  /** Heading 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly no?: string;
  readonly title: string;
  /** 67回 */
  readonly figure?: string;
  /** Number of the heading in the document, from 1. */
  readonly index: number;
  /** Name of its bookmark; Word takes letters, digits and _ only, 40 at most. */
  readonly bookmark: string;
}

/** Names of bookmarks begin with this. */
export const BOOKMARKS = "nendo_";

/** The headings by what they head, in the order of the document. */
export type Outline = ReadonlyMap<Headed, OutlineEntry>;

export const buildOutline = (
  { chapters, language }: Report,
  bookmarkPrefix: string,
): Outline => {
  const outline = new Map<Headed, OutlineEntry>();
  const add = (
    of: Headed,
    level: OutlineEntry["level"],
    heading: { no?: string; title: string; figure?: FigureCell },
  ): void => {
    const { no, title, figure } = heading;
    outline.set(of, {
      of,
      level,
      ...(no === undefined ? {} : { no }),
      title,
      ...(figure === undefined ? {} : { figure: formatCell(figure, language) }),
      index: outline.size + 1,
      bookmark: `${bookmarkPrefix}${outline.size + 1}`,
    });
  };
  for (const chapter of chapters) {
    add(chapter, 1, chapter);
    cardsIn(chapter.lead).forEach((card) => add(card, 2, cardHeading(card)));
    for (const section of chapter.sections) {
      add(section, 2, section);
      cardsIn(section.blocks).forEach((card) =>
        add(card, 3, cardHeading(card)),
      );
    }
  }
  return outline;
};

const cardHeading = ({ heading }: Card) => ({ title: heading });

const cardsIn = (blocks: Chapter["lead"]): readonly Card[] =>
  blocks.flatMap((block) => (block.kind === "cards" ? block.cards : []));
