import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import {
  fiscalYearLabel,
  formatDate,
  formatEraYear,
  formatMonth,
} from "../../domain/calendar/era";
import type { Language } from "../language";

/** What says the year of days that don't say it themselves. */
interface YearWitness {
  readonly place: "sheet" | "title" | "heading" | "column" | "file" | "chosen";
  readonly text: string;
}

/** How a year is understood, and the first and the last day that it makes. */
interface ReadYears {
  readonly reading: {
    readonly way: "fiscal" | "calendar" | "onward" | "backward" | "next";
    readonly year: number;
  };
  /** 2023-04-05, or 2023-04; absent: no month is told. */
  readonly first?: string;
  readonly last?: string;
}

/** Every sentence about days of a list that lack their year. */
interface ImportYearMessages {
  readonly title: string;
  readonly asked: (days: number) => string;
  readonly confirmed: (days: number) => string;
  readonly by: (witness: YearWitness | undefined) => string;
  /** @param sheets "" where there is one */
  readonly line: (sheets: string, days: number, by: string) => string;
  readonly reading: (read: ReadYears) => string;
  /** From the first to the last day. */
  readonly span: (read: ReadYears) => string;
  readonly confirm: string;
  readonly choose: string;
  /** What tells it, where the order of the rows does not fit one year. */
  readonly unsure: (by: string) => string;
  /** Where nothing can be written yet. */
  readonly waiting: string;
}

const calendarLabel = (year: number, language: Language): string =>
  language === "en"
    ? String(year)
    : `${formatEraYear(`${year}-12` as CalendarMonth)}（${year}年）`;

const dayLabel = (text: string, language: Language): string => {
  const date: CalendarDate | undefined = parseCalendarDate(text);
  return date === undefined
    ? formatMonth(text as CalendarMonth, "western", language)
    : formatDate(date, "western", language);
};

const spanOf = (
  { first, last }: ReadYears,
  language: Language,
  sign: string,
): string =>
  first === undefined || last === undefined
    ? ""
    : [...new Set([first, last])]
        .map((text) => dayLabel(text, language))
        .join(sign);

const ja: ImportYearMessages = {
  title: "年の書かれていない日付",
  asked: (days) =>
    `年の書かれていない日付が${days}件あります。どの年の日付として書き込むかを確かめてください。`,
  confirmed: (days) =>
    `年の書かれていない日付${days}件は、次の年の日付として書き込みます。`,
  by: (witness) => {
    if (witness === undefined) return "年がどこにも書いてありません";
    const { place, text } = witness;
    return {
      sheet: `シート名「${text}」から`,
      title: `題名「${text}」から`,
      heading: `見出し「${text}」から`,
      column: `上の行の年「${text}」から`,
      file: `ファイル名「${text}」から`,
      chosen: "選んだ年度から",
    }[place];
  },
  line: (sheets, days, by) =>
    `${sheets === "" ? "" : `シート「${sheets}」の`}${days}件（${by}）`,
  reading: ({ reading: { way, year } }) =>
    ({
      fiscal: () => fiscalYearLabel(year, "ja", "both"),
      calendar: () => `${calendarLabel(year, "ja")}1月から12月まで`,
      onward: () =>
        `${fiscalYearLabel(year, "ja", "both")}から、年度の変わり目で次の年度`,
      backward: () =>
        `${fiscalYearLabel(year, "ja", "both")}から、年度の変わり目で前の年度`,
      next: () => `${calendarLabel(year, "ja")}から、月が戻ったところで次の年`,
    })[way](),
  span: (read) => spanOf(read, "ja", "～"),
  confirm: "この年でよい",
  choose: "年を選んでください",
  unsure: (by) => `${by}。並び順からは、1つの年に決められません`,
  waiting: "年の書かれていない日付の年を確かめると、書き込めます。",
};

const en: ImportYearMessages = {
  title: "Days without a year",
  asked: (days) =>
    `${days} ${days === 1 ? "day has" : "days have"} no year. See whether they are written in the right one.`,
  confirmed: (days) =>
    `${days} ${days === 1 ? "day without a year is" : "days without a year are"} written as follows.`,
  by: (witness) => {
    if (witness === undefined) return "no year is told anywhere";
    const { place, text } = witness;
    return {
      sheet: `by the name of the sheet, "${text}"`,
      title: `by the title "${text}"`,
      heading: `by the heading "${text}"`,
      column: `by "${text}" in a row above`,
      file: `by the name of the file, "${text}"`,
      chosen: "by the fiscal year that was chosen",
    }[place];
  },
  line: (sheets, days, by) =>
    `${days} ${days === 1 ? "day" : "days"}${sheets === "" ? "" : ` on the sheet "${sheets}"`} (${by})`,
  reading: ({ reading: { way, year } }) =>
    ({
      fiscal: () => fiscalYearLabel(year, "en", "both"),
      calendar: () => `January to December ${year}`,
      onward: () =>
        `${fiscalYearLabel(year, "en", "both")}, then the fiscal year after from where one ends`,
      backward: () =>
        `${fiscalYearLabel(year, "en", "both")}, then the fiscal year before from where one begins`,
      next: () => `${year}, then the year after from where months go back`,
    })[way](),
  span: (read) => spanOf(read, "en", " to "),
  confirm: "These years are right",
  choose: "Choose the year",
  unsure: (by) => `${by}; their order does not fit one year`,
  waiting:
    "Nothing can be written before the years of these days are confirmed.",
};

export const importYearMessages: Readonly<
  Record<Language, ImportYearMessages>
> = { ja, en };
