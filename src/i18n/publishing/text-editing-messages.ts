import type { CommentaryKind } from "../../domain/annual-summary";
import type { Language } from "../language";

/** Texts that are written and changed where they stand. */
export interface TextEditingMessages {
  readonly editText: string;
  readonly done: string;
  readonly cancel: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly place: string;
  readonly year: string;
  readonly allYears: string;
  readonly section: string;
  readonly noSection: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CommentaryKind, string>>;
  readonly goodPractice: string;
  readonly category: string;
  readonly divisions: string;
  readonly words: string;
  readonly addText: string;
  readonly addHere: (candidates: number) => string;
  readonly candidates: string;
  readonly candidatesHelp: string;
  readonly noCandidates: string;
  readonly insert: string;
  readonly inserted: string;
  readonly allTexts: (count: number) => string;
  readonly tiedNumbers: (count: number) => string;
  readonly tiedNumbersHelp: string;
  readonly tiedNumber: (written: string, figure: string) => string;
  readonly recordsOfNumber: (count: number) => string;
  readonly notPrinted: string;
  readonly toPlace: string;
  readonly replaceWith: (words: string) => string;
  readonly removed: string;
  readonly finishFirst: string;
}

const ja: TextEditingMessages = {
  editText: "この文章を直す",
  done: "できた",
  cancel: "やめる",
  remove: "削除",
  moveUp: "上へ",
  moveDown: "下へ",
  place: "載せる場所",
  year: "年度",
  allYears: "文書全体",
  section: "節",
  noSection: "（節なし）",
  kind: "種類",
  kinds: {
    commentary: "所見",
    bullet: "箇条書き",
    cadence: "実施頻度",
    lead: "前文",
    closing: "結び",
    outcome: "成果",
    programme: "事業説明",
  },
  goodPractice: "好事例",
  category: "分類",
  divisions: "所属",
  words: "文章",
  addText: "文章を加える",
  addHere: (candidates) =>
    candidates === 0 ? "文章を加える" : `文章を加える（候補 ${candidates}）`,
  candidates: "所見の候補",
  candidatesHelp:
    "数値から作った文です。入れたあとで自由に直せます。勝手に入ることはありません。",
  noCandidates: "新しい候補はありません。",
  insert: "入れる",
  inserted: "文章に入れました。",
  allTexts: (count) => `文章の一覧（${count}件）`,
  tiedNumbers: (count) => `記録と合っている数字（${count}件）`,
  tiedNumbersHelp:
    "文章の数字のうち、記録から数えた数値と同じものです。記録が変わって合わなくなると、上に「確かめること」として出ます。",
  tiedNumber: (written, figure) => `「${written}」＝ ${figure}`,
  recordsOfNumber: (count) => `もとになった記録（${count}件）`,
  notPrinted: "文書には出ません",
  toPlace: "文書の場所へ",
  replaceWith: (words) => `「${words}」に直す`,
  removed: "文章を削除しました。「ひとつ戻す」で戻せます。",
  finishFirst:
    "書きかけの文章があります。先に「記録を直す」か「やめる」を押してください。",
};

const en: TextEditingMessages = {
  editText: "Edit this text",
  done: "Done",
  cancel: "Cancel",
  remove: "Delete",
  moveUp: "Up",
  moveDown: "Down",
  place: "Where it is printed",
  year: "Fiscal year",
  allYears: "Whole document",
  section: "Section",
  noSection: "(no section)",
  kind: "Kind",
  kinds: {
    commentary: "Commentary",
    bullet: "Bullet",
    cadence: "Cadence",
    lead: "Lead",
    closing: "Closing",
    outcome: "Outcome",
    programme: "Programme",
  },
  goodPractice: "Good practice",
  category: "Category",
  divisions: "Divisions",
  words: "Text",
  addText: "Add a text",
  addHere: (candidates) =>
    candidates === 0 ? "Add a text" : `Add a text (${candidates} suggestions)`,
  candidates: "Suggested commentary",
  candidatesHelp:
    "Sentences made of the figures. Edit them freely once they are in; none goes in by itself.",
  noCandidates: "There are no new suggestions.",
  insert: "Insert",
  inserted: "It is among the texts now.",
  allTexts: (count) => `All texts (${count})`,
  tiedNumbers: (count) => `Numbers that agree with the records (${count})`,
  tiedNumbersHelp:
    "Numbers of the texts that say a figure counted from the records. One that stops agreeing, because records changed, is listed above as something to check.",
  tiedNumber: (written, figure) => `“${written}” = ${figure}`,
  recordsOfNumber: (count) =>
    count === 1 ? "The record behind it" : `The ${count} records behind it`,
  notPrinted: "Not printed",
  toPlace: "Show in the document",
  replaceWith: (words) => `Put “${words}”`,
  removed: "The text is deleted. Undo brings it back.",
  finishFirst:
    "A text is still being typed. Correct the record or cancel first.",
};

export const textEditingMessages: Readonly<
  Record<Language, TextEditingMessages>
> = { ja, en };
