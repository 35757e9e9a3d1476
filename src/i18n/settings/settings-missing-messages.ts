import type { Language } from "../language";

/** What a city goes without, said before it is asked for anything. */
const ja = {
  noList:
    "このアプリには、まとめを表示できる一覧がありません。アプリの設定の「一覧」で一覧を1つ作り、アプリを更新してから、この画面を開き直してください。",
  fine: "1on1か活動のアプリがあれば数えられます。次のアプリは、なくてもかまいません。",
  summaries:
    "年度まとめのアプリがない間は、表題・所見・議会会期などの文章、確定、文書のレコードへの添付は使えません。数値の表示と文書の作成はできます。",
  staff:
    "職員のアプリがない間は、記録の入力で所属と役職を自動で入れません。異動の履歴とも照らしません。",
  advisers:
    "補佐官のアプリがない間は、登用期間を載せず、期間の外の記録も知らせません。",
  more: (names: readonly string[]) => `なくてもよいアプリ：${names.join("、")}`,
  details: (changed: readonly string[]) =>
    changed.length === 0
      ? "細かな設定（すべて初期値のまま）"
      : `細かな設定（変更あり：${changed.join("、")}）`,
};

type SettingsMissingMessages = typeof ja;

const en: SettingsMissingMessages = {
  noList:
    "This app has no list that can show the summary. Make one under the lists of the app's settings, update the app, and open this screen again.",
  fine: "An app with meetings or activities is enough to count. These can be left out.",
  summaries:
    "Without an app for annual summaries there is no title, commentary or council session of your own, no freezing, and no document is attached to a record. Figures are shown and documents are made all the same.",
  staff:
    "Without an app of staff the forms fill in no division and rank, and nothing is compared with postings.",
  advisers:
    "Without an app of advisers no tenures are printed, and records outside of them are not reported.",
  more: (names) => `Apps that can be left out: ${names.join(", ")}`,
  details: (changed) =>
    changed.length === 0
      ? "Details (all as they are by default)"
      : `Details (changed: ${changed.join(", ")})`,
};

export const settingsMissingMessages: Readonly<
  Record<Language, SettingsMissingMessages>
> = { ja, en };
