import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { readNumberText } from "../../../../entering/reading/read-number";
import type { ToldPeriod } from "../periods/list-period";
import { periodOfHeading } from "../periods/list-period";
import { isDay, monthOfDay } from "../rows/noted-day";
import type { OwnTotal } from "../own-totals";
import type { ReadTable, TableColumn, TableRow } from "../table-rows";

/* Tables with a row a person and a column a month, or a column a time: 1回目, 2回目. */

/** Fewer may be months that a list speaks of. */
const LEAST = 3;

/** What the column is called that the days of a grid come to; lists call it so. */
const DAY_HEADING = "実施日";

/** Whether a heading is a month, as those of a grid are. */
export const isMonthHeading = (heading: string): boolean =>
  periodOfHeading(heading)?.month !== undefined;

const monthColumns = ({
  columns,
}: Pick<ReadTable, "columns">): readonly TableColumn[] => {
  const months = columns.filter(({ heading }) => isMonthHeading(heading));
  return months.length >= LEAST ? months : [];
};

const TIME =
  /^第?\d{1,2}回目?(?:の?(?:実施|開催|面談)?(?:年月日|月日|日程|日付?))?$/u;

/** Columns of the first time, the second and so on, two at least. */
export const timeColumns = ({
  columns,
}: Pick<ReadTable, "columns">): readonly TableColumn[] => {
  const times = columns.filter(({ heading, names }) =>
    [heading, names.at(-1) ?? ""].some((one) => TIME.test(samenessKey(one))),
  );
  return times.length > 1 ? times : [];
};

/** Whether a table says by month how often, or whether, and not on which days. */
export const holdsMonthCounts = (table: ReadTable): boolean =>
  monthColumns(table).some(({ index }) =>
    table.rows.some(({ cells }) => !isBlank(cells[index])),
  );

/**
 * A grid whose cells say days (4/12, 12日, 24, 6/3・6/20) as a list with a row a
 * day; a mark among them becomes its month, so that its day is asked for. Of
 * bare numbers alone that are all small, and of marks, nobody can tell a day:
 * the table stays as it is. So does one without months for columns.
 */
export const unfoldMonths = (table: ReadTable): ReadTable =>
  unfoldDays(table, monthColumns(table), isSurelyDay);

/** The same of a table with a column a time, where a number alone is no day. */
export const unfoldTimes = (table: ReadTable): ReadTable =>
  unfoldDays(table, timeColumns(table), isDay);

const unfoldDays = (
  table: ReadTable,
  months: readonly TableColumn[],
  isSure: (part: string) => boolean,
): ReadTable => {
  const parts = table.rows.flatMap(({ cells }) =>
    months.flatMap(({ index }) => partsOf(cells[index])),
  );
  if (!parts.some(isSure)) return table;
  const noted = table.columns.find(({ beside }) => beside === "comments");
  const index = Math.max(...table.columns.map((column) => column.index)) + 1;
  const ofRows = table.columns.filter(({ heading }) => TOTAL.test(heading));
  const unfolded = table.rows.map((row) => ({
    row,
    days: daysOf(row, months, index, noted),
  }));
  const withoutTotals = (day: TableRow): TableRow => ({
    ...day,
    cells: day.cells.map((text, at) =>
      ofRows.some((column) => column.index === at) ? "" : text,
    ),
  });
  return {
    ...table,
    columns: [
      ...table.columns.filter((column) => !months.includes(column)),
      { index, heading: DAY_HEADING, names: [DAY_HEADING] },
    ],
    rows: unfolded.flatMap(({ days }) => days.map(withoutTotals)),
    totals: [
      ...table.totals.map((total) => ofMonths(total, months, index)),
      ...unfolded.flatMap(({ row, days }) => totalsOfRow(row, days, ofRows)),
    ],
  };
};

const TOTAL = /回数|^(?:合|総|小)?計$/u;

/** What a row says its days come to (回数) is of all of them. */
const totalsOfRow = (
  { name, sheet, cells, stretch = { totals: 0, headings: 0 } }: TableRow,
  days: readonly TableRow[],
  columns: readonly TableColumn[],
): readonly OwnTotal[] =>
  columns.flatMap(({ index, heading }): readonly OwnTotal[] => {
    const read = readNumberText(cells[index]);
    if (read.state !== "read" || days.length === 0) return [];
    const number = Number(read.number);
    const text = (cells[index] ?? "").trim();
    return [
      {
        ...{ name, sheet, stretch, label: heading, isPart: true },
        figures: [{ number, text, index: -1, counts: "times" }],
        rows: days.map((day) => day.name),
      },
    ];
  });

/** What stands below a month is of it alone. */
const ofMonths = (
  total: OwnTotal,
  months: readonly TableColumn[],
  day: number,
): OwnTotal => ({
  ...total,
  figures: total.figures.map((figure) => {
    const { heading = "" } =
      months.find(({ index }) => index === figure.index) ?? {};
    const { month } = periodOfHeading(heading) ?? {};
    return month === undefined
      ? figure
      : { ...figure, index: day, ofMonth: { month, heading } };
  }),
});

const daysOf = (
  row: TableRow,
  months: readonly TableColumn[],
  index: number,
  noted: TableColumn | undefined,
): readonly TableRow[] => {
  const told = new Map<string, number>();
  return months.flatMap(({ heading, index: from }) => {
    const month = periodOfHeading(heading) ?? {};
    const period: ToldPeriod =
      month.year === undefined && month.fiscalYear === undefined
        ? month
        : { ...month, by: { place: "heading", text: heading } };
    return partsOf(row.cells[from]).map((part): TableRow => {
      const isMark = TICK.test(part) && period.month !== undefined;
      const day = isMark ? monthInWords(period) : part;
      const isLone = LONE.test(part) && period.month !== undefined;
      const short = isLone ? `${period.month}/${part}` : day;
      const times = (told.get(short) ?? 0) + 1;
      told.set(short, times);
      const cells = [...row.cells];
      cells[index] = day;
      if (noted !== undefined)
        cells[noted.index] = commentsOf(row, months, from);
      return {
        ...row,
        name: `${row.name}（${short}${times > 1 ? `-${times}` : ""}）`,
        cells: Array.from(cells, (text) => text ?? ""),
        ofMonths: row.name,
        ...(isOfOther(part, period) ? { otherMonth: heading } : {}),
        period: { ...row.period, ...(isMark ? {} : period) },
        ...(row.struck === undefined
          ? {}
          : { struck: struckOf(row.struck, months, from, index) }),
        ...(row.marks === undefined
          ? {}
          : { marks: marksOf(row.marks, months, from, index) }),
      };
    });
  });
};

/** A day of a month that is not its column's: 4/3 under 3月. */
const isOfOther = (part: string, { month }: ToldPeriod): boolean => {
  const told = monthOfDay(part);
  return told !== undefined && month !== undefined && told !== month;
};

/** Of the months a row has the one alone. */
const struckOf = (
  struck: ReadonlySet<number>,
  months: readonly TableColumn[],
  from: number,
  day: number,
): ReadonlySet<number> => {
  const isMonth = (column: number) =>
    months.some(({ index }) => index === column);
  const others = [...struck].filter((column) => !isMonth(column));
  return new Set(struck.has(from) ? [...others, day] : others);
};

/** A cell in a colour says it of the days in it, and one beside the months of all of them. */
const marksOf = (
  marks: NonNullable<TableRow["marks"]>,
  months: readonly TableColumn[],
  from: number,
  day: number,
): NonNullable<TableRow["marks"]> => {
  const own = marks.get(from);
  const others = [...marks].filter(([column]) =>
    months.every(({ index }) => index !== column),
  );
  return new Map([
    ...others,
    ...(own === undefined ? [] : [[day, own] as const]),
  ]);
};

/** Of the months the one alone. */
const commentsOf = (
  { comments = new Map() }: TableRow,
  months: readonly TableColumn[],
  from: number,
): string =>
  [...comments]
    .filter(([at]) => at === from || months.every(({ index }) => index !== at))
    .map(([, text]) => text)
    .join("\n");

const monthInWords = ({ year, month }: ToldPeriod): string =>
  `${year === undefined ? "" : `${year}年`}${month}月`;

const BETWEEN = /[、，,・;；\n]/u;
const NOTHING = /^[×xX―－ー\-/]?$/u;
const TICK = /^[○〇◯◎●✓✔レ]$/u;
const BARE = /^\d{1,2}$/u;
const LONE = /^\d{1,2}日?(?:\(.\))?$/u;
/** More than that nobody meets the same person in a month. */
const MOST_TIMES = 10;

const partsOf = (text = ""): readonly string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.normalize("NFKC").trim())
    .filter((part) => !NOTHING.test(part));

const isSurelyDay = (part: string): boolean =>
  BARE.test(part) ? Number(part) > MOST_TIMES : isDay(part) || LONE.test(part);
