import type { Language } from "../../src/i18n/language";

const ja = {
  usage: `使い方: npm run report -- --base-url URL --settings FILE --fiscal-years 2022,2023 --out DIR [オプション]

  --base-url URL         https://サブドメイン.cybozu.com または http://localhost:ポート
  --username NAME        ログイン名（--password と一緒に指定）
  --password PASSWORD    パスワード
  --api-token T1,T2      APIトークン。使うアプリすべての分をカンマ区切りで（レコード閲覧の権限）
  --guest-space-id N     設定ファイルにスペース番号のないアプリのゲストスペース番号
  --settings FILE        プラグインの設定画面で書き出した設定ファイル
  --fiscal-years Y,Y     年度（西暦。複数はカンマ区切り）
  --as-of DATE           基準日（2024-03-31 の形。省略すると年度まとめの記録の基準日）
  --formats F,F          pptx, docx, xlsx, csv, csv-sjis, html, figures（省略するとすべて）
  --out DIR              ファイルを置くフォルダー（なければ作成）
  --language ja|en       文書とメッセージの言語（省略すると ja）
  --quiet                エラーのほかは表示しない
  --verbose              確認が必要な記録とエラーの詳細も表示する
  --help                 この説明を表示する

環境変数 KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD, KINTONE_API_TOKEN も使えます。

終了コード: 0 すべて出力した、2 引数の誤り、3 設定ファイルの誤り、4 kintoneを完全には読み込めない、5 ファイルを書けない、6 文書のひな形を使えない、1 そのほか`,
  argumentsUnreadable: (reason: string) => `引数を読み取れません: ${reason}`,
  missing: (option: string) => `--${option} を指定してください。`,
  credentialsMissing:
    "--username と --password、または --api-token を指定してください。",
  wrongValue: (option: string, value: string) =>
    `--${option} の値「${value}」が正しくありません。--help で書き方を確かめてください。`,
  settingsUnreadable: (path: string, reason: string) =>
    `設定ファイル ${path} を開けません（${reason}）。`,
  settingsWrong: (path: string) =>
    `設定ファイル ${path} に誤りがあります。次の項目を直してください。`,
  reading: "kintoneの記録を読み込んでいます。",
  read: (records: number) => `${records}件を読み込みました。`,
  findings: (errors: number, others: number) =>
    `確認が必要な記録があります: エラー ${errors}件、そのほか ${others}件（--verbose で一覧）。`,
  finding: (source: string, recordId: string, sentence: string) =>
    `${source} 記録${recordId}: ${sentence}`,
  sources: {
    meetings: "1on1ミーティング",
    activities: "活動",
    advisers: "補佐官",
    summaries: "年度まとめ",
  },
  outputFailed: (path: string, reason: string) =>
    `${path} にファイルを書けません（${reason}）。何も出力していません。`,
  written: (path: string) => `出力しました: ${path}`,
  details: (detail: string) => `詳細: ${detail}`,
};

const en: typeof ja = {
  usage: `Usage: npm run report -- --base-url URL --settings FILE --fiscal-years 2022,2023 --out DIR [options]

  --base-url URL         https://SUBDOMAIN.cybozu.com or http://localhost:PORT
  --username NAME        login name (together with --password)
  --password PASSWORD    password
  --api-token T1,T2      API tokens of all apps used, separated by commas (right: view records)
  --guest-space-id N     guest space of apps that have none in the settings file
  --settings FILE        settings file exported from the plugin's settings page
  --fiscal-years Y,Y     fiscal years, separated by commas
  --as-of DATE           closing date like 2024-03-31 (default: the one of the summary record)
  --formats F,F          pptx, docx, xlsx, csv, csv-sjis, html, figures (default: all)
  --out DIR              folder for the files; created when missing
  --language ja|en       language of documents and messages (default: ja)
  --quiet                print errors only
  --verbose              also list records to check and details of errors
  --help                 print this text

Environment variables KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD and KINTONE_API_TOKEN work too.

Exit codes: 0 everything written, 2 wrong arguments, 3 wrong settings file, 4 kintone not read completely, 5 files not written, 6 template not usable, 1 anything else`,
  argumentsUnreadable: (reason) => `The arguments can't be read: ${reason}`,
  missing: (option) => `Give --${option}.`,
  credentialsMissing: "Give --username and --password, or --api-token.",
  wrongValue: (option, value) => `--${option} can't be "${value}". See --help.`,
  settingsUnreadable: (path, reason) =>
    `The settings file ${path} can't be opened (${reason}).`,
  settingsWrong: (path) =>
    `The settings file ${path} has mistakes. Correct these items:`,
  reading: "Reading records from kintone.",
  read: (records) => `Read ${records} records.`,
  findings: (errors, others) =>
    `Records to check: ${errors} errors, ${others} others (listed with --verbose).`,
  finding: (source, recordId, sentence) =>
    `${source}, record ${recordId}: ${sentence}`,
  sources: {
    meetings: "Meetings",
    activities: "Activities",
    advisers: "Advisers",
    summaries: "Summaries",
  },
  outputFailed: (path, reason) =>
    `Files can't be written to ${path} (${reason}). Nothing was written.`,
  written: (path) => `Wrote ${path}`,
  details: (detail) => `Details: ${detail}`,
};

/** What the report command says at the terminal. */
export type CommandMessages = typeof ja;

export const commandMessages = (language: Language): CommandMessages =>
  language === "ja" ? ja : en;
