import { quietPeriod } from "../../domain/words/quiet-period";
import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the settings screen about what the plugin understands of records. */
const ja = (words: Words) => ({
  title: "読み取りの確認（新しい記録5件まで）",
  help: "この割り当てで、プラグインが記録をどう読むかです。違っていれば割り当てや選択肢の意味を直してください。",
  noRecords:
    "まだ記録がありません。記録を入れると、ここで読み取りを確かめられます。",
  failed: "記録を読み込めませんでした",
  hidden: (label: string) =>
    `「${label}」を閲覧する権限がありません。閲覧できない人には、まとめが表示されません。フィールドのアクセス権を確かめてください。`,
  noMapping:
    "必須のフィールドを割り当てると、読み取りを確かめられます。種類のない活動のアプリでは、「すべての記録を入れる節」を選んでください。",
  notUnderstood: "（読めません）",
  blank: "―",
  fine: "問題ありません",
  asRank: (written: string, rank: string) =>
    written === rank ? rank : `${written} → ${rank}`,
  unset: "未設定",
  people: (count: number) => `${count}人`,
  times: (count: number) => `${count}回`,
  addedUp: (times: string, parts: readonly string[]) =>
    parts.length < 2 ? times : `${times}（${parts.join("＋")}）`,
  years: (years: string) => years,
  openEnd: "から継続",
  yearOnly: "（年度だけ）",
  yes: "する",
  no: "しない",
  columns: {
    record: "記録番号",
    date: "日付",
    status: "状態",
    advisers: words.adviserShort,
    principal: words.principal,
    rank: `${words.rank}区分`,
    people: "参加者",
    theme: "テーマ",
    publish: "掲載",
    section: "節",
    line: "集計見出し",
    title: "題名",
    count: "回数",
    standing: "集計",
    name: "氏名",
    tenure: words.tenure,
    code: words.staffNumber,
    division: "所属",
    fiscalYears: "対象年度",
    asOf: "基準日",
    texts: "文章",
    councils: quietPeriod(words).ja,
    findings: "気づいた点",
  },
  status: { planned: "予約", held: "実施", cancelled: "中止" },
  standing: {
    counted: "数える",
    listedOnly: "掲載だけ",
    excluded: "対象外",
    planned: "予定",
    cancelled: "中止",
  },
});

type SettingsPreviewMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsPreviewMessages => ({
  title: "How records are read (the newest five)",
  help: "This is what the plugin understands with these fields. Where it is wrong, correct the fields or the meaning of choices.",
  noRecords: "There are no records yet. Enter one to see here how it is read.",
  failed: "The records could not be read",
  hidden: (label) =>
    `You may not view "${label}". The summary isn't shown to anyone who may not. Check the permissions of the field.`,
  noMapping:
    'Choose the required fields to see how records are read. For an app of activities without kinds, choose "Section of all its records".',
  notUnderstood: "(not understood)",
  blank: "–",
  fine: "fine",
  asRank: (written, rank) => (written === rank ? rank : `${written} → ${rank}`),
  unset: "unset",
  people: (count) => (count === 1 ? "1 person" : `${count} people`),
  times: (count) => (count === 1 ? "once" : `${count} times`),
  addedUp: (times, parts) =>
    parts.length < 2 ? times : `${times} (${parts.join(" + ")})`,
  years: (years) => years,
  openEnd: " and on",
  yearOnly: " (year only)",
  yes: "yes",
  no: "no",
  columns: {
    record: "Record",
    date: "Date",
    status: "Status",
    advisers: capital(words.adviserShort),
    principal: capital(words.principal),
    rank: capital(words.rank),
    people: "Attendees",
    theme: "Theme",
    publish: "Printed",
    section: "Section",
    line: "Summary line",
    title: "Title",
    count: "Times",
    standing: "Counting",
    name: "Name",
    tenure: capital(words.tenure),
    code: capital(words.staffNumber),
    division: "Division",
    fiscalYears: "Fiscal years",
    asOf: "As of",
    texts: "Texts",
    councils: `${capital(quietPeriod(words).en)}s`,
    findings: "Findings",
  },
  status: { planned: "planned", held: "held", cancelled: "cancelled" },
  standing: {
    counted: "counts",
    listedOnly: "listed only",
    excluded: "left out",
    planned: "planned",
    cancelled: "cancelled",
  },
});

export const settingsPreviewMessages: Readonly<
  Record<Language, (words: Words) => SettingsPreviewMessages>
> = { ja, en };
