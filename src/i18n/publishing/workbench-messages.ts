import type { Words } from "../../domain/words/words";
import { shownRecordId } from "../records/shown-record-id";
import type { Language } from "../language";
import {
  textSavingMessages,
  type TextSavingMessages,
} from "./text-saving-messages";
import {
  textEditingMessages,
  type TextEditingMessages,
} from "./text-editing-messages";
import {
  textConflictMessages,
  type TextConflictMessages,
} from "./text-conflict-messages";
import { contentMessages, type ContentMessages } from "./content-messages";

/** Every sentence of 公表の準備, the place where a summary is made ready for publication: those of its parts, and those around them. */
export interface WorkbenchMessages
  extends
    TextSavingMessages,
    TextEditingMessages,
    TextConflictMessages,
    ContentMessages {
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
  readonly openRecord: (recordId: string, words: Words) => string;
  readonly doneMark: string;
  readonly andMore: (count: number) => string;
  readonly recordsLead: string;
  readonly correctHere: (words: Words) => string;
  readonly acknowledge: string;
  readonly reason: string;
  readonly keepReason: string;
  readonly acknowledgedBy: (by: string, on: string, reason: string) => string;
  readonly lapsed: (reason: string) => string;
  readonly documentsLead: string;
  readonly documentsUnsaved: string;
  readonly freezingLead: string;
  readonly freezingUnsaved: string;
  readonly smallLead: string;
}

const ja: WorkbenchMessages = {
  ...textSavingMessages.ja,
  ...textEditingMessages.ja,
  ...textConflictMessages.ja,
  ...contentMessages.ja,
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
  openRecord: (recordId, words) =>
    `記録 ${shownRecordId(recordId, "ja", words)} を開く`,
  doneMark: "済",
  andMore: (count) => `ほか${count}件`,
  recordsLead: "数値のもとになる記録です。直すと数値も変わります。",
  correctHere: ({ rank }) => `${rank}・所属を直す`,
  acknowledge: "このままにする",
  reason: "このままにする理由",
  keepReason: "理由を記録する",
  acknowledgedBy: (by, on, reason) =>
    `${[by, on].filter(Boolean).join("・")}が確認しました：${reason}`,
  lapsed: (reason) =>
    `前に「${reason}」として確認しましたが、そのあと内容が変わりました。`,
  documentsLead: "記録に保存された内容から、文書を作ります。",
  documentsUnsaved:
    "保存していない文章は文書に入りません。先に文章を保存してください。",
  freezingLead:
    "確定すると、公表した数値と文章がそのまま残り、あとの変更が分かるようになります。",
  freezingUnsaved:
    "保存していない文章は確定に入りません。先に文章を保存してください。",
  smallLead: "人数が少なく、個人が推測されるおそれのある数値です。",
};

const en: WorkbenchMessages = {
  ...textSavingMessages.en,
  ...textEditingMessages.en,
  ...textConflictMessages.en,
  ...contentMessages.en,
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
  openRecord: (recordId, words) =>
    `Open record ${shownRecordId(recordId, "en", words)}`,
  doneMark: "done",
  andMore: (count) => `and ${count} more`,
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
  documentsLead: "Documents are made of what is saved on the records.",
  documentsUnsaved:
    "Texts that are not saved are not in the documents. Save them first.",
  freezingLead:
    "Freezing keeps figures and texts as they were published, and tells what changed since.",
  freezingUnsaved: "Texts that are not saved are not frozen. Save them first.",
  smallLead: "Figures of so few people that someone might be told from them.",
};

export const workbenchMessages: Readonly<Record<Language, WorkbenchMessages>> =
  {
    ja,
    en,
  };
