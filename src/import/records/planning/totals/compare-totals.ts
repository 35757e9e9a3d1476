import type { OwnTotal, TotalFigure } from "../../reading/own-totals";
import type { TableRow } from "../../reading/table-rows";
import type { PlannedRecord } from "../plan-records";
import type { RangeCount } from "./count-range";
import { countRange, ofMonth } from "./count-range";
import type { FigureGround, TotalReading } from "./readings-of-figure";
import { ofColumn, readingsOf } from "./readings-of-figure";
import { namedByLabel } from "./named-by-label";
import { rowsOfTotal } from "./rows-of-total";

/** A total that a list says, beside what its records come to. */
export interface ComparedTotal {
  /** Of the row that it stands in. */
  readonly name: string;
  /** 合計 */
  readonly label: string;
  /** As it is written: 27件. */
  readonly text: string;
  /** Of its column, where that holds numbers or ticks, or is a month; "" for any other. */
  readonly heading: string;
  readonly standing:
    | "fits"
    /** It does with what was cancelled, planned or left out. */
    | "fitsWithOthers"
    /** It may, once what is to be put right is. */
    | "open"
    | "differs";
  readonly reading: TotalReading;
  /** What was counted of that, with what is to be put right. */
  readonly counted: number;
  /** The records of the same rows. */
  readonly records: number;
  /** How many of them are to be put right. */
  readonly open: number;
}

/** What is compared. */
interface TotalsGround extends FigureGround {
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
  readonly table: FigureGround["table"] & {
    readonly totals: readonly OwnTotal[];
  };
}

/**
 * Compares what a list says of its own totals with the records that it makes: a
 * row that was set aside, or read twice, shows there. A total is right where any
 * of the rows that it may be of come to it by anything that it may count; of one
 * that never does the nearest count is told.
 * @returns in the order of the list; a table without totals has none
 */
export const compareTotals = (
  planned: readonly PlannedRecord[],
  ground: TotalsGround,
): readonly ComparedTotal[] => {
  const { rows, totals, columns } = ground.table;
  if (totals.length === 0) return [];
  const rowNamed = new Map(rows.map((row) => [row.name, row]));
  const recordOf = new Map(
    planned.flatMap((record) =>
      record.rows.slice(0, 1).map((name) => [name, record] as const),
    ),
  );
  return totals.flatMap((total) => {
    const named = namedByLabel(total.label, rows, ground.startMonth);
    const ranges = rowsOfTotal(total, rows)
      .map((range) => range.flatMap(({ name }) => recordOf.get(name) ?? []))
      .flatMap((range) =>
        named.length === 0 ? [range] : named.map((narrow) => narrow(range)),
      );
    return total.figures.flatMap((figure): readonly ComparedTotal[] => {
      const compared = ranges.flatMap((range) => {
        const records = ofMonth(range, figure.ofMonth?.month);
        return readingsOf(figure, ground).map((reading) =>
          comparedWith(figure, reading, records, {
            ...ground,
            rowNamed,
            index: figure.index,
          }),
        );
      });
      const best = likeliest(compared, figure);
      const { heading = figure.ofMonth?.heading ?? "" } =
        columns.find(
          ({ index }) =>
            index === figure.index && ofColumn(index, ground).length > 0,
        ) ?? {};
      return best === undefined
        ? []
        : [
            {
              ...best,
              name: total.name,
              label: total.label,
              text: figure.text,
              heading,
            },
          ];
    });
  });
};

type Comparison = Omit<ComparedTotal, "name" | "label" | "text" | "heading">;

const comparedWith = (
  { number }: TotalFigure,
  reading: TotalReading,
  records: readonly PlannedRecord[],
  column: Parameters<typeof countRange>[2] & {
    readonly rowNamed: ReadonlyMap<string, TableRow>;
  },
): Comparison => {
  const count = countRange(records, reading, column);
  const all = countRange(records, "records", column);
  return {
    standing: standingOf(number, count),
    reading,
    counted:
      standingOf(number, count) === "fitsWithOthers" ? number : count.most,
    records: all.most,
    open: all.most - all.least,
  };
};

const standingOf = (
  number: number,
  { least, most, withOthers = most }: RangeCount,
): ComparedTotal["standing"] => {
  if (number === most) return "fits";
  if (number === withOthers) return "fitsWithOthers";
  return number >= least && number < most ? "open" : "differs";
};

const ORDER: readonly ComparedTotal["standing"][] = [
  "fits",
  "fitsWithOthers",
  "open",
  "differs",
];

/** What fits goes before what may, and of what differs the nearest is told. */
const likeliest = (
  compared: readonly Comparison[],
  { number }: TotalFigure,
): Comparison | undefined => {
  for (const standing of ORDER) {
    const own = compared.filter((one) => one.standing === standing);
    const distance = ({ counted }: Comparison): number =>
      Math.abs(counted - number);
    const [first, ...others] = own;
    if (first !== undefined)
      return others.reduce(
        (best, one) => (distance(one) < distance(best) ? one : best),
        first,
      );
  }
  return undefined;
};

/** By which what was accepted is known again; "" where every total fits or may. */
export const differencesKey = (compared: readonly ComparedTotal[]): string =>
  compared
    .filter(({ standing }) => standing === "differs")
    .map(({ name, text, counted }) => `${name}:${text}:${counted}`)
    .join("|");
