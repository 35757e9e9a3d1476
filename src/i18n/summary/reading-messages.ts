import type { Language } from "../language";

/** How far reading is, and what came of it. */
export interface ReadingMessages {
  readonly reload: string;
  readonly reloadHelp: string;
  readonly loading: string;
  readonly progress: (read: number, total: number | undefined) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly retry: string;
  readonly loaded: string;
  readonly emptyTitle: (years: string) => string;
  readonly emptyAdvice: string;
  readonly emptyPartTitle: string;
  readonly emptyPartAdvice: string;
  readonly visibleOnly: string;
  readonly visibleOnlyNote: string;
}

const ja: ReadingMessages = {
  reload: "記録を読み直す",
  reloadHelp:
    "記録を読み込んだあとに変わったかどうかにかかわらず、読み直します。",
  loading: "記録を読み込んでいます",
  progress: (read, total) =>
    total === undefined ? `${read}件を読み込みました` : `${read} / ${total}件`,
  cancel: "読み込みをやめる",
  cancelled: "読み込みをやめました。途中までの数値は表示しません。",
  retry: "もう一度読み込む",
  loaded: "年度まとめを表示しました。",
  emptyTitle: (years) => `${years}の記録はまだありません`,
  emptyAdvice:
    "記録を登録するか、別の年度を選んでください。記録があるはずのときは、閲覧権限と日付を確かめてください。",
  emptyPartTitle: "この条件に当てはまる記録はありません",
  emptyPartAdvice:
    "条件と年度の組み合わせを変えるか、「全体を表示する」を押してください。",
  visibleOnly: "見える記録だけの数値です。",
  visibleOnlyNote:
    "アプリにレコードのアクセス権が設定されていて、あなたに見えない記録があるかもしれません。公表する文書は、すべての記録を閲覧できる人が作ってください。",
};

const en: ReadingMessages = {
  reload: "Read records again",
  reloadHelp: "Reads all records again, whether they changed or not.",
  loading: "Reading records",
  progress: (read, total) =>
    total === undefined ? `${read} records read` : `${read} of ${total}`,
  cancel: "Stop reading",
  cancelled:
    "Reading was stopped. Figures of a part of the records are not shown.",
  retry: "Try again",
  loaded: "The annual summary is shown.",
  emptyTitle: (years) => `No records of ${years} yet`,
  emptyAdvice:
    "Add records or choose another fiscal year. If there should be records, check your rights and the dates.",
  emptyPartTitle: "No records match this choice",
  emptyPartAdvice: "Change the conditions or the years, or show the whole.",
  visibleOnly: "Figures of visible records only.",
  visibleOnlyNote:
    "An app has record permissions, which may hide records from you. Documents for the public should be made by someone who may view all records.",
};

export const readingMessages: Readonly<Record<Language, ReadingMessages>> = {
  ja,
  en,
};
