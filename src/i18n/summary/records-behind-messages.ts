import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import { shownRecordId } from "../records/shown-record-id";
import type { Language } from "../language";

/** The records and the people behind a figure. */
export interface RecordsBehindMessages {
  readonly recordsBehind: (figure: string) => string;
  readonly recordCount: (count: number) => string;
  /** @param monthly numbers of a month among them */
  readonly recordCountMixed: (count: number, monthly: number) => string;
  readonly monthlyRecord: (ofWhat: string) => string;
  readonly noRecordsBehind: string;
  /** Before the field in which words are looked for among many records. */
  readonly findRecords: string;
  readonly recordsFound: (found: number, of: number) => string;
  readonly peopleBehind: (words: Words, figure: string) => string;
  readonly peopleCount: (words: Words, count: number) => string;
  readonly peopleNote: (words: Words) => string;
  /** What the button copies. */
  readonly peopleTable: (words: Words) => string;
  readonly close: string;
  readonly columns: {
    readonly when: string;
    readonly title: string;
    readonly person: string;
    readonly division: string;
    readonly rank: (words: Words) => string;
    readonly times: string;
    readonly record: string;
  };
  readonly openRecord: (recordId: string, words: Words) => string;
  readonly untitled: string;
}

const ja: RecordsBehindMessages = {
  recordsBehind: (figure) => `${figure}の記録`,
  recordCount: (count) => `${count}件の記録`,
  recordCountMixed: (count, monthly) =>
    `${count}件の記録（月ごとの件数 ${monthly}件、個々の活動 ${count - monthly}件）`,
  monthlyRecord: (ofWhat) =>
    ofWhat === "" ? "月ごとの件数" : `月ごとの件数：${ofWhat}`,
  noRecordsBehind: "この数値にあたる記録はありません。",
  findRecords: "この一覧から探す",
  recordsFound: (found, of) =>
    found === 0
      ? `${of}件のうち、当てはまる記録はありません。`
      : `${of}件のうち${found}件`,
  peopleBehind: ({ staff }, figure) => `${figure}の${staff}`,
  peopleCount: ({ staff }, count) => `${count}名の${staff}`,
  peopleNote: ({ rank }) =>
    `同じ方を1名と数えています。所属と${rank}は、この数値に当たる最後の回のものです。氏名は庁内の確認用で、印刷にも文書にも載りません。`,
  peopleTable: ({ staff }) =>
    `${staff}の一覧（表計算ソフトに貼り付けられます）`,
  close: "閉じる",
  columns: {
    when: "日付",
    title: "内容",
    person: "氏名",
    division: "所属",
    rank: ({ rank }) => rank,
    times: "回数",
    record: "記録",
  },
  openRecord: (recordId, words) =>
    `記録 ${shownRecordId(recordId, "ja", words)} を開く`,
  untitled: "（題名なし）",
};

const en: RecordsBehindMessages = {
  recordsBehind: (figure) => `Records behind ${figure}`,
  recordCount: (count) => (count === 1 ? "1 record" : `${count} records`),
  recordCountMixed: (count, monthly) =>
    `${count} records (numbers by month: ${monthly}, single activities: ${count - monthly})`,
  monthlyRecord: (ofWhat) =>
    ofWhat === "" ? "Number of the month" : `Number of the month: ${ofWhat}`,
  noRecordsBehind: "No records stand behind this figure.",
  findRecords: "Find in this list",
  recordsFound: (found, of) =>
    found === 0
      ? `None of the ${of} records fits.`
      : `${found} of ${of} records`,
  peopleBehind: (_words, figure) => `People behind ${figure}`,
  peopleCount: (_words, count) =>
    count === 1 ? "1 person" : `${count} people`,
  peopleNote: ({ meetingShort, rank }) =>
    `Each person counts once. Division and ${rank} are as at the last ${meetingShort} of the figure. Names are for internal use: they are neither printed nor part of a document.`,
  peopleTable: () => "List of people, to paste into a spreadsheet",
  close: "Close",
  columns: {
    when: "Date",
    title: "Content",
    person: "Name",
    division: "Division",
    rank: ({ rank }) => capital(rank),
    times: "Times",
    record: "Record",
  },
  openRecord: (recordId, words) =>
    `Open record ${shownRecordId(recordId, "en", words)}`,
  untitled: "(no title)",
};

export const recordsBehindMessages: Readonly<
  Record<Language, RecordsBehindMessages>
> = { ja, en };
