import { said } from "../../domain/words/said";
import { capital } from "../../domain/words/capital";
import type { DocumentYearStyle } from "../../domain/calendar/era";
import { fiscalYearLabel, formatMonthName } from "../../domain/calendar/era";
import type {
  QuotableFigure,
  QuotableMeasure,
  QuotableName,
} from "../../rollup/quoting/quotable-figure";
import type { Words } from "../../domain/words/words";
import { reportMessages } from "../documents/report-messages";
import type { Language } from "../language";
import { commentaryFigureLabel } from "../summary/commentary-messages";

/** What figures are called in a document. */
export interface FigureWords {
  readonly language: Language;
  readonly yearStyle: DocumentYearStyle;
  readonly labels: {
    readonly totalAttendance: string;
    readonly distinctAttendees: string;
  };
  readonly words: Words;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** A figure that a sentence may quote in words: 令和4年度 1on1ミーティング 課長級 のべ人数. */
export const quotedFigureLabel = (
  figure: QuotableFigure,
  facts: FigureWords,
): string => {
  const { fiscalYear, sectionId, names, change } = figure;
  const { language, yearStyle, sections } = facts;
  const what = [
    ...(fiscalYear === undefined
      ? []
      : [fiscalYearLabel(fiscalYear, language, yearStyle)]),
    ...sections.filter(({ id }) => id === sectionId).map(({ title }) => title),
    ...(figure.suggested === undefined
      ? names.map((name) => nameOf(name, language))
      : []),
    measureOf(figure, facts),
  ].join(" ");
  return change === undefined ? what : CHANGES[language][change](what);
};

const nameOf = (name: QuotableName, language: Language): string =>
  name.by === "month" ? formatMonthName(name.month, language) : name.word;

const measureOf = (
  { measure, suggested }: QuotableFigure,
  { language, labels, words }: FigureWords,
): string => {
  if (suggested !== undefined) {
    return commentaryFigureLabel(suggested.kind, suggested.name, language);
  }
  const { attendance, measures } = reportMessages[language];
  switch (measure) {
    case "totalAttendance":
      return attendance.totalAttendance(labels.totalAttendance);
    case "distinctAttendees":
      return labels.distinctAttendees;
    case "advisers":
      return ADVISERS[language](words.adviser);
    case "count":
    case "meetingsPerPerson":
    case "once":
    case "twice":
    case "threeOrMore":
    case "slots":
    case "utilisationRate":
    case "meanInside":
    case "meanOutside":
      return said(measures[measure], words);
    default:
      return OTHERS[language](words)[measure];
  }
};

type OtherMeasure =
  | "meanPerMonth"
  | "slotsPerMonth"
  | "share"
  | "busiestMonth"
  | "quietestMonth"
  | "records"
  | "participants"
  | "goodPractices"
  | "hours"
  | "hoursPerMeeting";

const OTHERS: Readonly<
  Record<
    Language,
    (words: Words) => Readonly<Record<OtherMeasure & QuotableMeasure, string>>
  >
> = {
  ja: ({ meetingShort }) => ({
    meanPerMonth: "月平均の回数",
    slotsPerMonth: "1か月の枠",
    share: "回数に占める割合",
    busiestMonth: "最も多い月の回数",
    quietestMonth: "最も少ない月の回数",
    records: "記録の件数",
    participants: "参加者数",
    goodPractices: "好事例の件数",
    hours: `${meetingShort}の合計時間`,
    hoursPerMeeting: `${meetingShort}1回当たりの時間`,
  }),
  en: ({ meetingShort }) => ({
    meanPerMonth: `${capital(meetingShort)}s a month on average`,
    slotsPerMonth: "Slots a month",
    share: "Share of all",
    busiestMonth: `${capital(meetingShort)}s of the busiest month`,
    quietestMonth: `${capital(meetingShort)}s of the quietest month`,
    records: "Records",
    participants: "Participants",
    goodPractices: "Good practices",
    hours: "Hours in all",
    hoursPerMeeting: `Hours a ${meetingShort}`,
  }),
};

const ADVISERS: Readonly<Record<Language, (adviser: string) => string>> = {
  ja: (adviser) => `${adviser}の人数`,
  en: (adviser) => `Number of people: ${adviser}`,
};

const CHANGES: Readonly<
  Record<
    Language,
    Readonly<
      Record<NonNullable<QuotableFigure["change"]>, (what: string) => string>
    >
  >
> = {
  ja: {
    difference: (what) => `${what}（前年度との差）`,
    rate: (what) => `${what}（前年度からの増減率）`,
    ratio: (what) => `${what}（前年度比）`,
  },
  en: {
    difference: (what) => `${what} (difference from the year before)`,
    rate: (what) => `${what} (change from the year before)`,
    ratio: (what) => `${what} (ratio to the year before)`,
  },
};
