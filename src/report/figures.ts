import type {
  CalendarDate,
  CalendarMonth,
} from "../domain/calendar/calendar-date";
import { fiscalYearLabel } from "../domain/calendar/era";
import type { SectionStyle } from "../rollup/input/counting-rules";
import type {
  DimensionRow,
  FiscalYearRollup,
  RecordTally,
  SectionRollup,
  SummaryLineRollup,
} from "../rollup/years/fiscal-year-rollup";
import type { Edition } from "./edition";
import type { HIDDEN } from "./hidden";
import { namedLines } from "./chapters/named-lines";

/** Hidden: a figure of few people, or one that would give such a figure away. */
export type FigureValue = number | typeof HIDDEN;

/** The figures of the summary for other programs; absent parts are left out. */
export interface Figures {
  readonly fiscalYears: readonly FiscalYearFigures[];
}

interface FiscalYearFigures {
  readonly fiscalYear: number;
  /** 令和4年度 */
  readonly label: string;
  readonly asOf: CalendarDate;
  readonly sections: readonly SectionFigures[];
  /** Meetings by month, twelve entries. */
  readonly monthly: readonly MonthFigures[];
  /** The public edition keeps no books of what could not be classified. */
  readonly records: RecordFigures;
}

type RecordFigures = Readonly<
  Record<Exclude<keyof RecordTally, "unclassified">, FigureValue>
> &
  Pick<Partial<RecordTally>, "unclassified">;

export interface SectionFigures {
  readonly no: string;
  readonly title: string;
  /** 回数 */
  readonly count?: FigureValue;
  readonly byRank?: readonly RankFigures[];
  /** 実人数 of the whole section; absent where no record says who took part. */
  readonly distinctTotal?: FigureValue;
  readonly lines?: readonly LineFigures[];
  readonly footnotes?: readonly string[];
}

interface RankFigures {
  readonly rank: string;
  /** のべ人数 */
  readonly total: FigureValue;
  /** 実人数; absent where no record says who took part */
  readonly distinct?: FigureValue;
}

interface LineFigures {
  readonly label: string;
  readonly count: number;
  /** 回数 by 種別 */
  readonly parts?: Readonly<Record<string, number>>;
}

interface MonthFigures {
  readonly month: CalendarMonth;
  /** null after 基準日, as below */
  readonly count: FigureValue | null;
  readonly byRank: Readonly<Record<string, MonthRankFigures>>;
}

interface MonthRankFigures {
  readonly count: FigureValue | null;
  readonly total: FigureValue | null;
  /** Not in the public edition, which prints it nowhere. */
  readonly distinct?: FigureValue | null;
}

/**
 * The figures of one or several fiscal years as plain data.
 * @param unset what stands for a blank rank, summary line or part: 未設定
 */
export const buildFigures = (
  rollups: readonly FiscalYearRollup[],
  unset: string,
  edition?: Edition,
): Figures => ({
  fiscalYears: rollups.map((rollup) => ({
    fiscalYear: rollup.fiscalYear,
    label: fiscalYearLabel(rollup.fiscalYear, "ja", "era"),
    asOf: rollup.asOf,
    sections: rollup.sections.map((section) =>
      sectionFigures(section, rollup, unset),
    ),
    monthly: rollup.meetings.byMonth.map((row) => ({
      month: row.month,
      count: row.count,
      byRank: Object.fromEntries(
        row.byRank.map((rank) => [
          rank.key ?? unset,
          {
            count: rank.count,
            total: rank.totalAttendance,
            ...(edition === "public"
              ? {}
              : { distinct: rank.distinctAttendees }),
          },
        ]),
      ),
    })),
    records: shownTally(rollup, edition),
  })),
});

const shownTally = (
  { tally: { unclassified, ...shown } }: FiscalYearRollup,
  edition: Edition | undefined,
): FiscalYearFigures["records"] =>
  edition === "public" ? shown : { ...shown, unclassified };

const sectionFigures = (
  section: SectionRollup,
  { meetings }: FiscalYearRollup,
  unset: string,
): SectionFigures => ({
  no: section.no,
  title: section.rule.title,
  ...(section.count === null ? {} : { count: section.count }),
  ...figuresOf[section.rule.style](section, meetings, unset),
  ...(section.footnotes.length === 0
    ? {}
    : { footnotes: section.footnotes.map(({ text }) => text) }),
});

/** What a section has besides its count, by the style in which it is written. */
const figuresOf: Readonly<
  Record<
    SectionStyle,
    (
      section: SectionRollup,
      meetings: FiscalYearRollup["meetings"],
      unset: string,
    ) => Pick<SectionFigures, "byRank" | "distinctTotal" | "lines">
  >
> = {
  attendance: (_, { byRank, distinctAttendees }, unset) => ({
    byRank: byRank.map((row) => rankFigures(row, unset)),
    ...(distinctAttendees === null ? {} : { distinctTotal: distinctAttendees }),
  }),
  lines: (section, _, unset) => {
    const lines = namedLines(section).map((line) => lineFigures(line, unset));
    return lines.length > 0 ? { lines } : {};
  },
  topics: () => ({}),
  visits: () => ({}),
  narrative: () => ({}),
};

const rankFigures = (row: DimensionRow, unset: string): RankFigures => ({
  rank: row.key ?? unset,
  total: row.totalAttendance,
  ...(row.distinctAttendees === null
    ? {}
    : { distinct: row.distinctAttendees }),
});

const lineFigures = (line: SummaryLineRollup, unset: string): LineFigures => ({
  label: line.label ?? unset,
  count: line.count,
  ...(line.parts.length === 0
    ? {}
    : {
        parts: Object.fromEntries(
          line.parts.map(({ label, count }) => [label ?? unset, count]),
        ),
      }),
});
