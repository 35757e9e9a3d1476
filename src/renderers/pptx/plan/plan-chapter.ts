import { slideMessages } from "../../../i18n/slide-messages";
import type { Chapter } from "../../../report/report";
import { balanceColumns } from "../flow/balance-columns";
import type { ColumnSize, TextColumn, TextGroup } from "../flow/fill-columns";
import { fillColumns, heightOfGroups } from "../flow/fill-columns";
import type { Paragraph, Run } from "../flow/paragraph";
import { TEXT_SCALES } from "../flow/text-scale";
import type { Segment } from "./chapter-segments";
import { chapterSegments } from "./chapter-segments";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import type {
  Box,
  ListShape,
  SlidePlan,
  SlideShape,
  TextShape,
} from "./slide-plan";
import { columnShape, isList } from "./text-shape";

/** Between things that stand under one another. */
const GAP = 12;
const COLUMN_GAP = 36;

type GroupsAt = Extract<Segment, { kind: "text" }>["groupsAt"];

/** Sizes to try for text that has its slide to itself, stands with other things, or in two columns. */
const SCALES = {
  alone: TEXT_SCALES.slice(0, 3),
  column: TEXT_SCALES.slice(1, 3),
  columns: TEXT_SCALES.slice(2),
} as const;

/** Two columns a slide. */
const COLUMNS = 2;
/** Text is set smaller rather than run over more slides, up to this many. */
const FEW_SLIDES = [1, 2] as const;

interface Page {
  readonly shapes: SlideShape[];
  /** Points of the body that are taken. */
  used: number;
}

/** The slides of a chapter; the second and later ones say （続き） in their titles. */
export const planChapter = (
  chapter: Chapter,
  notes: readonly string[],
  context: PlanContext & { readonly chapters: readonly Chapter[] },
): readonly SlidePlan[] => {
  const segments = chapterSegments(chapter, context);
  const pages = new PageFiller(
    context,
    chapter.kind === "overview",
    segments.length === 1,
  );
  for (const segment of segments) pages.add(segment);
  return pages.finish().map(({ shapes }, index) => ({
    ...(index === 0 ? { anchor: chapter.id } : {}),
    layout: layoutFor(shapes),
    title: titleRuns(chapter, index > 0, context),
    shapes: inSlots(shapes),
    notes: [...notes, ...chartNotes(shapes)],
  }));
};

/** The text of a page that has only one, or two side by side, stands in the placeholders of the layout. */
const layoutFor = (shapes: readonly SlideShape[]): SlidePlan["layout"] => {
  const [first, second] = shapes;
  if (first === undefined || !isWords(first)) return "titleOnly";
  return second !== undefined && isBeside(first, second) ? "twoObj" : "obj";
};

const isWords = (shape: SlideShape): shape is TextShape | ListShape =>
  shape.kind === "text" || shape.kind === "list";

const isBeside = (first: SlideShape, second: SlideShape): boolean =>
  isWords(second) && second.box.y === first.box.y && second.box.x > first.box.x;

const inSlots = (shapes: readonly SlideShape[]): readonly SlideShape[] => {
  const [first, second, ...others] = shapes;
  if (first === undefined || !isWords(first)) return shapes;
  return second !== undefined && isWords(second) && isBeside(first, second)
    ? [{ ...first, slot: "left" }, { ...second, slot: "right" }, ...others]
    : [{ ...first, slot: "body" }, ...shapes.slice(1)];
};

const titleRuns = (
  { no, title }: Chapter,
  isContinued: boolean,
  { language }: PlanContext,
): readonly Run[] => [
  ...(no === undefined ? [] : [{ text: `${no} `, ink: "accent" as const }]),
  { text: isContinued ? slideMessages(language).continued(title) : title },
];

/** What charts show, in words. */
const chartNotes = (shapes: readonly SlideShape[]): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === "chart" ? [shape.block.summary] : [],
  );

/** Fills page after page from top to bottom. */
class PageFiller {
  readonly #pages: Page[] = [{ shapes: [], used: 0 }];

  constructor(
    readonly context: PlanContext,
    readonly hasColumns: boolean,
    readonly isTextAlone: boolean,
  ) {}

  add(segment: Segment): void {
    if (segment.kind === "piece") this.#addPiece(segment.piece);
    else this.#addText(segment.groupsAt);
  }

  finish(): readonly Page[] {
    return this.#pages;
  }

  #addPiece(piece: Piece): void {
    const { body } = this.context;
    if (this.#page().used > 0 && this.#room().height < piece.minHeight) {
      this.#nextPage();
    }
    let next: Piece | undefined = piece;
    while (next !== undefined) {
      const { shapes, height, rest } = next.place(this.#room());
      this.#put(shapes, height);
      if (rest !== undefined) this.#nextPage();
      next = rest;
    }
    if (this.#page().used > body.height) this.#page().used = body.height;
  }

  #addText(groupsAt: GroupsAt): void {
    const { width } = this.context.body;
    if (!this.hasColumns) {
      for (const isLast of [false, true]) {
        if (isLast && this.#page().used > 0) this.#nextPage();
        const isAlone = this.#page().used === 0 && this.isTextAlone;
        for (const scale of isAlone ? SCALES.alone : SCALES.column) {
          const groups = groupsAt(scale);
          if (heightOfGroups(groups, width) <= this.#room().height) {
            this.#putColumn(groups);
            return;
          }
        }
      }
    }
    if (this.#page().used > 0) this.#nextPage();
    this.#addColumns(groupsAt);
  }

  #putColumn(groups: readonly TextGroup[]): void {
    const room = this.#room();
    const [column] = fillColumns(groups, {
      ...room,
      height: Infinity,
      continued: this.#continued,
    });
    if (column === undefined) return;
    this.#put([columnShape(column, room)], column.height);
  }

  /** Two columns in the largest size that needs the fewest slides. */
  #addColumns(groupsAt: GroupsAt): void {
    const room = this.#room();
    const size = {
      width: (room.width - COLUMN_GAP) / COLUMNS,
      height: room.height,
      continued: this.#continued,
    };
    const columns = this.#columnsOf(groupsAt, size);
    const kind = columns.some(isList) ? "list" : "text";
    columns.forEach((column, index) => {
      const isLeft = index % 2 === 0;
      if (isLeft && index > 0) this.#nextPage();
      const x = room.x + (isLeft ? 0 : size.width + COLUMN_GAP);
      this.#page().shapes.push({
        ...columnShape(column, { ...room, x, width: size.width }),
        kind,
      });
    });
    this.#page().used = room.height;
  }

  #columnsOf(groupsAt: GroupsAt, size: ColumnSize): readonly TextColumn[] {
    let columns: readonly TextColumn[] = [];
    for (const slides of FEW_SLIDES) {
      for (const scale of SCALES.columns) {
        columns = balanceColumns(groupsAt(scale), size, slides * COLUMNS);
        if (columns.length <= slides * COLUMNS) return columns;
      }
    }
    return columns;
  }

  readonly #continued = (heading: Paragraph): Paragraph => ({
    ...heading,
    runs: heading.runs.map((run, index) =>
      index === heading.runs.length - 1
        ? {
            ...run,
            text: slideMessages(this.context.language).continued(run.text),
          }
        : run,
    ),
    tail: [],
  });

  #put(shapes: readonly SlideShape[], height: number): void {
    const page = this.#page();
    const offset = page.used > 0 ? GAP : 0;
    page.shapes.push(...shapes);
    page.used += offset + height;
  }

  #page(): Page {
    const page = this.#pages.at(-1);
    if (page === undefined) throw new Error("There is always a page.");
    return page;
  }

  /** What is left of the page under what stands on it. */
  #room(): Box {
    const { body } = this.context;
    const { used } = this.#page();
    const offset = used > 0 ? used + GAP : 0;
    return { ...body, y: body.y + offset, height: body.height - offset };
  }

  #nextPage(): void {
    this.#pages.push({ shapes: [], used: 0 });
  }
}
