import type { Language } from "../language";

const messages = {
  ja: {
    open: "kintoneの一覧で開く",
    /** @param part one of several lists, from 1 */
    openPart: (part: number, parts: number, count: number) =>
      `kintoneの一覧で開く（${part}/${parts}：${count}件）`,
    split:
      "アプリごとの一覧と、条件だけでは同じ記録を表せないときは記録番号で絞り込んだ一覧に分けて開きます。",
    leftOut: (count: number) =>
      `残り${count}件は、一覧の数が多くなりすぎるため開けません。月ごとなどの小さい数値から開いてください。`,
    searching: "kintoneの一覧を確かめています",
  },
  en: {
    open: "Open in kintone's list",
    openPart: (part: number, parts: number, count: number) =>
      `Open in kintone's list (${part} of ${parts}: ${count})`,
    split:
      "They open in one list an app, and by record number where no condition holds for exactly these records.",
    leftOut: (count: number) =>
      `${count} more would take too many lists. Open them from a smaller figure, of a month or a rank.`,
    searching: "Looking for kintone's list",
  },
};

/** Words about kintone's own list of the records behind a figure. */
export const recordListMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
