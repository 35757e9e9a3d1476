import {
  PROGRAMME_NAMES,
  PROGRAMMES,
} from "../../src/apps/programmes/programmes";
import { parseArgs } from "node:util";
import {
  ADVISER_NAMES,
  UNNAMED_ADVISER,
} from "../../src/apps/defaults/field-choices";
import type { AppWishes } from "../../src/apps/tailor-app";
import { maskCredentials } from "../secrets/mask-credentials";
import type { AppAnswers } from "../../src/setup/answers";
import type { Connection } from "./connection";
import { parseSeconds } from "../report/arguments/option-parsers";
import { parseAnswers } from "./parse-answers";
import { SetupError } from "./setup-error";
import { setupFailures } from "./setup-failures";

export const USAGE = `使い方: npm run setup -- --base-url URL --username NAME [オプション]

  --base-url URL        https://サブドメイン.cybozu.com または http://localhost:ポート
  --username NAME       ログイン名（アプリ作成とkintoneシステム管理の権限が必要）
                        パスワードは、環境変数 KINTONE_PASSWORD か --password-file に
                        なければ、画面に出さずに尋ねる
  --password-file FILE  1行目にパスワードを書いたファイル
  --password PASSWORD   パスワード。コマンドの履歴や実行中の一覧に残るので、勧めない
  --guest-space-id N    アプリを置くゲストスペースの番号
  --plugin FILE         プラグインのファイル（省略時 dist/plugin.zip）
  --programme NAME      何の事業か。cxoAdviser（省略時）、regionalCooperator、
                        schoolCounsellor、dxAdviser。アプリの名前と言葉が変わる
  --advisers 氏名,氏名  記録で選べる方（CXO補佐官など）
  --labels ja|en        つくるフィールドの表示名の言語（省略時 ja）
  --settings-out PATH   設定ファイルの保存先（省略時 .local/settings.json）
  --app 種類=答え       同じ名前の別のアプリがあるとき。種類は staff, advisers, meetings,
                        activities, summaries。答えは new:名前（別の名前でつくる）、
                        use:番号（そのまま使う）、add:番号（足りないものを加える）、none
  --sample              空のアプリに見本の記録を入れる
  --unlock-ranks        前からあるアプリの所属などを、ルックアップから外す
  --timeout SECONDS     kintoneの応答を待つ秒数（1～3600、省略時 30）
  --dry-run             何も変更せず、行うことだけを表示する
  --help                この説明を表示する

環境変数 KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD も使えます。`;

export interface SetupArguments {
  readonly connection: Connection;
  /** How long an answer may take; absent: half a minute. */
  readonly timeoutMs?: number;
  readonly pluginPath: string;
  readonly settingsPath: string;
  readonly wishes: AppWishes;
  /** What to do about apps of our names that may be somebody else's. */
  readonly answers: AppAnswers;
  readonly withSample: boolean;
  readonly isUnlocking: boolean;
  readonly isDryRun: boolean;
}

/**
 * @returns undefined when only help was asked for
 * @throws SetupError that says what is missing or wrong
 */
export function parseSetupArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SetupArguments | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const guestSpaceId = values["guest-space-id"];
  if (guestSpaceId !== undefined && !/^[1-9]\d*$/.test(guestSpaceId)) {
    throw new SetupError(setupFailures.wrongGuestSpace(guestSpaceId));
  }
  const withSample = values.sample ?? false;
  const { timeout } = values;
  const timeoutMs = timeout === undefined ? undefined : parseSeconds(timeout);
  if (timeout !== undefined && timeoutMs === undefined) {
    throw new SetupError(setupFailures.wrongTimeout(timeout));
  }
  return {
    connection: {
      baseUrl: toBaseUrl(
        required(values["base-url"] ?? env.KINTONE_BASE_URL, "base-url"),
      ),
      username: required(values.username ?? env.KINTONE_USERNAME, "username"),
      password: passwordIn(values.password ?? env.KINTONE_PASSWORD),
      ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    pluginPath: values.plugin ?? "dist/plugin.zip",
    settingsPath: values["settings-out"] ?? ".local/settings.json",
    wishes: {
      labelLanguage: labelLanguageOf(values.labels ?? "ja"),
      adviserNames: adviserNamesOf(values.advisers, withSample),
      ...programmeOf(values.programme, withSample),
    },
    answers: answersOf(values.app ?? [], withSample),
    withSample,
    isUnlocking: values["unlock-ranks"] ?? false,
    isDryRun: values["dry-run"] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        "base-url": { type: "string" },
        username: { type: "string" },
        password: { type: "string" },
        // Read before, see withPassword().
        "password-file": { type: "string" },
        "guest-space-id": { type: "string" },
        plugin: { type: "string" },
        programme: { type: "string" },
        advisers: { type: "string" },
        app: { type: "string", multiple: true },
        labels: { type: "string" },
        "settings-out": { type: "string" },
        timeout: { type: "string" },
        sample: { type: "boolean" },
        "unlock-ranks": { type: "boolean" },
        "dry-run": { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new SetupError(
      `${setupFailures.argumentsUnreadable(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`,
    );
  }
}

function labelLanguageOf(text: string): AppWishes["labelLanguage"] {
  if (text === "ja" || text === "en") return text;
  throw new SetupError(setupFailures.wrongLabels(text));
}

/** The sample is of advisers to managers. */
function programmeOf(
  text: string | undefined,
  withSample: boolean,
): Pick<AppWishes, "programme"> {
  if (text === undefined) return {};
  const name = PROGRAMME_NAMES.find((known) => known === text);
  if (name === undefined) {
    throw new SetupError(
      setupFailures.wrongProgramme(text, PROGRAMME_NAMES.join("、")),
    );
  }
  if (withSample && name !== "cxoAdviser") {
    throw new SetupError(setupFailures.sampleOfAnotherProgramme());
  }
  return { programme: PROGRAMMES[name] };
}

/** The sample records need all five apps. */
function answersOf(texts: readonly string[], withSample: boolean): AppAnswers {
  const answers = parseAnswers(texts);
  const isIncomplete = Object.values(answers).some(
    ({ way }) => way === "use" || way === "none",
  );
  if (withSample && isIncomplete) {
    throw new SetupError(setupFailures.notWithSample());
  }
  return answers;
}

/** The sample records name the advisers of the sample. */
function adviserNamesOf(
  text: string | undefined,
  withSample: boolean,
): readonly string[] {
  const own = (text ?? "")
    .split(/[,、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const names = [...(withSample ? ADVISER_NAMES : []), ...own];
  return names.length === 0 ? [UNNAMED_ADVISER] : [...new Set(names)];
}

function required(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new SetupError(`${setupFailures.missing(name)}\n\n${USAGE}`);
}

function passwordIn(value: string | undefined): string {
  if (value !== undefined && value !== "") return value;
  throw new SetupError(setupFailures.passwordMissing());
}

/** The REST client insists on https, except for localhost. */
function toBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.protocol === "http:" && url.hostname === "localhost";
  if (url?.protocol === "https:" || isLocal) return url.origin;
  throw new SetupError(setupFailures.wrongBaseUrl(maskCredentials(text)));
}
