import { hasPostings } from "../../domain/words/has-postings";
import { quietPeriod } from "../../domain/words/quiet-period";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the chapters that only the screen shows. */
export interface AnalysisMessages {
  readonly onScreenOnly: string;
  readonly meetings: (words: Words) => string;
  readonly activities: string;
  readonly meetingsBy: (dimension: string) => string;
  readonly activitiesBy: (dimension: string) => string;
  readonly repeatUse: string;
  readonly firstTime: string;
  readonly returning: string;
  readonly repeatByMonth: string;
  readonly repeatNote: string;
  readonly person: (words: Words) => string;
  readonly frequentPeople: (words: Words) => string;
  readonly frequentNote: string;
  readonly utilisation: string;
  readonly utilisationCaption: string;
  readonly slots: string;
  readonly rate: string;
  readonly utilisationNote: string;
  readonly council: (words: Words) => string;
  readonly councilCaption: (words: Words) => string;
  readonly inside: (words: Words) => string;
  readonly outside: (words: Words) => string;
  readonly months: string;
  readonly monthCount: (count: number) => string;
  readonly mean: string;
  readonly sectionMonths: (year: string) => string;
  readonly sectionsByMonth: string;
  readonly section: string;
  readonly withoutMonth: string;
  readonly timeline: (year: string) => string;
  readonly perPerson: string;
  readonly utilisationRate: string;
}

const ja: AnalysisMessages = {
  onScreenOnly:
    "この分析は、公表する文書には載りません。数値を押すと、もとの記録を表示します。",
  meetings: ({ meetingShort }) => `${meetingShort}の分析`,
  activities: "活動の分析",
  meetingsBy: (dimension) => `${dimension}の回数と人数`,
  activitiesBy: (dimension) => `活動の${dimension}の回数`,
  repeatUse: "繰り返しの利用",
  firstTime: "初めて",
  returning: "再び",
  repeatByMonth: "月別の初めての参加と再びの参加",
  repeatNote:
    "その年度に初めて参加した方と、2回目以降の参加を、月ごとに数えています（同じ方の分かる記録だけです）。",
  person: ({ staff }) => staff,
  frequentPeople: ({ staff }) => `3回以上参加した${staff}`,
  frequentNote:
    "多い順に50名までです。氏名は庁内の確認用で、文書には載りません。",
  utilisation: "月間枠の利用",
  utilisationCaption: "月間枠に対する回数",
  slots: "月間枠",
  rate: "利用率",
  utilisationNote:
    "枠の始まる前の月と、基準日より後の月は、―としています。合計は枠のある月だけの計です。",
  council: (words) => `${quietPeriod(words).ja}の影響`,
  councilCaption: (words) =>
    `${quietPeriod(words).ja}のある月とない月の1か月の平均回数`,
  inside: (words) => `${hasPostings(words) ? "会期" : "期間"}のある月`,
  outside: (words) => `${hasPostings(words) ? "会期" : "期間"}のない月`,
  months: "月数",
  monthCount: (count) => `${count}か月`,
  mean: "平均回数",
  sectionMonths: (year) => `${year} 節別・月別の回数`,
  sectionsByMonth: "節別・月別",
  section: "節",
  withoutMonth: "月の記載なし",
  timeline: (year) => `${year}の年表`,
  perPerson: "1人当たりの回数",
  utilisationRate: "月間枠の利用率",
};

const en: AnalysisMessages = {
  onScreenOnly:
    "The analysis is not part of the published document. Press a figure to see its records.",
  meetings: ({ meetingShort }) => `Analysis of the ${meetingShort}s`,
  activities: "Analysis of the activities",
  meetingsBy: (dimension) => `Times and people: ${dimension.toLowerCase()}`,
  activitiesBy: (dimension) => `Activities: ${dimension.toLowerCase()}`,
  repeatUse: "Repeat use",
  firstTime: "First time",
  returning: "Again",
  repeatByMonth: "First and further visits by month",
  repeatNote:
    "People for the first time in the fiscal year, and their further visits, by month; only people who can be identified.",
  person: () => "Person",
  frequentPeople: () => "People who came three times or more",
  frequentNote:
    "The 50 most frequent. Names are for internal use and not part of the document.",
  utilisation: "Use of the monthly slots",
  utilisationCaption: "Times against the monthly slots",
  slots: "Slots",
  rate: "Rate",
  utilisationNote:
    "Months before the slots start and after the as-of date have ―. The total is that of the months with slots.",
  council: (words) => `Effect of ${quietPeriod(words).en}s`,
  councilCaption: (words) =>
    `Mean times a month with and without a ${quietPeriod(words).en}`,
  inside: (words) => `Months with a ${quietPeriod(words).en}`,
  outside: () => "Months without",
  months: "Months",
  monthCount: (count) => String(count),
  mean: "Mean",
  sectionMonths: (year) => `${year}: count by section and month`,
  sectionsByMonth: "By section and month",
  section: "Section",
  withoutMonth: "No month",
  timeline: (year) => `Timeline of ${year}`,
  perPerson: "Times per person",
  utilisationRate: "Use of the monthly slots",
};

export const analysisMessages: Readonly<Record<Language, AnalysisMessages>> = {
  ja,
  en,
};
