/** Why the setup can't go on, and what to do, in words for the terminal. */
export const setupFailures = {
  unfitField: (app: string, field: string, type: string, wanted: string) =>
    `アプリ「${app}」のフィールド「${field}」の種類が違います（${type}。必要な種類は${wanted}）。別の目的のアプリであれば、アプリの名前を変えてから、もう一度実行してください。`,
  fieldNotUnique: (app: string, field: string) =>
    `アプリ「${app}」のフィールド「${field}」で「値の重複を禁止する」を選び、アプリを更新してから、もう一度実行してください。`,
  notDeployed: (appIds: string) =>
    `アプリの変更を運用環境に反映できませんでした（ID：${appIds}）。アプリの設定画面を開いて「アプリを更新」を押し、表示される理由を直してから、もう一度実行してください。`,
  interrupted: (what: string) =>
    `「${what}」の途中でkintoneとの通信が切れ、できたかどうか分かりません。もう一度実行してください。できていたものはそのまま使うので、二重にはなりません。`,
  deployTooLong: (appIds: string) =>
    `アプリの変更を運用環境に反映する処理が終わりません（ID：${appIds}）。しばらく待ってから、もう一度実行してください。`,
  severalApps: (name: string, count: string, appIds: string) =>
    `「${name}」という名前のアプリが${count}個あります（ID：${appIds}）。使わないほうの名前を変えてから、もう一度実行してください。`,
  wrongGuestSpace: (text: string) =>
    `--guest-space-id には番号を指定してください（${text}）。`,
  argumentsUnreadable: (reason: string) => `引数を読み取れません：${reason}`,
  wrongLabels: (text: string) =>
    `--labels には ja か en を指定してください（${text}）。`,
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
