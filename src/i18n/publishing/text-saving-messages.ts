import type { Language } from "../language";

/** Texts that are kept, saved and taken back. */
export interface TextSavingMessages {
  readonly unsaved: (count: number) => string;
  readonly allSaved: string;
  readonly keptHere: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly savedMerged: string;
  readonly undo: string;
  readonly discard: string;
  readonly discardQuestion: string;
  readonly restored: string;
  readonly frozenMeanwhile: string;
  readonly noOption: (field: string, value: string) => string;
  readonly saveFailed: string;
  readonly keepsChanging: string;
  readonly saveUnknown: string;
  readonly textsUnread: string;
}

const ja: TextSavingMessages = {
  unsaved: (count) => `保存していない文章 ${count}件`,
  allSaved: "文章はすべて保存されています。",
  keptHere: "閉じても、このパソコンに残ります。",
  save: "文章を保存",
  saving: "保存しています。",
  saved: "年度まとめの記録に保存しました。",
  savedMerged:
    "ほかの人が先に保存していたので、両方の変更を合わせて保存しました。",
  undo: "ひとつ戻す",
  discard: "変更を取りやめる",
  discardQuestion:
    "保存していない文章の変更をすべて取りやめ、記録のとおりに戻します。",
  restored: "前に書きかけた文章を戻しました。まだ記録には保存していません。",
  frozenMeanwhile:
    "ほかの人が先に確定したので、保存していません。書いた文章は、このパソコンに残っています。直すときは、確定を取り消してからにしてください。",
  noOption: (field, value) =>
    `「${field}」の選択肢に「${value}」がないため、保存できません。文章を載せる場所を変えるか、アプリの管理者に選択肢を加えてもらってください。`,
  saveFailed:
    "文章を保存できませんでした。書いた文章は、このパソコンに残っています。",
  keepsChanging:
    "ほかの人が同じ記録を続けて更新しているため、文章を保存していません。書いた文章は、このパソコンに残っています。少し待ってから、もう一度保存してください。",
  saveUnknown:
    "kintoneから返事がなく、文章を保存できたか分かりません。書いた文章は、このパソコンに残っています。しばらく待って、もう一度保存してください。保存できていた文章が二重になることはありません。",
  textsUnread: "年度まとめの記録の文章を読めないため、ここでは直せません。",
};

const en: TextSavingMessages = {
  unsaved: (count) => `${count} texts not saved`,
  allSaved: "All texts are saved.",
  keptHere: "They stay on this computer when you close the page.",
  save: "Save texts",
  saving: "Saving.",
  saved: "Saved to the annual summary record.",
  savedMerged:
    "Someone else had saved before: both changes were put together and saved.",
  undo: "Undo",
  discard: "Discard changes",
  discardQuestion:
    "All changes of texts that are not saved go, and the texts are as the record has them.",
  restored:
    "The texts that you had begun are back. They are not saved to the record yet.",
  frozenMeanwhile:
    "Someone froze the summary meanwhile, so nothing was saved. What you wrote is kept on this computer. Reopen the summary to save it.",
  noOption: (field, value) =>
    `“${value}” is not among the choices of “${field}”, so the texts can't be saved. Put the text elsewhere, or ask the app's administrator to add the choice.`,
  saveFailed:
    "The texts could not be saved. What you wrote is still on this computer.",
  keepsChanging:
    "Someone else keeps changing the same record, so the texts are not saved. What you wrote is still on this computer. Wait a little and save again.",
  saveUnknown:
    "kintone did not answer, so it is not known whether the texts are saved. What you wrote is still on this computer. Wait a little and save again; nothing is saved twice.",
  textsUnread:
    "The texts of the annual summary record can't be read, so they can't be edited here.",
};

export const textSavingMessages: Readonly<
  Record<Language, TextSavingMessages>
> = { ja, en };
