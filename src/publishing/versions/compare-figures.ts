import type { Report } from "../../report/report";
import type { DataValue } from "../../report/report-data";

/** A figure that two versions tell differently; one that a version doesn't have is undefined. */
export interface FigureDifference {
  /** 令和5年度 12月 課長級 実人数, the parts in reading order. */
  readonly label: readonly string[];
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
  /** As the data for machines call it: 回 */
  readonly unit: string;
}

/** What tells one figure from the others, whatever the words are. */
const KEY = [
  "fiscalYear",
  "month",
  "sectionId",
  "summaryLine",
  "part",
  "rank",
  "axis",
  "axisValue",
  "measureCode",
];

/** How a reader calls it. */
const LABEL = [
  "section",
  "summaryLine",
  "part",
  "rank",
  "axis",
  "axisValue",
  "measure",
];

interface Figure {
  readonly label: readonly string[];
  readonly value: number | null;
  readonly unit: string;
}

/**
 * Figure by figure what differs, in the order of the later version, then what
 * only the earlier one has. Figures are those of the data for machines: every
 * figure that a document tells is among them.
 */
export const compareFigures = (
  before: Report,
  after: Report,
): readonly FigureDifference[] => {
  const old = figuresOf(before);
  const now = figuresOf(after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    const shown = other ?? one;
    if (shown === undefined || one?.value === other?.value) return [];
    return [
      {
        label: shown.label,
        unit: shown.unit,
        before: one?.value,
        after: other?.value,
      },
    ];
  });
};

const figuresOf = ({ data }: Report): ReadonlyMap<string, Figure> => {
  const { columns, rows } = data.figures;
  const indexes = new Map(columns.map(({ id }, index) => [id, index]));
  return new Map(
    rows.map((row): readonly [string, Figure] => {
      const cell = (id: string): DataValue =>
        row[indexes.get(id) ?? -1] ?? null;
      const value = cell("value");
      return [
        JSON.stringify(KEY.map(cell)),
        {
          label: [cell("monthEra") ?? cell("fiscalYearEra"), ...LABEL.map(cell)]
            .filter((part) => part !== null)
            .map(String),
          value: typeof value === "number" ? value : null,
          unit: String(cell("unit") ?? ""),
        },
      ];
    }),
  );
};
