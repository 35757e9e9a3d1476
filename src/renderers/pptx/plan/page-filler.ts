import { slideMessages } from "../../../i18n/documents/slide-messages";
import { balanceColumns } from "../flow/balance-columns";
import type { ColumnSize, TextColumn } from "../flow/fill-columns";
import { fillColumns, heightOfGroups } from "../flow/fill-columns";
import { isTooLong } from "../flow/is-too-long";
import type { Paragraph } from "../flow/paragraph";
import type { SetGroup } from "../flow/set-group";
import { setGroups } from "../flow/set-group";
import { TEXT_SCALES } from "../flow/text-scale";
import type { Segment } from "./chapter-segments";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import type { Box, SlideShape } from "./slide-plan";
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
const [SMALLEST = { body: 12, heading: 14, note: 10 }] = TEXT_SCALES.slice(-1);

/** Two columns a slide. */
const COLUMNS = 2;
/** Text is set smaller rather than run over more slides, up to this many. */
const FEW_SLIDES = [1, 2] as const;

/** A page while it is filled. */
export interface Page {
  readonly shapes: SlideShape[];
  /** Points of the body that are taken. */
  used: number;
}

/** Fills page after page of the body from top to bottom. */
export class PageFiller {
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
          const texts = groupsAt(scale);
          const { height } = this.#room();
          if (isTooLong(texts, width * height)) continue;
          const groups = setGroups(texts, width);
          if (heightOfGroups(groups) <= height) {
            this.#putColumn(groups);
            return;
          }
        }
      }
    }
    if (this.#page().used > 0) this.#nextPage();
    this.#addColumns(groupsAt);
  }

  #putColumn(groups: readonly SetGroup[]): void {
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
    const area = size.width * size.height;
    for (const slides of FEW_SLIDES) {
      const count = slides * COLUMNS;
      for (const scale of SCALES.columns) {
        const texts = groupsAt(scale);
        if (isTooLong(texts, area * count)) continue;
        const groups = setGroups(texts, size.width);
        const columns = balanceColumns(groups, size, count);
        if (columns.length <= count) return columns;
      }
    }
    return fillColumns(setGroups(groupsAt(SMALLEST), size.width), size);
  }

  readonly #continued = (heading: Paragraph): Paragraph => ({
    ...heading,
    runs: heading.runs.map((run, index) =>
      index === heading.runs.length - 1
        ? {
            ...run,
            text: slideMessages[this.context.language].continued(run.text),
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
