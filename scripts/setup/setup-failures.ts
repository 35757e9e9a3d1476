/** Why the setup can't go on, and what to do, in words for the terminal. */
export const setupFailures = {
  wrongAnswer: (text: string) =>
    `--app には、staff=new:名前 のように指定してください（${text}）。`,
  notWithSample: () =>
    "--sample は、5つのアプリをすべてつくるときだけ使えます。--app の use と none とは、いっしょに指定できません。",
  wrongGuestSpace: (text: string) =>
    `--guest-space-id には番号を指定してください（${text}）。`,
  wrongTimeout: (text: string) =>
    `--timeout には1から3600までの秒数を指定してください（${text}）。`,
  argumentsUnreadable: (reason: string) => `引数を読み取れません：${reason}`,
  wrongLabels: (text: string) =>
    `--labels には ja か en を指定してください（${text}）。`,
  wrongProgramme: (text: string, names: string) =>
    `--programme は ${names} のどれかにしてください（今の値: ${text}）。`,
  sampleOfAnotherProgramme: () =>
    "見本の記録はCXO補佐官のものです。--sample を付けるときは、--programme を付けないでください。",
  missing: (option: string) => `--${option} がありません。`,
  passwordMissing: () =>
    "パスワードがありません。環境変数 KINTONE_PASSWORD に入れるか、--password-file でファイルを指定してください。",
  wrongBaseUrl: (text: string) =>
    `--base-url には https:// で始まるアドレスか http://localhost:ポート を指定してください（${text}）。`,
  notAPlugin: (file: string) =>
    `${file} はkintoneのプラグインのファイルではありません。`,
  pluginUnreadable: (path: string) =>
    `${path} を開けません。npm run build でプラグインを作るか、--plugin でファイルを指定してください。`,
  notConnected: (baseUrl: string, code: string) =>
    `${baseUrl} に接続できません（${code}）。アドレスとネットワークを確かめてください。`,
} as const satisfies Readonly<
  Record<string, (...facts: readonly string[]) => string>
>;
