import type { Activity } from "../../domain/activity";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import type { RecordFinding } from "../../domain/record-finding";
import type { MonthlySplit } from "../activities/monthly-split";
import type { OfActivityDimensions } from "../dimensions/activity-dimensions";
import type { OfMeetingDimensions } from "../dimensions/meeting-dimensions";
import type { SectionRule } from "../input/counting-rules";

/** 回数・のべ人数・実人数 of one group of meetings. */
export interface MeetingMeasures {
  /** 回数: meetings */
  readonly count: number;
  /** のべ人数: attendances under the attendance rule; additive */
  readonly totalAttendance: number;
  /** 実人数: different people; NOT additive, recomputed for every group; null where no record says who took part */
  readonly distinctAttendees: number | null;
}

/** One row of a table by one dimension; `key` null is 未設定. */
export interface DimensionRow extends MeetingMeasures {
  readonly key: string | null;
}

/** One row of a table of activities; `key` null is 未設定. */
export interface ActivityCountRow {
  readonly key: string | null;
  readonly count: number;
}

/** Measures of a month: 0 without records, null after 基準日 (domain: counting rule 6). */
export type MonthMeasures = {
  readonly [Name in keyof MeetingMeasures]: number | null;
};

/** One month × every rank. */
export interface MonthRow extends MonthMeasures {
  readonly month: CalendarMonth;
  /** Same keys and order as MeetingRollup.byRank. */
  readonly byRank: readonly (MonthMeasures & { readonly key: string | null })[];
}

/** Meetings of one fiscal year (domain: Derived figures). */
export interface MeetingRollup extends MeetingMeasures {
  /** Configured order, zero rows included; 未設定 (key null) last and only when it occurs; empty where no record says a rank. */
  readonly byRank: readonly DimensionRow[];
  /** Twelve months from the start month, zero months included. */
  readonly byMonth: readonly MonthRow[];
  /** Largest first, then by text, 未設定 last; values without a figure have no row. */
  readonly byDimension: OfMeetingDimensions<readonly DimensionRow[]>;
  /** Sum of rank 実人数 minus grand 実人数: people counted in more than one rank; null where records don't say one of the two. */
  readonly distinctAcrossRanks: number | null;
  readonly repeatUse: RepeatUse;
  /** Absent when no 月間枠 is planned. */
  readonly utilisation?: Utilisation;
  /** Absent when no council session touches the year. */
  readonly councilEffect?: CouncilEffect;
}

/** Repeat use of the meetings by people with an identity. */
export interface RepeatUse {
  /** Meetings per person; null when there are no people. */
  readonly meetingsPerPerson: number | null;
  /** People by how often they came: exactly 1, exactly 2, 3 and more; null where no record says who took part. */
  readonly distribution: {
    readonly once: number;
    readonly twice: number;
    readonly threeOrMore: number;
  } | null;
  /** Attendances per month by people seen for the first time in this fiscal year, and again. */
  readonly byMonth: readonly {
    readonly month: CalendarMonth;
    /** null after 基準日, as in every month below, and where no record says who took part */
    readonly firstTime: number | null;
    readonly returning: number | null;
  }[];
}

/** Meetings against 月間枠; months before the slots start have slots null. */
export interface Utilisation {
  readonly byMonth: readonly {
    readonly month: CalendarMonth;
    /** null after 基準日 */
    readonly count: number | null;
    readonly slots: number | null;
    /** 0..; null without slots */
    readonly utilisationRate: number | null;
  }[];
  readonly slots: number;
  /** Meetings in months with slots. */
  readonly held: number;
  /** held ÷ slots; null when there are none. */
  readonly utilisationRate: number | null;
}

/** Mean meetings a month inside and outside council sessions; a month is inside when a session touches it. */
export interface CouncilEffect {
  readonly monthsInside: number;
  readonly monthsOutside: number;
  /** null when there is no such month */
  readonly meanInside: number | null;
  readonly meanOutside: number | null;
}

/** One bullet of a section. */
export interface SummaryLineRollup {
  /** null: 集計見出し is blank */
  readonly label: string | null;
  readonly count: number;
  /** 回数 by 種別 in order of first date; empty when no record of the line has a part. */
  readonly parts: readonly {
    readonly label: string | null;
    readonly count: number;
  }[];
  /** Counted records of the line, in order of date. */
  readonly activities: readonly Activity[];
}

/** A group of the detail page: counted and listed-only records under one 詳細見出し. */
export interface DetailGroup {
  /** null: no 詳細見出し */
  readonly heading: string | null;
  /** In order of date; undated ones last. */
  readonly activities: readonly Activity[];
}

/** One section of one fiscal year that has content. */
export interface SectionRollup {
  /** 01, 02, … after sections without content were left out (domain: counting rule 9). */
  readonly no: string;
  readonly rule: SectionRule;
  /** 回数; null for a section of sentences only. */
  readonly count: number | null;
  readonly lines: readonly SummaryLineRollup[];
  readonly details: readonly DetailGroup[];
  /** Reasons of excluded records, each once. */
  readonly footnotes: readonly {
    readonly text: string;
    readonly recordIds: readonly string[];
  }[];
  /** 回数 that takes part in yearly tables only, because its date has no month. */
  readonly countWithoutMonth: number;
  readonly byMonth: readonly {
    readonly month: CalendarMonth;
    /** null after 基準日 */
    readonly count: number | null;
  }[];
  /** Numbers by month; absent where no record of the section is one. */
  readonly monthly?: MonthlyCounts;
}

/** Some numbers by month of one year. */
export interface CountsByMonth {
  readonly count: number;
  /** One a month of `byMonth`; null after 基準日. */
  readonly counts: readonly (number | null)[];
  /** The records behind each month. */
  readonly recordIds: readonly (readonly string[])[];
}

/** Records that are numbers of a month; lines, rest and what is not split together are all of them. */
export interface MonthlyCounts extends CountsByMonth {
  /** What its lines are values of: 集計見出し, or a dimension where no record can have one. */
  readonly by: MonthlySplit;
  /** Those of every year of the summary, in one order. */
  readonly lines: readonly (CountsByMonth & {
    /** null: blank */
    readonly label: string | null;
    /** Stands in a chart with others as one. */
    readonly isRest: boolean;
    /** The year has no record of it. */
    readonly isAbsent: boolean;
  })[];
  /** The smaller lines together; absent where a chart can show every line. */
  readonly rest?: CountsByMonth & { readonly lineCount: number };
  /** Numbers of apps whose records can't say what the others are split by; absent where no year of the summary has any. */
  readonly unsplit?: CountsByMonth & { readonly isAbsent: boolean };
}

/** How many records were read and what became of them (domain: counting rule 15). */
export interface RecordTally {
  /** Records that belong to the fiscal year, plus unreadable ones. */
  readonly read: number;
  readonly counted: number;
  readonly listedOnly: number;
  /** 対象外 activities, and meetings that are planned, cancelled or after 基準日. */
  readonly excluded: number;
  /** Records that could not be placed: unreadable, or without a known section or status. */
  readonly unclassified: number;
}

/** All figures of one fiscal year; the only place where numbers are made. */
export interface FiscalYearRollup {
  readonly fiscalYear: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** 基準日 in force for this year. */
  readonly asOf: CalendarDate;
  readonly meetings: MeetingRollup;
  /** Meetings that do not count, by why. */
  readonly meetingsLeftOut: {
    readonly planned: number;
    readonly cancelled: number;
    readonly afterAsOf: number;
  };
  /** Activities of known sections that do not count, by why. */
  readonly activitiesLeftOut: {
    readonly listedOnly: number;
    readonly planned: number;
    readonly cancelled: number;
    readonly excluded: number;
    readonly afterAsOf: number;
  };
  readonly sections: readonly SectionRollup[];
  /** 回数 of counted activities, in the order of the meetings' tables. */
  readonly activitiesByDimension: OfActivityDimensions<
    readonly ActivityCountRow[]
  >;
  /** Counted in full though not over on 基準日 (domain: counting rule 7), in order of date. */
  readonly periodsNotOver: readonly Activity[];
  readonly tally: RecordTally;
}

/** A fiscal year with what is wrong with its records. */
export interface CheckedYear extends FiscalYearRollup {
  readonly findings: readonly RecordFinding[];
}
