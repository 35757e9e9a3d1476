/**
 * A place in a summary document, from the whole to the part: a chapter, a
 * section of it (absent: what leads the chapter in), a block, and an item of
 * the block (a bullet, a card, a row of a table or of a dated list). Counted from 0.
 */
export interface ReportPlace {
  readonly chapterId: string;
  readonly sectionId?: string;
  readonly blockIndex?: number;
  readonly itemIndex?: number;
}
