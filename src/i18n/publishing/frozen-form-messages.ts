import type { FrozenProblemCode } from "../../domain/publishing/frozen-problem";
import type { Language } from "../language";

/** Why the form of a 年度まとめ record is not saved, and the way that is open. */
export const frozenFormMessages: Readonly<
  Record<Language, Readonly<Record<FrozenProblemCode, string>>>
> = {
  ja: {
    frozenByHand:
      "状態を手で「確定」にすることはできません。年度まとめの画面の「確定する」で確定してください。",
    thawedByHand:
      "確定済みの年度まとめの状態は、手では戻せません。年度まとめの画面の「確定を取り消す」で、理由を書いて取り消してください。",
    contentFrozen:
      "確定済みの年度まとめの表題・年度・文章・図などは変えられません。変えるときは、先に年度まとめの画面の「確定を取り消す」で取り消してください。",
    ours: "「確定の控え」と「確定の履歴」は、「確定する」と「確定を取り消す」だけが書きます。変更を元に戻してください。",
  },
  en: {
    frozenByHand:
      "The status can't be set to frozen by hand. Use Freeze on the page of the summary.",
    thawedByHand:
      "The status of a frozen summary can't be set back by hand. Use Reopen on the page of the summary, with a reason.",
    contentFrozen:
      "Title, years, texts, pictures and the like of a frozen summary can't be changed. Reopen it on the page of the summary first.",
    ours: "The snapshots and the history of freezing are written by Freeze and Reopen alone. Take the change back.",
  },
};
