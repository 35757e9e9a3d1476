/** The formats that people read. */
export const FORMATS = ["html", "xlsx", "pptx", "docx"] as const;

/** A document of any format, read back: what a reader finds in it. */
export interface ReadDocument {
  readonly chapters: readonly ReadChapter[];
}

export interface ReadChapter {
  readonly title: string;
  /** Paragraphs and rows of tables, in reading order. */
  readonly lines: readonly Line[];
  readonly charts: readonly ReadChart[];
}

/** The cells of a row; a paragraph is one cell. Numbers are cells that hold a bare number. */
export type Line = readonly (string | number)[];

export interface ReadChart {
  readonly series: readonly ReadSeries[];
  /** The same from the workbook that the chart is edited in. */
  readonly workbook?: readonly ReadSeries[];
}

export interface ReadSeries {
  readonly label: string;
  /** One a month; null where nothing stands. */
  readonly values: readonly (number | null)[];
}

/** Chapters from a stream of lines and charts, each chapter begun by its title. */
export class ChapterReader {
  readonly chapters: {
    title: string;
    lines: Line[];
    charts: ReadChart[];
  }[] = [];

  /** A title that goes on (続き) begins nothing. */
  begin(title: string): void {
    const name = ownWords(title);
    if (this.chapters.at(-1)?.title !== name) {
      this.chapters.push({ title: name, lines: [], charts: [] });
    }
  }

  /** What stands before the first chapter is the cover. */
  line(cells: Line): void {
    if (cells.some((cell) => cell !== "")) {
      this.chapters
        .at(-1)
        ?.lines.push(
          cells.map((cell) =>
            typeof cell === "string" ? ownWords(cell) : cell,
          ),
        );
    }
  }

  chart(chart: ReadChart): void {
    this.chapters.at(-1)?.charts.push(chart);
  }
}

/** A text without what formats add: the number of a caption, （続き）. */
const ownWords = (text: string): string =>
  text
    .trim()
    .replace(/^(?:[図表]\d+\s+|(?:Table|Figure) \d+\.\s)/u, "")
    .replace(/(?:（続き）| \(continued\))$/u, "");
