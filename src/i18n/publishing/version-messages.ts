import { shownRecordId } from "../records/shown-record-id";
import type { Words } from "../../domain/words/words";
import { formatDate } from "../../domain/calendar/era";
import type { FreezingEntry } from "../../domain/annual-summary";
import type { RecordDifference } from "../../publishing/versions/compare-records";
import type { Language } from "../language";

type Value = number | null | undefined;

const ja = {
  open: "版を比べる…",
  title: "版を比べる",
  lead: "確定した版どうし、または確定した版と今の記録を、左右に並べて比べます。",
  earlier: "前の版",
  later: "後の版",
  now: "今の記録",
  version: ({ on, time, by }: FreezingEntry) =>
    [on && formatDate(on, "era"), time, by && `確定（${by}）`]
      .filter(Boolean)
      .join(" "),
  compare: "比べる",
  print: "印刷する（庁内用）",
  comparing: "比べています…",
  same: "2つの版に違いはありません。",
  close: "閉じる",
  /** Of the printed page. */
  documentTitle: (title: string) => `${title}：版の比較`,
  compared: (earlier: string, later: string) =>
    `前の版は${earlier}、後の版は${later}です。`,
  marking: "庁内用",
  changesTitle: "変更",
  figuresTitle: "数値の違い",
  sentencesTitle: "文章の違い",
  recordsTitle: "記録の違い",
  nothing: "違いはありません。",
  summaryChanged:
    "年度まとめの記録の表題・文章・図・基準日・年度などが変わりました。",
  settingsChanged: "プラグインの設定（数え方や書き方）が変わりました。",
  records: (count: number) => `記録の違い ${count}件`,
  figures: (count: number) => `数値の違い ${count}件`,
  sentences: (count: number) => `文章の違い ${count}件`,
  change: "変更",
  record: "記録",
  figure: "数値",
  place: "場所",
  before: "前",
  after: "後",
  none: "（なし）",
  cover: "表紙",
  kinds: {
    added: "追加",
    changed: "変更",
    removed: "なくなった（削除、年度の外、または見えない）",
  } satisfies Record<RecordDifference["change"], string>,
  recordName: (source: string, recordId: string, words: Words) =>
    `${source} 記録${shownRecordId(recordId, "ja", words)}`,
  value: (value: Value, unit: string) => {
    if (value === undefined) return "（なし）";
    return value === null ? "―" : `${shown(value)}${unit}`;
  },
};

/** Rates and averages as far as a reader compares them. */
const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(3);

const en: typeof ja = {
  open: "Compare versions…",
  title: "Compare versions",
  lead: "Two frozen versions, or a frozen one and the records of today, side by side.",
  earlier: "Earlier version",
  later: "Later version",
  now: "The records of today",
  version: ({ on, time, by }) =>
    [on && formatDate(on, "western", "en"), time, by && `frozen by ${by}`]
      .filter(Boolean)
      .join(" "),
  compare: "Compare",
  print: "Print (internal)",
  comparing: "Comparing…",
  same: "The two versions are the same.",
  close: "Close",
  documentTitle: (title) => `${title}: versions compared`,
  compared: (earlier, later) => `Earlier: ${earlier}. Later: ${later}.`,
  marking: "Internal",
  changesTitle: "Changes",
  figuresTitle: "Figures",
  sentencesTitle: "Sentences",
  recordsTitle: "Records",
  nothing: "No difference.",
  summaryChanged:
    "Title, texts, pictures, closing date or years of the summary record changed.",
  settingsChanged:
    "The plugin's settings changed (how is counted and written).",
  records: (count) => `Records: ${count} differences`,
  figures: (count) => `Figures: ${count} differences`,
  sentences: (count) => `Sentences: ${count} differences`,
  change: "Change",
  record: "Record",
  figure: "Figure",
  place: "Place",
  before: "Before",
  after: "After",
  none: "(none)",
  cover: "Cover",
  kinds: {
    added: "added",
    changed: "changed",
    removed: "gone (deleted, out of the years, or hidden)",
  },
  recordName: (source, recordId, words) =>
    `${source}, record ${shownRecordId(recordId, "en", words)}`,
  value: (value, unit) => {
    if (value === undefined) return "(none)";
    return value === null ? "―" : `${shown(value)} ${unit}`;
  },
};

/** What is said of versions that are compared. */
export const versionMessages: Readonly<Record<Language, typeof ja>> = {
  ja,
  en,
};
