import { capital } from "../../src/domain/words/capital";
import type { Words } from "../../src/domain/words/words";
import { shownRecordId } from "../../src/i18n/records/shown-record-id";
import type { FilingProblem } from "../../src/domain/publishing/filing-problem";
import type { Language } from "../../src/i18n/language";
import type { PrinterProblem } from "./print-pdf";

/** So many records are named in one line. */
const NAMED = 20;

const listed = (
  recordIds: readonly string[],
  language: Language,
  words: Words,
  separator: string,
  more: (rest: number) => string,
): string =>
  recordIds
    .slice(0, NAMED)
    .map((recordId) => shownRecordId(recordId, language, words))
    .join(separator) +
  (recordIds.length > NAMED ? more(recordIds.length - NAMED) : "");

const ja = {
  usage: (
    formats: string,
  ) => `使い方: npm run report -- --base-url URL --settings FILE --fiscal-years 2022,2023 --out DIR [オプション]

  --base-url URL         https://サブドメイン.cybozu.com または http://localhost:ポート
  --username NAME        ログイン名。パスワードは、環境変数 KINTONE_PASSWORD か
                         --password-file になければ、画面に出さずに尋ねる
  --password-file FILE   1行目にパスワードを書いたファイル
  --password PASSWORD    パスワード。コマンドの履歴や実行中の一覧に残るので、勧めない
  --api-token T1,T2      パスワードの代わり。使うアプリすべての分をカンマ区切りで。
                         履歴に残さないよう、環境変数 KINTONE_API_TOKEN に入れる。
                         必要な権限は「レコード閲覧」だけ（--attach のときは年度まとめアプリに「レコード編集」も）
  --guest-space-id N     設定ファイルにスペース番号のないアプリのゲストスペース番号
  --settings FILE        プラグインの設定画面で書き出した設定ファイル
  --fiscal-years Y,Y     年度（西暦。複数はカンマ区切り）
  --as-of DATE           基準日（2024-03-31 の形。省略すると年度まとめの記録の基準日、なければ今日）
  --formats F,F          ${formats}
                         （省略すると pdf のほかの、版のすべて。opendata は公表版だけ。
                         pdf にはこのパソコンの Chromium か Chrome か Edge を使う）
  --out DIR              ファイルを置くフォルダー（なければ作成）
  --edition public|internal  公表版（省略時）または庁内版。庁内版には氏名、所属、
                         掲載しない題名、記録の一覧も入る。公表しないこと
  --chapters C,C         文書に入れる章（省略すると設定のとおり）。cover, programme, overview,
                         詳細の番号（01など。すべては details）, outcomes, goodPractices,
                         appendix, records。注記は必ず入る
  --template F.pptx,F.docx  文書のひな形（.potx、.dotxも可。省略するとkintoneに添付したひな形）
  --attach replace|keep-both  ファイルを年度まとめの記録にも添付する。
                         同じ名前のファイルは、置き換えるか番号を付けて両方残す
  --acknowledge FILE     要修正の点が残ったまま公表版を作る理由。1行に「記号 理由」、または
                         [{"key": "記号", "reason": "理由"}] のJSON。記号は終了コード7のときの
                         一覧にあり、もとの記録が変わると変わる。理由は年度まとめの記録に残る
  --live                 確定済みの年度でも、確定した控えではなく今の記録から作る
                         （--attach とは一緒に使えない）
  --proxy URL            http://ホスト:ポート。省略すると環境変数 HTTPS_PROXY, HTTP_PROXY,
                         NO_PROXY に従う。ユーザー:パスワード@ の要るものは環境変数に入れる
  --timeout SECONDS      kintoneの応答を待つ秒数（1～3600、省略すると30）。
                         ファイルの送受信はその10倍
  --language ja|en       文書とメッセージの言語（省略すると ja）
  --quiet                エラーのほかは表示しない
  --verbose              確認が必要な記録とエラーの詳細も表示する
  --help                 この説明を表示する

環境変数 KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD, KINTONE_API_TOKEN も使えます。

kintoneが混み合っているとき（429, 503）や応答がないときは、間を空けて3回まで読み直します。

終了コード: 0 すべて出力した、2 引数の誤り、3 設定ファイルの誤り、4 kintoneを完全には読み込めない、5 ファイルを書けない・添付できない、6 文書のひな形を使えない、7 要修正の点が残っているので公表版を作らない（標準出力に一覧）、1 そのほか`,
  acknowledgeUnreadable: (file: string, reason: string) =>
    `--acknowledge のファイル ${file} を開けません（${reason}）。`,
  acknowledgeWrong: (file: string) =>
    `--acknowledge のファイル ${file} を読み取れません。1行に「記号 理由」か、[{"key": "記号", "reason": "理由"}] の形にしてください。`,
  acknowledgeUnknown: (key: string) =>
    `--acknowledge の「${key}」に当たる点はありません。直ったか、もとの記録が変わりました。`,
  acknowledgeNoReason: (key: string) =>
    `--acknowledge の「${key}」に理由がありません。`,
  acknowledgeFirst: (count: number) =>
    `要修正の点が${count}件残っているので、公表版を作っていません。記録を直すか、次の一覧に理由を書き足して --acknowledge に渡してください。`,
  acknowledgedByToken: "APIトークン（npm run report）",
  noSuchChapter: (numbers: readonly string[]) =>
    `--chapters の ${numbers.join("、")} の詳細は、この文書にありません。何も出力していません。まとめの画面か、--chapters を付けずに作った文書で番号を確かめてください。`,
  templateUnreadable: (file: string, reason: string) =>
    `ひな形 ${file} を開けません（${reason}）。`,
  cannotPrint: {
    noBrowser:
      "PDFを作るには、Chromium、Google Chrome、Microsoft Edge のどれかが要ります。入れるか、環境変数 CHROMIUM_PATH に実行ファイルの場所を指定してください。何も出力していません。",
    noFont:
      "日本語の書体がないため、PDFを作れません。書体を入れてください（Debian、Ubuntu：sudo apt-get install fonts-noto-cjk）。何も出力していません。",
  } satisfies Record<PrinterProblem, string>,
  cannotAttach: {
    noRecord:
      "この年度の年度まとめの記録がないため、添付できません。何も出力していません。先に年度まとめの記録を作ってください。",
    otherYears:
      "--fiscal-years が年度まとめの記録の対象年度と違うため、添付できません。何も出力していません。記録と同じ年度を指定してください。",
    otherClosingDate:
      "--as-of が年度まとめの記録の基準日と違うため、添付できません。何も出力していません。--as-of を省いてください。",
  } satisfies Record<FilingProblem, string>,
  frozen: (stamp: string, changes: number) =>
    `${stamp}。確定した内容で作ります${changes === 0 ? "" : `（確定後の変更 ${changes}件）`}。`,
  live: (stamp: string) =>
    `${stamp}。--live が指定されたので、確定した数値ではなく、今の記録から作ります。`,
  liveWay:
    "今の記録から作るときは --live を付けてください。何も出力していません。",
  liveNotAttached:
    "確定済みの年度まとめには、--live で作った文書を添付できません。何も出力していません。先に画面で確定を取り消してください。",
  otherThanFrozen: (stamp: string) =>
    `${stamp}。年度か基準日が確定した内容と違うので、今の記録から作ります。確定した数値ではありません。`,
  attached: (recordId: string, name: string) =>
    `年度まとめの記録（番号${recordId}）に添付しました: ${name}`,
  attachUnknown: "ファイルはフォルダーに出力しました。",
  notAttached:
    "年度まとめの記録に添付できませんでした。ファイルはフォルダーに出力しました。",
  argumentsUnreadable: (reason: string) => `引数を読み取れません: ${reason}`,
  missing: (option: string) => `--${option} を指定してください。`,
  credentialsMissing:
    "だれとして読むかを指定してください。--username とパスワード（環境変数 KINTONE_PASSWORD か --password-file）、または環境変数 KINTONE_API_TOKEN です。",
  wrongValue: (option: string, value: string) =>
    `--${option} の値「${value}」が正しくありません。--help で書き方を確かめてください。`,
  formatOfOtherEdition: (format: string) =>
    `--formats の ${format} は公表版だけを作れます。--edition internal を外すか、${format} を外してください。`,
  settingsUnreadable: (path: string, reason: string) =>
    `設定ファイル ${path} を開けません（${reason}）。`,
  settingsWrong: (path: string) =>
    `設定ファイル ${path} に誤りがあります。次の項目を直してください。`,
  reading: "kintoneの記録を読み込んでいます。",
  read: (records: number) => `${records}件を読み込みました。`,
  findings: (errors: number, others: number) =>
    `確認が必要な点があります: エラー ${errors}件、そのほか ${others}件（--verbose で一覧）。`,
  textFindings: (errors: number, others: number) =>
    `公表する文章に確認が必要なところがあります: エラー ${errors}件、そのほか ${others}件（--verbose で一覧）。`,
  finding: (source: string, recordId: string, sentence: string, words: Words) =>
    `${source} 記録${shownRecordId(recordId, "ja", words)}: ${sentence}`,
  sameFindings: (
    source: string,
    recordIds: readonly string[],
    sentence: string,
    words: Words,
  ) =>
    `${source} ${recordIds.length}件: ${sentence}（記録 ${listed(recordIds, "ja", words, "、", (rest) => `、ほか${rest}件`)}）`,
  sources: ({ meeting, adviserShort, staff }: Words) => ({
    meetings: meeting,
    activities: "活動",
    advisers: adviserShort,
    summaries: "年度まとめ",
    staff: `${staff}名簿`,
  }),
  outputFailed: (path: string, reason: string) =>
    `${path} にファイルを書けません（${reason}）。何も出力していません。前からあるファイルは元のままです。`,
  outputNotPutBack: (reason: string, paths: readonly string[]) =>
    `ファイルを書けません（${reason}）。次のファイルは新しいものに変わったか、なくなっています。ほかのファイルは元のままです：${paths.join("、")}`,
  written: (path: string) => `出力しました: ${path}`,
  details: (detail: string) => `詳細: ${detail}`,
};

const en: typeof ja = {
  usage: (
    formats,
  ) => `Usage: npm run report -- --base-url URL --settings FILE --fiscal-years 2022,2023 --out DIR [options]

  --base-url URL         https://SUBDOMAIN.cybozu.com or http://localhost:PORT
  --username NAME        login name. The password is asked for, unseen, unless it
                         is in KINTONE_PASSWORD or a file
  --password-file FILE   file with the password in its first line
  --password PASSWORD    password; stays in the history of commands and the list
                         of processes, so better not
  --api-token T1,T2      instead of a password: API tokens of all apps used,
                         separated by commas; better in KINTONE_API_TOKEN;
                         the right to view records is enough (with --attach
                         also to edit records of the annual summary app)
  --guest-space-id N     guest space of apps that have none in the settings file
  --settings FILE        settings file exported from the plugin's settings page
  --fiscal-years Y,Y     fiscal years, separated by commas
  --as-of DATE           closing date like 2024-03-31 (default: the one of the summary record, else today)
  --formats F,F          ${formats}
                         (default: all of the edition but pdf; opendata is public only;
                         pdf takes this machine's Chromium, Chrome or Edge)
  --out DIR              folder for the files; created when missing
  --edition public|internal  public (default), or internal: with names, divisions,
                         all titles and the list of records; not to be published
  --chapters C,C         chapters of the documents (default: as the settings say): cover,
                         programme, overview, numbers of details (such as 01, or details
                         for all), outcomes, goodPractices, appendix, records.
                         The notes are always in
  --template F.pptx,F.docx  templates of the documents, .potx and .dotx too (default: those in kintone)
  --attach replace|keep-both  also attach the files to the annual summary
                         record; files of the same name are replaced, or both kept
  --acknowledge FILE     reasons to make the public edition although errors
                         stand: lines of "KEY REASON", or JSON
                         [{"key": "KEY", "reason": "REASON"}]. The keys are listed
                         with exit code 7 and change with the records behind
                         them; the reasons are kept at the summary record
  --live                 of a frozen summary, the records as they are now
                         instead of what was frozen (not with --attach)
  --proxy URL            http://HOST:PORT (default: the environment variables
                         HTTPS_PROXY, HTTP_PROXY, NO_PROXY; one with
                         USER:PASSWORD@ belongs there)
  --timeout SECONDS      how long to wait for an answer of kintone (1 to 3600,
                         default 30); ten times as long for files
  --language ja|en       language of documents and messages (default: ja)
  --quiet                print errors only
  --verbose              also list records to check and details of errors
  --help                 print this text

Environment variables KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD and KINTONE_API_TOKEN work too.

While kintone is busy (429, 503) or does not answer, reading is tried up to three times more.

Exit codes: 0 everything written, 2 wrong arguments, 3 wrong settings file, 4 kintone not read completely, 5 files not written or not attached, 6 template not usable, 7 errors stand, so no public edition was made (listed on standard output), 1 anything else`,
  acknowledgeUnreadable: (file, reason) =>
    `The file ${file} of --acknowledge can't be opened (${reason}).`,
  acknowledgeWrong: (file) =>
    `The file ${file} of --acknowledge can't be read. Write "KEY REASON" on each line, or [{"key": "KEY", "reason": "REASON"}].`,
  acknowledgeUnknown: (key) =>
    `--acknowledge: nothing has the key "${key}". It was corrected, or the records behind it changed.`,
  acknowledgeNoReason: (key) => `--acknowledge: "${key}" has no reason.`,
  acknowledgeFirst: (count) =>
    `${count} ${count === 1 ? "error stands" : "errors stand"}, so no public edition was made. Correct the records, or add reasons to the list that follows and give it to --acknowledge.`,
  acknowledgedByToken: "API token (npm run report)",
  noSuchChapter: (numbers) =>
    `This document has no details of ${numbers.join(", ")}, which --chapters names. Nothing was written. Look up the numbers on the summary's page or in a document made without --chapters.`,
  templateUnreadable: (file, reason) =>
    `The template ${file} can't be opened (${reason}).`,
  cannotPrint: {
    noBrowser:
      "A PDF takes Chromium, Google Chrome or Microsoft Edge. Install one, or give its path in CHROMIUM_PATH. Nothing was written.",
    noFont:
      "There is no Japanese font, so no PDF can be made. Install one (Debian, Ubuntu: sudo apt-get install fonts-noto-cjk). Nothing was written.",
  },
  cannotAttach: {
    noRecord:
      "There is no annual summary record of these years to attach to. Nothing was written. Make the record first.",
    otherYears:
      "--fiscal-years are not those of the annual summary record, so nothing can be attached. Nothing was written. Give the years of the record.",
    otherClosingDate:
      "--as-of is not the closing date of the annual summary record, so nothing can be attached. Nothing was written. Leave --as-of out.",
  },
  frozen: (stamp, changes) =>
    `${stamp}. The files are made of what was frozen${changes === 0 ? "" : ` (${changes} changes since)`}.`,
  live: (stamp) =>
    `${stamp}. As --live says, the files are made of the records as they are now, not of what was frozen.`,
  liveWay:
    "Nothing was written. With --live the files are made of the records as they are now.",
  liveNotAttached:
    "Files made with --live can't be attached to a frozen summary. Nothing was written. Reopen the summary first.",
  otherThanFrozen: (stamp) =>
    `${stamp}. Years or closing date are not those that were frozen: the files are made of the records as they are now.`,
  attached: (recordId, name) =>
    `Attached to the annual summary record ${recordId}: ${name}`,
  attachUnknown: "The files are in the folder.",
  notAttached:
    "Nothing was attached to the annual summary record. The files are in the folder.",
  argumentsUnreadable: (reason) => `The arguments can't be read: ${reason}`,
  missing: (option) => `Give --${option}.`,
  credentialsMissing:
    "Say as whom to read: --username with a password (environment variable KINTONE_PASSWORD or --password-file), or the environment variable KINTONE_API_TOKEN.",
  wrongValue: (option, value) => `--${option} can't be "${value}". See --help.`,
  formatOfOtherEdition: (format) =>
    `${format} in --formats is made of the public edition alone. Leave out --edition internal, or ${format}.`,
  settingsUnreadable: (path, reason) =>
    `The settings file ${path} can't be opened (${reason}).`,
  settingsWrong: (path) =>
    `The settings file ${path} has mistakes. Correct these items:`,
  reading: "Reading records from kintone.",
  read: (records) => `Read ${records} records.`,
  findings: (errors, others) =>
    `To check: ${errors} errors, ${others} others (listed with --verbose).`,
  textFindings: (errors, others) =>
    `Texts to check before publishing: ${errors} errors, ${others} others (listed with --verbose).`,
  finding: (source, recordId, sentence, words) =>
    `${source}, record ${shownRecordId(recordId, "en", words)}: ${sentence}`,
  sameFindings: (source, recordIds, sentence, words) =>
    `${source}, ${recordIds.length} findings: ${sentence} (records ${listed(recordIds, "en", words, ", ", (rest) => ` and ${rest} more`)})`,
  sources: ({ meeting, adviserShort, staff }) => ({
    meetings: capital(meeting),
    activities: "Activities",
    advisers: capital(adviserShort),
    summaries: "Summaries",
    staff: capital(staff),
  }),
  outputFailed: (path, reason) =>
    `Files can't be written to ${path} (${reason}). Nothing was written; earlier files are as they were.`,
  outputNotPutBack: (reason, paths) =>
    `Files can't be written (${reason}). These are new or gone, all others are as they were: ${paths.join(", ")}`,
  written: (path) => `Wrote ${path}`,
  details: (detail) => `Details: ${detail}`,
};

/** What the report command says at the terminal. */
export type CommandMessages = typeof ja;

export const commandMessages = (language: Language): CommandMessages =>
  language === "ja" ? ja : en;
