import type { Language } from "../../src/i18n/language";

/** What the commands say about passwords and tokens. */
export const secretMessages = {
  ja: {
    ask: (username: string) => `${username} のパスワード（表示されません）: `,
    onCommandLine: (option: string, variable: string) =>
      `注意：--${option} に書いたものは、画面、コマンドの履歴、ほかの利用者が見る実行中の一覧に残ります。環境変数 ${variable} を使ってください。`,
    fileUnreadable: (file: string) =>
      `--password-file のファイル ${file} からパスワードを読み取れません。1行目にパスワードを書き、あなただけが読めるようにしてください。`,
  },
  en: {
    ask: (username: string) => `Password of ${username} (not shown): `,
    onCommandLine: (option: string, variable: string) =>
      `Careful: what stands after --${option} stays on the screen, in the history of commands and in the list of processes that others see. Use the environment variable ${variable}.`,
    fileUnreadable: (file: string) =>
      `No password can be read from ${file} (--password-file). Write it into the first line, and let nobody else read the file.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
