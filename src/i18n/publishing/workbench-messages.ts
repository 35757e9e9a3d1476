import type { Words } from "../../domain/words/words";
import { shownRecordId } from "../records/shown-record-id";
import type { CommentaryKind } from "../../domain/annual-summary";
import type { PublishableKind } from "../../publishing/contents/publishable-items";
import type { Language } from "../language";

/** Every sentence of 公表の準備, the place where a summary is made ready for publication. */
export interface WorkbenchMessages {
  readonly title: string;
  readonly open: string;
  readonly openFailed: string;
  readonly close: string;
  readonly openFromSummary: (open: number) => string;
  readonly createRecord: string;
  readonly createHelp: (years: string) => string;
  readonly ready: string;
  readonly left: (open: number) => string;
  readonly steps: string;
  readonly stepDone: string;
  readonly nextStep: (name: string) => string;
  readonly preview: string;
  readonly previewHelp: string;
  readonly reload: string;
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
  readonly openRecord: (recordId: string, words: Words) => string;
  readonly conflictsTitle: (count: number) => string;
  readonly conflictsHelp: string;
  readonly mine: string;
  readonly theirs: string;
  readonly removedRow: string;
  readonly takeMine: string;
  readonly takeTheirs: string;
  readonly takeBoth: string;
  readonly replaceWith: (words: string) => string;
  readonly removed: string;
  readonly finishFirst: string;
  readonly doneMark: string;
  readonly andMore: (count: number) => string;
  readonly writeToRecord: string;
  readonly unpublish: string;
  readonly recordsWritten: (done: number, all: number) => string;
  readonly recordsUndone: (done: number, all: number) => string;
  readonly writing: string;
  readonly stop: string;
  readonly readAgain: string;
  readonly undoRecords: string;
  readonly recordsLead: string;
  readonly correctHere: (words: Words) => string;
  readonly acknowledge: string;
  readonly reason: string;
  readonly keepReason: string;
  readonly acknowledgedBy: (by: string, on: string, reason: string) => string;
  readonly lapsed: (reason: string) => string;
  readonly contentsLead: string;
  readonly contentKinds: Readonly<Record<PublishableKind, string>>;
  readonly published: string;
  readonly unpublished: string;
  readonly everything: string;
  readonly search: string;
  readonly contentCount: (published: number, all: number) => string;
  readonly publishSwitch: (what: string) => string;
  readonly publishAll: (count: number) => string;
  readonly unpublishAll: (count: number) => string;
  readonly publishAllQuestion: (count: number) => string;
  readonly noContents: string;
  readonly namesStaff: (names: readonly string[]) => string;
  readonly untitled: string;
  readonly photos: (count: number) => string;
  readonly more: (count: number) => string;
  readonly documentsLead: string;
  readonly documentsUnsaved: string;
  readonly freezingLead: string;
  readonly freezingUnsaved: string;
  readonly smallLead: string;
}

const ja: WorkbenchMessages = {
  title: "公表の準備",
  open: "公表の準備",
  openFailed:
    "公表の準備を開けませんでした。ページを読み込み直してから、もう一度お試しください。",
  close: "閉じる",
  openFromSummary: (open) =>
    open === 0 ? "公表の準備" : `公表の準備（あと${open}件）`,
  createRecord: "年度まとめの記録をつくる",
  createHelp: (years) =>
    `${years}の年度まとめの記録がまだありません。つくると、ここで文章を書き、公表の準備ができます。`,
  ready: "公表できます",
  left: (open) => `あと${open}件`,
  steps: "公表までの手順",
  stepDone: "この手順は済んでいます。",
  nextStep: (name) => `次へ：${name}`,
  preview: "公表版の見え方",
  previewHelp: "文章を押すと、その場で直せます。",
  reload: "読み込み直す",
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
  openRecord: (recordId, words) =>
    `記録 ${shownRecordId(recordId, "ja", words)} を開く`,
  conflictsTitle: (count) => `ほかの人も同じ文章を変えました（${count}件）`,
  conflictsHelp:
    "どちらを残すか選んでから、もう一度保存してください。選ぶまで、どちらも消えません。",
  mine: "あなたの文章",
  theirs: "記録にある文章",
  removedRow: "（削除）",
  takeMine: "あなたの文章にする",
  takeTheirs: "記録の文章にする",
  takeBoth: "両方残す",
  replaceWith: (words) => `「${words}」に直す`,
  removed: "文章を削除しました。「ひとつ戻す」で戻せます。",
  finishFirst:
    "書きかけの文章があります。先に「記録を直す」か「やめる」を押してください。",
  doneMark: "済",
  andMore: (count) => `ほか${count}件`,
  writeToRecord: "記録を直す",
  unpublish: "掲載をやめる",
  recordsWritten: (done, all) =>
    done === all
      ? `${done}件の記録を書きかえました。`
      : `${all}件の記録のうち${done}件を書きかえました。`,
  recordsUndone: (done, all) =>
    `${all}件の記録のうち${done}件を元に戻しました。`,
  writing: "記録を書きかえています。",
  stop: "待つのをやめる",
  readAgain: "もう一度読み込む",
  undoRecords: "元に戻す",
  recordsLead: "数値のもとになる記録です。直すと数値も変わります。",
  correctHere: ({ rank }) => `${rank}・所属を直す`,
  acknowledge: "このままにする",
  reason: "このままにする理由",
  keepReason: "理由を記録する",
  acknowledgedBy: (by, on, reason) =>
    `${[by, on].filter(Boolean).join("・")}が確認しました：${reason}`,
  lapsed: (reason) =>
    `前に「${reason}」として確認しましたが、そのあと内容が変わりました。`,
  contentsLead:
    "テーマと声、活動の題名・内容・写真のうち、印を付けたものだけが公表版に載ります。印はそれぞれの記録に書き込みます。",
  contentKinds: { theme: "テーマ", voice: "声", activity: "活動" },
  published: "掲載",
  unpublished: "載せない",
  everything: "すべて",
  search: "言葉でさがす",
  contentCount: (published, all) => `${all}件のうち${published}件を掲載`,
  publishSwitch: (what) => `「${what}」を掲載する`,
  publishAll: (count) => `表示中の${count}件を掲載する`,
  unpublishAll: (count) => `表示中の${count}件の掲載をやめる`,
  publishAllQuestion: (count) =>
    `表示中の${count}件の記録に、掲載の印を付けます。個人が分かる内容がないか、確かめましたか。`,
  namesStaff: (names) =>
    `参加した方の氏名があります（${names.join("、")}）。掲載するときは、記録の文章を直してください。`,
  noContents: "当てはまるものはありません。",
  untitled: "（題名なし）",
  photos: (count) => `写真${count}枚`,
  more: (count) => `ほか${count}件も表示`,
  documentsLead: "記録に保存された内容から、文書を作ります。",
  documentsUnsaved:
    "保存していない文章は文書に入りません。先に文章を保存してください。",
  freezingUnsaved:
    "保存していない文章は確定に入りません。先に文章を保存してください。",
  freezingLead:
    "確定すると、公表した数値と文章がそのまま残り、あとの変更が分かるようになります。",
  smallLead: "人数が少なく、個人が推測されるおそれのある数値です。",
};

const en: WorkbenchMessages = {
  title: "Preparing publication",
  open: "Prepare publication",
  openFailed:
    "The preparation could not be opened. Reload the page and try again.",
  close: "Close",
  openFromSummary: (open) =>
    open === 0 ? "Prepare publication" : `Prepare publication (${open} left)`,
  createRecord: "Create the annual summary record",
  createHelp: (years) =>
    `There is no annual summary record for ${years} yet. Create it to write its texts and to prepare publication.`,
  ready: "Ready to publish",
  left: (open) => `${open} left`,
  steps: "Steps to publication",
  stepDone: "This step is done.",
  nextStep: (name) => `Next: ${name}`,
  preview: "The public document",
  previewHelp: "Press a text to edit it where it stands.",
  reload: "Read again",
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
  openRecord: (recordId, words) =>
    `Open record ${shownRecordId(recordId, "en", words)}`,
  conflictsTitle: (count) => `Someone else changed the same texts (${count})`,
  conflictsHelp:
    "Choose which to keep, then save again. Until then neither is lost.",
  mine: "Yours",
  theirs: "On the record",
  removedRow: "(deleted)",
  takeMine: "Take yours",
  takeTheirs: "Take the record's",
  takeBoth: "Keep both",
  replaceWith: (words) => `Put “${words}”`,
  removed: "The text is deleted. Undo brings it back.",
  finishFirst:
    "A text is still being typed. Correct the record or cancel first.",
  doneMark: "done",
  andMore: (count) => `and ${count} more`,
  writeToRecord: "Correct the record",
  unpublish: "Don't publish",
  recordsWritten: (done, all) =>
    done === all
      ? `${done} records written.`
      : `${done} of ${all} records written.`,
  recordsUndone: (done, all) => `${done} of ${all} records are as they were.`,
  writing: "Writing to the records.",
  stop: "Stop waiting",
  readAgain: "Read again",
  undoRecords: "Undo",
  recordsLead:
    "Records that the figures rest on: correcting them changes the figures.",
  correctHere: ({ rank }) => `Correct ${rank} or division`,
  acknowledge: "Let it stand",
  reason: "Why it may stand",
  keepReason: "Record the reason",
  acknowledgedBy: (by, on, reason) =>
    `Acknowledged by ${[by, on].filter(Boolean).join(", ")}: ${reason}`,
  lapsed: (reason) =>
    `It was acknowledged before (“${reason}”), but has changed since.`,
  contentsLead:
    "Of themes and voices, and of titles, contents and photos of activities, the public edition prints what is marked. The marks are written to the records.",
  contentKinds: { theme: "Themes", voice: "Voices", activity: "Activities" },
  published: "Published",
  unpublished: "Not published",
  everything: "All",
  search: "Search",
  contentCount: (published, all) => `${published} of ${all} published`,
  publishSwitch: (what) => `Publish “${what}”`,
  publishAll: (count) => `Publish the ${count} shown`,
  unpublishAll: (count) => `Don't publish the ${count} shown`,
  publishAllQuestion: (count) =>
    `${count} records are marked to be published. Have you made sure that nothing tells who someone is?`,
  namesStaff: (names) =>
    `It names staff (${names.join(", ")}). Correct the record before it is published.`,
  noContents: "Nothing of the kind.",
  untitled: "(no title)",
  photos: (count) => `${count} photos`,
  more: (count) => `Show ${count} more`,
  documentsLead: "Documents are made of what is saved on the records.",
  documentsUnsaved:
    "Texts that are not saved are not in the documents. Save them first.",
  freezingUnsaved: "Texts that are not saved are not frozen. Save them first.",
  freezingLead:
    "Freezing keeps figures and texts as they were published, and tells what changed since.",
  smallLead: "Figures of so few people that someone might be told from them.",
};

export const workbenchMessages: Readonly<Record<Language, WorkbenchMessages>> =
  { ja, en };
