import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What a city goes without, said before it is asked for anything. */
const ja = (words: Words) => ({
  noList:
    "このアプリには、まとめを表示できる一覧がありません。アプリの設定の「一覧」で一覧を1つ作り、アプリを更新してから、この画面を開き直してください。",
  fine: `${words.meetingShort}か活動のアプリがあれば数えられます。次のアプリは、なくてもかまいません。`,
  summaries:
    "年度まとめのアプリがない間は、表題・所見などの文章、確定、文書の記録への添付は使えません。数値の表示と文書の作成はできます。",
  staff: `${words.staff}のアプリがない間は、記録の入力で所属と${words.rank}を自動で入れません。異動の履歴とも照らしません。`,
  advisers: `${words.adviserShort}のアプリがない間は、${words.tenure}を載せず、期間の外の記録も知らせません。`,
  make: (title: string) =>
    `つくるときは、この画面の上の「${title}」を使います。`,
  more: (names: readonly string[]) => `なくてもよいアプリ：${names.join("、")}`,
  details: (changed: readonly string[]) =>
    changed.length === 0
      ? "細かな設定（すべて初期値のまま）"
      : `細かな設定（変更あり：${changed.join("、")}）`,
});

const en: typeof ja = (words) => ({
  noList:
    "This app has no list that can show the summary. Make one under the lists of the app's settings, update the app, and open this screen again.",
  fine: `An app with ${words.meetingShort} records or activities is enough to count. These can be left out.`,
  summaries:
    "Without an app for annual summaries there is no title or commentary of your own, no freezing, and no document is attached to a record. Figures are shown and documents are made all the same.",
  staff: `Without an app of ${words.staff} the forms fill in no division and ${words.rank}, and nothing is compared with postings.`,
  advisers: `Without an app that lists each ${words.adviserShort} no ${words.tenure} is printed, and records outside of it are not reported.`,
  make: (title) => `To make them use "${title}" on top of this screen.`,
  more: (names) => `Apps that can be left out: ${names.join(", ")}`,
  details: (changed) =>
    changed.length === 0
      ? "Details (all as they are by default)"
      : `Details (changed: ${changed.join(", ")})`,
});

export const settingsMissingMessages: Readonly<Record<Language, typeof ja>> = {
  ja,
  en,
};
