import {
  formatNumber,
  NOT_COMPUTABLE,
} from "../../src/report/cells/format-cell";
import type { Block, Bullet } from "../../src/report/block";
import type { Cell, NumberCell } from "../../src/report/cell";
import type { ChartBlock } from "../../src/report/chart-block";
import type { Chapter, Report } from "../../src/report/report";
import { withAppendix } from "../../src/report/paged/with-appendix";
import type { FORMATS } from "./read-document";
import { toldCell } from "../renderers/told-cell";

/** What a document must show of a chapter. */
export interface ExpectedChapter {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly charts: readonly ChartBlock[];
}

/** A line that a reader must find: words, then figures. Headings have none. */
export interface Fact {
  readonly label: string;
  readonly figures: readonly ExpectedFigure[];
}

export interface ExpectedFigure {
  /** As the model holds it. */
  readonly value: number | null;
  /** As a reader sees it, without the unit. */
  readonly shown: string;
}

/** Every section and figure of the report, chapter by chapter, in reading order. */
export const expectedChapters = ({
  chapters,
}: Report): readonly ExpectedChapter[] =>
  chapters.map((chapter) => ({
    title: `${chapter.no ?? ""}${chapter.title}`,
    facts: factsOf(chapter),
    charts: [
      ...chapter.lead,
      ...chapter.sections.flatMap(({ blocks }) => blocks),
    ].filter((block) => block.kind === "chart"),
  }));

/** What a format must show: what is read page by page has its tables by month at the end. */
export const expectedIn = (
  format: (typeof FORMATS)[number],
  report: Report,
): readonly ExpectedChapter[] =>
  expectedChapters(
    format === "pptx" || format === "docx" ? withAppendix(report) : report,
  );

const factsOf = ({ lead, sections }: Chapter): readonly Fact[] => [
  ...lead.flatMap(factsOfBlock),
  ...sections.flatMap(({ no = "", title, figure, blocks }) => [
    {
      label: `${no}${title}`,
      figures: figure === undefined ? [] : [expectedOf(toldCell(figure))],
    },
    ...blocks.flatMap(factsOfBlock),
  ]),
];

const factsOfBlock = (block: Block): readonly Fact[] => {
  switch (block.kind) {
    case "bullets":
      return block.items.flatMap(factsOfBullet);
    case "table":
      return block.rows.flatMap(({ header, cells }) =>
        header.kind === "text" && cells.some(isNumber)
          ? [
              {
                label: header.text,
                figures: cells.filter(isNumber).map(expectedOf),
              },
            ]
          : [],
      );
    case "datedList":
      return block.items.flatMap(({ when, text, figure }) =>
        figure === undefined
          ? []
          : [
              {
                label: `${when}${text}`,
                figures: [expectedOf(toldCell(figure))],
              },
            ],
      );
    case "cards":
      return block.cards.flatMap(({ heading, lines }) => [
        { label: heading, figures: [] },
        ...lines.flatMap(({ label, value }) =>
          isNumber(value) ? [{ label, figures: [expectedOf(value)] }] : [],
        ),
      ]);
    default:
      return [];
  }
};

const factsOfBullet = ({
  label,
  figures,
  items = [],
}: Bullet): readonly Fact[] => [
  ...(figures.length === 0
    ? []
    : [
        {
          label,
          figures: figures.map(({ cell }) => expectedOf(toldCell(cell))),
        },
      ]),
  ...items.flatMap(factsOfBullet),
];

const isNumber = (cell: Cell): cell is NumberCell => cell.kind === "number";

const expectedOf = ({ value, unit }: NumberCell): ExpectedFigure => ({
  value,
  shown: value === null ? NOT_COMPUTABLE : formatNumber(value, unit),
});
