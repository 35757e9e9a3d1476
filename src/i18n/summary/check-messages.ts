import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Records to check, and sentences that are suggested. */
export interface CheckMessages {
  readonly findings: string;
  /** How many things the tab tells of, where they stand under two headings. */
  readonly checkTotal: (records: number, texts: number) => string;
  readonly findingsLead: (count: number) => string;
  /** How many records have the same finding. */
  readonly findingRecords: (count: number) => string;
  readonly noFindings: string;
  readonly rosterUnread: (words: Words) => string;
  readonly levels: {
    readonly error: string;
    readonly warning: string;
    readonly info: string;
  };
  readonly sources: (words: Words) => {
    readonly meetings: string;
    readonly activities: string;
    readonly advisers: string;
    readonly summaries: string;
    readonly staff: string;
  };
  readonly findingsElsewhere: (count: number, errors: number) => string;
  readonly openFindings: string;
  readonly suggestions: string;
  /** @param hasRecord whether 年度まとめ records are kept to paste them into */
  readonly suggestionsLead: (hasRecord: boolean) => string;
  readonly suggestionFor: (year: string, section: string) => string;
  readonly suggestionFigures: string;
}

const ja: CheckMessages = {
  findings: "確認が必要な記録",
  checkTotal: (records, texts) =>
    `確認が必要な点は${records + texts}件です（記録 ${records}件、文章 ${texts}件）。`,
  findingsLead: (count) =>
    `${count}件あります。同じ内容は1件にまとめています。記録を直して読み直すと、ここから消えます。`,
  findingRecords: (count) => `${count}件`,
  noFindings: "確認が必要な記録はありません。",
  rosterUnread: ({ staff, rank }) =>
    `${staff}名簿を読めないため、記録の${rank}と所属を名簿と比べていません。${staff}のアプリの閲覧権限とプラグインの設定を確かめてください。`,
  levels: { error: "要修正", warning: "確認", info: "参考" },
  sources: ({ meetingShort, adviserShort, staff }) => ({
    meetings: `${meetingShort}の記録`,
    activities: "活動の記録",
    advisers: `${adviserShort}の記録`,
    summaries: "年度まとめの記録",
    staff: `${staff}名簿の記録`,
  }),
  findingsElsewhere: (count, errors) =>
    `確認が必要な点が${count}件あります${
      errors === 0 ? "" : `（うち要修正${errors}件）`
    }。`,
  openFindings: "所見・点検を開く",
  suggestions: "所見の候補",
  suggestionsLead: (hasRecord) =>
    `数値から作った文章の候補です。文書には自動で入りません。使うものをコピーして、${hasRecord ? "年度まとめの記録の所見" : "作った文書"}に貼り付け、直してお使いください。`,
  suggestionFor: (year, section) => [year, section].filter(Boolean).join(" "),
  suggestionFigures: "もとの数値：",
};

const en: CheckMessages = {
  findings: "Records to check",
  checkTotal: (records, texts) =>
    `${records + texts} to check: ${records} in records, ${texts} in texts.`,
  findingsLead: (count) =>
    `${count} found, the same fault of several records as one. Correct a record and read again, and it leaves this list.`,
  findingRecords: (count) => `${count} findings`,
  noFindings: "No records need checking.",
  rosterUnread: ({ staff, rank }) =>
    `The ${staff} app can't be read, so ${rank} and division were not compared with it. Check your right to view it and the settings.`,
  levels: { error: "Correct", warning: "Check", info: "Note" },
  sources: ({ meeting, adviserShort, staff }) => ({
    meetings: `${capital(meeting)} record`,
    activities: "Activity record",
    advisers: `${capital(adviserShort)} record`,
    summaries: "Annual summary record",
    staff: `${capital(staff)} record`,
  }),
  findingsElsewhere: (count, errors) =>
    `${count === 1 ? "1 thing needs" : `${count} things need`} checking${
      errors === 0
        ? ""
        : `, ${errors} of them ${errors === 1 ? "needs" : "need"} correction`
    }.`,
  openFindings: "Open commentary and checks",
  suggestions: "Suggested commentary",
  suggestionsLead: (hasRecord) =>
    `Sentences made from the figures. None goes into a document by itself: copy what you want into ${hasRecord ? "the commentary of the annual summary record" : "the document that you make"} and edit it there.`,
  suggestionFor: (year, section) => [year, section].filter(Boolean).join(" "),
  suggestionFigures: "Rests on: ",
};

export const checkMessages: Readonly<Record<Language, CheckMessages>> = {
  ja,
  en,
};
