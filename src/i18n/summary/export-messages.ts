import type { Edition } from "../../report/edition";
import type { AttachProblem } from "../../ui/export/attach-problem-code";
import { formatMessages } from "../documents/format-messages";
import type { Language } from "../language";

/** Every sentence about making, saving and attaching documents. */
export interface ExportMessages {
  readonly open: string;
  readonly title: string;
  readonly close: string;
  readonly formats: string;
  readonly formatWords: (typeof formatMessages)[Language];
  readonly chooseFormat: string;
  readonly edition: string;
  readonly editions: Readonly<Record<Edition, string>>;
  readonly partIsInternal: string;
  readonly encoding: string;
  readonly encodings: {
    readonly "utf-8": string;
    readonly shift_jis: string;
  };
  readonly download: string;
  readonly attach: string;
  readonly attachHelp: (title: string, recordId: string) => string;
  readonly attachProblems: Readonly<Record<AttachProblem, string>>;
  readonly cancel: string;
  readonly cancelled: string;
  readonly sentBack: string;
  readonly checkingRows: string;
  readonly acknowledging: string;
  /** The figures on the screen are other ones now. */
  readonly renewed: string;
  readonly readingTemplates: string;
  readonly readingPictures: (done: number, total: number) => string;
  readonly making: (format: string, number: number, total: number) => string;
  readonly uploading: (done: number, total: number) => string;
  readonly separator: string;
  readonly saved: (count: number) => string;
  readonly attached: (names: readonly string[]) => string;
  readonly openRecord: (recordId: string) => string;
  readonly reloadRecord: string;
  readonly saveAgain: string;
  readonly print: string;
  readonly printHelp: string;
  readonly templateUsed: (name: string) => string;
  readonly templateUnusable: (name: string) => string;
  readonly failed: (format: string) => string;
  readonly notAttached: string;
  readonly attachUnknown: string;
  readonly notAttachedBecause: (formats: string) => string;
  readonly sameName: {
    readonly title: string;
    readonly lead: string;
    readonly choice: string;
    readonly keepBoth: string;
    readonly replace: string;
    readonly ok: string;
    readonly cancel: string;
  };
  readonly makeFromRecord: string;
  readonly makeFromRecordFailed: string;
  readonly yearsUnreadable: string;
  readonly makeOnPc: string;
  readonly makeOnPcLink: string;
}

const ja: ExportMessages = {
  open: "文書を作る",
  title: "文書の作成と保存",
  close: "閉じる",
  formats: "形式",
  formatWords: formatMessages.ja,
  chooseFormat: "形式を1つ以上選んでください。",
  edition: "版",
  editions: {
    public: "公表版（参加した方の氏名や、掲載の印がない題名は入りません）",
    internal:
      "庁内版（氏名・所属・すべての題名と、記録の一覧が入ります。公表しないでください）",
  },
  partIsInternal: "条件で絞り込んだ集計は、庁内版だけを作れます。",
  encoding: "CSVの文字コード",
  encodings: {
    "utf-8": "UTF-8（すべての文字を保存できます）",
    shift_jis: "Shift_JIS（古いソフト向け）",
  },
  download: "ダウンロード",
  attach: "記録に添付",
  attachHelp: (title, recordId) =>
    `「記録に添付」は、年度まとめの記録「${title}」（番号${recordId}）にファイルを加えます。前からあるファイルは残ります。`,
  attachProblems: {
    otherThanFrozen:
      "確定済みの年度まとめには、確定した内容の文書だけを添付できます。確定した内容で見るか、確定を取り消してください。",
    filtered:
      "条件で絞り込んだ集計は、作業のための表示です。公表する文書ではないため、記録には添付できません。",
    noRecord:
      "この年度の年度まとめの記録がないため、記録には添付できません。添付するときは、先に年度まとめの記録を作ってください。",
    otherYears:
      "表示している年度が、年度まとめの記録の対象年度と違うため、記録には添付できません。添付するときは、記録と同じ年度を表示してください。",
    otherClosingDate:
      "表示している基準日が、年度まとめの記録の基準日と違うため、記録には添付できません。添付するときは、基準日を空欄にして表示してください。",
  },
  cancel: "やめる",
  cancelled:
    "やめました。何も保存していません。作るときは、もう一度押してください。",
  sentBack:
    "文書は作っていません。残っている点を直してから、もう一度作ってください。",
  checkingRows: "記録が変わっていないか確かめています。",
  acknowledging: "理由を年度まとめの記録に残しています。",
  renewed:
    "画面を開いたあとに記録か権限が変わったため、読み直した数値で作りました。画面の数値も新しくなっています。",
  readingTemplates: "ひな形を確かめています",
  readingPictures: (done, total) =>
    `写真と図を読み込んでいます（${done} / ${total}枚）`,
  making: (format, number, total) =>
    `${format}を作っています（${number} / ${total}）`,
  uploading: (done, total) => `記録に添付しています（${done} / ${total}）`,
  separator: "、",
  saved: (count) => `${count}個のファイルを保存しました。`,
  attached: (names) =>
    `年度まとめの記録に添付しました：${names.map((name) => `「${name}」`).join("、")}`,
  openRecord: (recordId) => `年度まとめの記録（番号${recordId}）を開く`,
  reloadRecord: "記録を読み込み直す",
  saveAgain: "もう一度保存",
  print: "印刷・PDF",
  printHelp:
    "印刷の画面で、送信先に「PDFに保存」を選ぶとPDFになります。用紙はA4です。",
  templateUsed: (name) => `ひな形「${name}」に書き込みました。`,
  templateUnusable: (name) => `ひな形「${name}」を使えません。`,
  failed: (format) => `${format}を作れませんでした。`,
  notAttached: "記録には何も添付していません。",
  attachUnknown: "記録に添付できたかどうかを確かめてください。",
  notAttachedBecause: (formats) =>
    `${formats}を作れなかったため、記録には何も添付していません。直してからやり直すか、作れない形式の選択を外してください。`,
  sameName: {
    title: "同じ名前のファイルがあります",
    lead: "年度まとめの記録に、同じ名前のファイルが添付されています。",
    choice: "添付のしかた",
    keepBoth: "名前に番号を付けて、両方残す",
    replace: "前のファイルを、新しいファイルに置き換える",
    ok: "添付する",
    cancel: "添付しない",
  },
  makeFromRecord: "この年度まとめの文書を作る",
  makeFromRecordFailed:
    "文書を作る画面を開けませんでした。ページを読み込み直して、もう一度お試しください。",
  yearsUnreadable:
    "対象年度を読み取れません。「2022,2023」の形で入力して保存してから、もう一度お試しください。",
  makeOnPc: "文書はパソコン用の画面で作れます。",
  makeOnPcLink: "パソコン用の画面で開く",
};

const en: ExportMessages = {
  open: "Make documents",
  title: "Make and save documents",
  close: "Close",
  formats: "Formats",
  formatWords: formatMessages.en,
  chooseFormat: "Choose at least one format.",
  edition: "Edition",
  editions: {
    public:
      "Public (no names of staff, no titles that are not marked as published)",
    internal:
      "Internal (names, divisions, all titles and the list of records; not to be published)",
  },
  partIsInternal:
    "A summary of a part of the records is made as the internal edition only.",
  encoding: "Character encoding of the CSV file",
  encodings: {
    "utf-8": "UTF-8 (holds every character)",
    shift_jis: "Shift_JIS (for old programs)",
  },
  download: "Download",
  attach: "Attach to the record",
  attachHelp: (title, recordId) =>
    `"Attach to the record" adds the files to the annual summary record "${title}" (number ${recordId}). Earlier files stay.`,
  attachProblems: {
    otherThanFrozen:
      "Only documents of what was frozen can be attached to a frozen summary. Show what was frozen, or reopen it.",
    filtered:
      "A summary of a part of the records is for work and not the published document, so it can't be attached to the record.",
    noRecord:
      "There is no annual summary record for these years to attach files to. Create one first.",
    otherYears:
      "The years shown are not those of the annual summary record, so nothing can be attached. Show the same years as the record.",
    otherClosingDate:
      "The closing date shown is not the one of the annual summary record, so nothing can be attached. Leave the date empty and show the summary again.",
  },
  cancel: "Stop",
  cancelled: "Stopped. Nothing was saved. Press again to make them.",
  sentBack: "Nothing was made. Correct what stands, then make it again.",
  checkingRows: "Checking whether records changed.",
  acknowledging: "Keeping the reason at the annual summary record.",
  renewed:
    "Records or rights changed since the page was opened, so the documents have the figures of now; so does the screen.",
  readingTemplates: "Looking for templates",
  readingPictures: (done, total) => `Reading pictures (${done} of ${total})`,
  making: (format, number, total) => `Making ${format} (${number} of ${total})`,
  uploading: (done, total) => `Attaching to the record (${done} of ${total})`,
  separator: ", ",
  saved: (count) => (count === 1 ? "Saved 1 file." : `Saved ${count} files.`),
  attached: (names) =>
    `Attached to the annual summary record: ${names.map((name) => `"${name}"`).join(", ")}`,
  openRecord: (recordId) => `Open the annual summary record ${recordId}`,
  reloadRecord: "Reload the record",
  saveAgain: "Save again",
  print: "Print or PDF",
  printHelp:
    'Choose "Save as PDF" as the destination of the print dialog to get a PDF. The paper is A4.',
  templateUsed: (name) => `Written onto the template "${name}".`,
  templateUnusable: (name) => `The template "${name}" can't be used.`,
  failed: (format) => `${format} could not be made.`,
  notAttached: "Nothing was attached to the record.",
  attachUnknown: "Check whether the files are on the record.",
  notAttachedBecause: (formats) =>
    `${formats} could not be made, so nothing was attached to the record. Correct it and try again, or choose other formats.`,
  sameName: {
    title: "Files of the same name",
    lead: "The annual summary record already has files of the same name.",
    choice: "How to attach",
    keepBoth: "Keep both, with a number in the new name",
    replace: "Replace the earlier files by the new ones",
    ok: "Attach",
    cancel: "Don't attach",
  },
  makeFromRecord: "Make the documents of this summary",
  makeFromRecordFailed:
    "Making documents could not be opened. Reload the page and try again.",
  yearsUnreadable:
    'The fiscal years can\'t be read. Enter them like "2022,2023", save the record and try again.',
  makeOnPc: "Documents are made on the page for PCs.",
  makeOnPcLink: "Open the page for PCs",
};

export const exportMessages: Readonly<Record<Language, ExportMessages>> = {
  ja,
  en,
};
