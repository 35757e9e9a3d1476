import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** How many records of a list are of what; see countBreakdown(). */
interface Breakdown {
  /** By label. */
  readonly years: readonly Counted[];
  readonly states: readonly Counted[];
  readonly advisers: readonly Counted[];
  readonly sections: readonly Counted[];
  readonly attendances: number;
  readonly persons: number;
}
type Counted = readonly [name: string, records: number];

/** Every sentence about the rows of a list, and about the months that they come to. */
export interface ImportRowMessages {
  readonly months: {
    readonly title: string;
    readonly help: string;
    /** @param times that the records are of */
    readonly of: (month: string, records: number, times: number) => string;
    readonly total: (records: number, times: number) => string;
    /** What they come to besides, a line each; without those that nothing is known of. */
    readonly breakdown: (of: Breakdown, words: Words) => readonly string[];
    readonly rankless: (records: number, words: Words) => string;
  };
  readonly rows: {
    readonly title: string;
    readonly planning: string;
    readonly summary: (count: {
      readonly write: number;
      readonly wrong: number;
      readonly there: number;
      readonly left: number;
      readonly asked: number;
    }) => string;
    /** @param records that several rows become, by their rows */
    readonly joined: (records: readonly (readonly string[])[]) => string;
    readonly changedMeanwhile: string;
    readonly writtenElsewhere: string;
    readonly show: string;
    readonly filters: {
      readonly all: string;
      readonly wrong: string;
      readonly asked: string;
      readonly write: string;
      readonly there: string;
      readonly left: string;
    };
    readonly none: string;
    readonly row: string;
    readonly becomes: string;
    /** @param fields with what each holds in all rows; "" for none */
    readonly folded: (
      fields: readonly (readonly [label: string, text: string])[],
    ) => string;
    readonly unfold: string;
    readonly standing: {
      readonly write: string;
      readonly wrong: string;
      readonly there: (recordId: string) => string;
      readonly left: string;
    };
    /** @param standing what stands beside the box: whoever speaks to it says that */
    readonly take: (row: string, standing: string) => string;
    /** @param person of the row, from 1 */
    readonly cell: (row: string, label: string, person: number) => string;
    readonly written: (text: string) => string;
    /** A sentence that does not say of which field it is. */
    readonly ofField: (label: string, sentence: string) => string;
    readonly pages: (from: number, to: number, of: number) => string;
    readonly before: string;
    readonly after: string;
  };
}

/** Records that are named at once. */
const MOST_JOINED = 20;

const inCounts = (counts: readonly Counted[]): string =>
  counts.map(([name, records]) => `${name} ${records}件`).join("、");

const ja: ImportRowMessages = {
  months: {
    title: "月ごとの件数",
    help: "表の小計・合計と同じか確かめてください。直すところがある記録、取り込まない記録、中止と予定の記録は入っていません。もうある記録は入っています。",
    of: (month, records, times) =>
      `${month} ${records}件${times === records ? "" : `（${times}回）`}`,
    total: (records, times) =>
      `計 ${records}件${times === records ? "" : `（${times}回）`}`,
    rankless: (records, { principal, rank }) =>
      `${principal}の${rank}がない記録が ${records}件あり、「未設定」に数えます。${rank}の列を選ぶか、${rank}の履歴を名簿に入れてから取り込んでください。`,
    breakdown: (
      { years, states, advisers, sections, attendances, persons },
      { adviserShort },
    ) =>
      (
        [
          ["年度", inCounts(years)],
          ["状態", inCounts(states)],
          [
            "参加者",
            attendances === 0 ? "" : `のべ ${attendances}人、実 ${persons}人`,
          ],
          [adviserShort, inCounts(advisers)],
          ["節", inCounts(sections)],
        ] as const
      ).flatMap(([name, told]) => (told === "" ? [] : [`${name}：${told}`])),
  },
  rows: {
    title: "取り込む記録",
    planning: "調べています。",
    summary: ({ write, wrong, there, left, asked }) =>
      [
        `書き込む記録 ${write}件`,
        ...(asked > 0 ? [`うち確認が要るもの ${asked}件`] : []),
        ...(wrong > 0 ? [`直すところがあるもの ${wrong}件`] : []),
        ...(there > 0 ? [`もうあるので書き込まないもの ${there}件`] : []),
        ...(left > 0 ? [`取り込まないもの ${left}件`] : []),
      ].join("、"),
    joined: (records) =>
      `いくつかの行をまとめて1つの記録にするものが ${records.length}件あります（${records
        .slice(0, MOST_JOINED)
        .map((rows) => `${rows.join("・")}行目`)
        .join("、")}${records.length > MOST_JOINED ? "、…" : ""}）。`,
    changedMeanwhile:
      "確かめているあいだにアプリの記録が変わったので、まだ何も書き込んでいません。書き込むものを見直してから、もう一度押してください。",
    writtenElsewhere:
      "別のタブで、同じアプリへの取り込みを書き込んでいるところなので、ここからは何も書き込んでいません。そのタブの書き込みが終わってから、もう一度押してください。",
    show: "表示する行",
    filters: {
      all: "すべて",
      wrong: "直すところがある",
      asked: "確認が要る",
      write: "書き込む",
      there: "もうある",
      left: "取り込まない",
    },
    none: "当てはまる行はありません。",
    row: "行",
    becomes: "どうなるか",
    folded: (fields) =>
      `列にしていない項目（どの行も同じです）：${fields
        .map(([label, text]) => `${label}は${text === "" ? "空" : text}`)
        .join("、")}`,
    unfold: "列にする",
    standing: {
      write: "書き込む",
      wrong: "直すところがある",
      there: (recordId) => `もうある（記録番号 ${recordId}）`,
      left: "取り込まない",
    },
    take: (row, standing) => `${row}行目を取り込む（${standing}）`,
    cell: (row, label, person) =>
      `${row}行目 ${label}${person === 1 ? "" : `（${person}人目）`}`,
    written: (text) => `→ ${text}`,
    ofField: (label, sentence) => `${label}：${sentence}`,
    pages: (from, to, of) => `${of}件のうち ${from}～${to}件目`,
    before: "前の50件",
    after: "次の50件",
  },
};

const en: ImportRowMessages = {
  months: {
    title: "Records by month",
    help: "Compare them with the totals of the list. Records to correct, left out, cancelled or planned are not in it; those already there are.",
    of: (month, records, times) =>
      `${month}: ${records}${times === records ? "" : ` (${times} times)`}`,
    total: (records, times) =>
      `Total: ${records}${times === records ? "" : ` (${times} times)`}`,
    rankless: (records, { principal, rank }) =>
      `Without a ${rank} of the ${principal}, and counted as not set: ${records}. Choose the column of ${rank}s, or enter their history on the roster before you import.`,
    breakdown: (
      { years, states, advisers, sections, attendances, persons },
      { adviserShort },
    ) => {
      const inWords = (counts: readonly Counted[]): string =>
        counts.map(([name, records]) => `${name} ${records}`).join(", ");
      return (
        [
          ["Fiscal years", inWords(years)],
          ["States", inWords(states)],
          [
            "Attendances",
            attendances === 0 ? "" : `${attendances}, of ${persons} people`,
          ],
          [adviserShort, inWords(advisers)],
          ["Sections", inWords(sections)],
        ] as const
      ).flatMap(([name, told]) => (told === "" ? [] : [`${name}: ${told}`]));
    },
  },
  rows: {
    title: "Records to import",
    planning: "Looking.",
    summary: ({ write, wrong, there, left, asked }) =>
      [
        `${write} to write`,
        ...(asked > 0 ? [`${asked} of them to look at`] : []),
        ...(wrong > 0 ? [`${wrong} to correct`] : []),
        ...(there > 0 ? [`${there} already there, not written`] : []),
        ...(left > 0 ? [`${left} left out`] : []),
      ].join(", "),
    joined: (records) =>
      `${records.length} ${records.length === 1 ? "record is" : "records are"} made of several rows each (rows ${records
        .slice(0, MOST_JOINED)
        .map((rows) => rows.join(" + "))
        .join(", ")}${records.length > MOST_JOINED ? ", …" : ""}). `,
    changedMeanwhile:
      "Records of the app changed while you were looking, so nothing has been written yet. Look at what would be written, then press again.",
    writtenElsewhere:
      "Another tab is importing into the same app, so nothing has been written from here. Press again once it has finished.",
    show: "Rows shown",
    filters: {
      all: "All",
      wrong: "To correct",
      asked: "To look at",
      write: "To write",
      there: "Already there",
      left: "Left out",
    },
    none: "There are no such rows.",
    row: "Row",
    becomes: "What becomes of it",
    folded: (fields) =>
      `Without a column, the same in all rows: ${fields
        .map(([label, text]) => `${label}: ${text === "" ? "blank" : text}`)
        .join("; ")}`,
    unfold: "Show as columns",
    standing: {
      write: "Written",
      wrong: "To correct",
      there: (recordId) => `Already there (record ${recordId})`,
      left: "Left out",
    },
    take: (row, standing) => `Import row ${row} (${standing})`,
    cell: (row, label, person) =>
      `Row ${row} ${label}${person === 1 ? "" : ` (person ${person})`}`,
    written: (text) => `→ ${text}`,
    ofField: (label, sentence) => `${label}: ${sentence}`,
    pages: (from, to, of) => `${from}–${to} of ${of}`,
    before: "50 before",
    after: "Next 50",
  },
};

export const importRowMessages: Readonly<Record<Language, ImportRowMessages>> =
  {
    ja,
    en,
  };
