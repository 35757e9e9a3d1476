import type {
  ErrorFacts,
  KintoneErrorCode,
} from "../kintone/rest/errors/kintone-error-code";
import type { Language } from "./language";

/** What a user reads about a failure: what happened and what to do. */
export interface Explanation {
  readonly title: string;
  readonly advice: string;
  readonly detail?: string;
}

/** Where the sentence is read: on a page of kintone, or at the terminal. */
export type Reader = "page" | "command";

interface Place {
  readonly app: string;
  readonly field: string;
  readonly choice: string;
  readonly isCommand: boolean;
}

type Sentences = (place: Place) => readonly [title: string, advice: string];

const MESSAGES = {
  ja: {
    loginRequired: ({ isCommand }) => [
      isCommand
        ? "kintoneにログインできませんでした。"
        : "kintoneへのログインが切れています。",
      isCommand
        ? "ユーザー名とパスワード、またはAPIトークンを確かめてください。"
        : "別のタブでkintoneにログインし直してから、もう一度お試しください。",
    ],
    passwordWrong: () => [
      "kintoneのユーザー名かパスワードが正しくありません。",
      "ユーザー名とパスワードを確かめてください。",
    ],
    twoFactor: () => [
      "2要素認証を使うユーザーでは、コマンドからkintoneを読み込めません。",
      "APIトークンを指定するか、2要素認証を使わないユーザーで実行してください。",
    ],
    tokenInvalid: ({ app }) => [
      `${app}のAPIトークンが正しくありません。`,
      "アプリの設定でAPIトークンを確かめ、使うアプリすべてのトークンをカンマ区切りで指定してください。トークンの変更はアプリを更新すると有効になります。",
    ],
    tokenNotAllowed: ({ app }) => [
      `指定したAPIトークンでは${app}を読み込めません。`,
      "アプリの設定で、APIトークンの「レコード閲覧」にチェックを入れてアプリを更新してください。",
    ],
    noPermission: ({ app }) => [
      `${app}を閲覧する権限がありません。`,
      "アプリの管理者に、アプリとレコードの閲覧権限を付けてもらってください。ゲストスペースのアプリの場合は、設定のスペース番号も確かめてください。",
    ],
    appNotFound: ({ app }) => [
      `${app}が見つかりません。`,
      "削除されていないか、プラグインの設定のアプリ番号が正しいかを確かめてください。",
    ],
    notFound: ({ app }) => [
      `${app}の記録かファイルが見つかりません。`,
      "削除されたか、閲覧する権限がありません。直らない場合は、kintoneのアドレスと途中のネットワーク機器を管理者に確かめてもらってください。",
    ],
    guestSpace: ({ app, isCommand }) => [
      `${app}はゲストスペースにあります。`,
      isCommand
        ? "プラグインの設定でゲストスペースの番号を入れるか、--guest-space-id で指定してください。"
        : "プラグインの設定でゲストスペースの番号を入れてください。",
    ],
    fieldMissing: ({ app, field }) => [
      `${app}にフィールド「${field}」がありません。`,
      "削除されたか、フィールドコードが変わりました。プラグインの設定でフィールドを選び直してください。",
    ],
    fieldHidden: ({ app, field }) => [
      `${app}のフィールド「${field}」を閲覧する権限がないため、読み取れません。`,
      "アプリの管理者に、このフィールドの閲覧権限を付けてもらってください。",
    ],
    fieldUnfit: ({ app, field }) => [
      `${app}のフィールド「${field}」の種類が、設定した使い方に合いません。`,
      "プラグインの設定で、合う種類のフィールドを選び直してください。",
    ],
    fieldMisplaced: ({ app, field }) => [
      `${app}のフィールド「${field}」が、設定したテーブルの中にありません。`,
      "プラグインの設定で、同じテーブルの中のフィールドを選び直してください。",
    ],
    choiceMissing: ({ app, field, choice }) => [
      `${app}のフィールド「${field}」に、「使う記録」に選んだ選択肢「${choice}」がありません。`,
      "プラグインの設定で、「使う記録」の選択肢を選び直してください。",
    ],
    sourceNotSet: () => [
      "集計するアプリがまだ設定されていません。",
      "プラグインの設定で、記録のあるアプリを選んでください。",
    ],
    busy: () => [
      "kintoneが混み合っていて、応じませんでした。",
      "しばらく待ってから、もう一度お試しください。",
    ],
    maintenance: () => [
      "kintoneがメンテナンス中か、一時的に使えません。",
      "しばらく待ってから、もう一度お試しください。",
    ],
    serverFailed: () => [
      "kintoneでエラーが起きました。",
      "もう一度お試しください。続く場合は、下の詳細を管理者に伝えてください。",
    ],
    requestRefused: ({ app }) => [
      `${app}への要求をkintoneが受け付けませんでした。`,
      "プラグインの設定とフィールドを確かめてください。直らない場合は、下の詳細を管理者に伝えてください。",
    ],
    networkFailed: () => [
      "kintoneにつながりませんでした。",
      "ネットワークの状態とkintoneのアドレスを確かめて、もう一度お試しください。",
    ],
    stopped: () => [
      "途中でやめました。",
      "行うときは、もう一度同じ操作をしてください。",
    ],
    timedOut: ({ isCommand }) => [
      "kintoneからの応答が時間内にありませんでした。",
      isCommand
        ? "ネットワークかkintoneが混み合っていることがあります。しばらく待ってから、もう一度お試しください。--timeout で待つ時間を延ばせます。"
        : "ネットワークかkintoneが混み合っていることがあります。しばらく待ってから、もう一度お試しください。",
    ],
    unexpectedResponse: ({ app, isCommand }) => [
      `${app}について、kintoneから思わぬ応答が返りました。`,
      isCommand
        ? "kintoneのアドレスと、途中のプロキシーの設定を確かめて、もう一度お試しください。"
        : "ページを読み込み直すか、ログインし直してから、もう一度お試しください。",
    ],
    recordsMissing: ({ app }) => [
      `${app}の記録をすべては読み込めませんでした。`,
      "読み込み中に記録が削除されたか、閲覧できない記録があります。もう一度試しても直らない場合は、アプリの管理者に閲覧権限を確かめてもらってください。",
    ],
    summaryNotFound: ({ app }) => [
      `指定した年度まとめの記録が${app}にないか、対象年度を読み取れません。`,
      "記録が削除されていないか、対象年度が「2022,2023」の形で入力されているかを確かめてください。",
    ],
    templatesNotFound: ({ app }) => [
      `文書のひな形を添付した記録が${app}にありません。`,
      "削除されたか、閲覧する権限がありません。プラグインの設定の「文書のひな形」で、記録の番号を確かめてください。",
    ],
    settingsTooLarge: () => [
      "設定が大きすぎて、kintoneに保存できません。",
      "区分の別表記や節の集計見出しを減らしてください。",
    ],
    unexpected: () => [
      "思わぬエラーが起きました。",
      "もう一度お試しください。続く場合は、下の詳細を管理者に伝えてください。",
    ],
  },
  en: {
    loginRequired: ({ isCommand }) => [
      isCommand
        ? "kintone did not accept the login."
        : "Your login to kintone has ended.",
      isCommand
        ? "Check the user name and password, or the API tokens."
        : "Log in to kintone in another tab, then try again.",
    ],
    passwordWrong: () => [
      "The kintone user name or password is wrong.",
      "Check the user name and the password.",
    ],
    twoFactor: () => [
      "A user with two-factor authentication can't read kintone from a command.",
      "Give API tokens, or use a user without two-factor authentication.",
    ],
    tokenInvalid: ({ app }) => [
      `The API token for ${app} is not valid.`,
      "Check the tokens in the app settings and give those of all apps, separated by commas. Tokens take effect when the app is updated.",
    ],
    tokenNotAllowed: ({ app }) => [
      `The API token may not read ${app}.`,
      'In the app settings, allow the token "View records" and update the app.',
    ],
    noPermission: ({ app }) => [
      `You may not view ${app}.`,
      "Ask its administrator for the right to view the app and its records. For an app in a guest space, check the space number in the settings too.",
    ],
    appNotFound: ({ app }) => [
      `${app} was not found.`,
      "Check whether it was deleted and whether the app number in the plugin's settings is right.",
    ],
    notFound: ({ app }) => [
      `A record or file of ${app} was not found.`,
      "It was deleted, or you may not view it. If that does not help, ask your administrator to check kintone's address and the network in between.",
    ],
    guestSpace: ({ app, isCommand }) => [
      `${app} is in a guest space.`,
      isCommand
        ? "Enter the guest space's number in the plugin's settings, or give --guest-space-id."
        : "Enter the guest space's number in the plugin's settings.",
    ],
    fieldMissing: ({ app, field }) => [
      `${app} has no field "${field}".`,
      "It was deleted or its code changed. Choose the field again in the plugin's settings.",
    ],
    fieldHidden: ({ app, field }) => [
      `You may not view the field "${field}" of ${app}, so it can't be read.`,
      "Ask the app's administrator for the right to view this field.",
    ],
    fieldUnfit: ({ app, field }) => [
      `The field "${field}" of ${app} has a type that does not fit its use.`,
      "Choose a field of a fitting type in the plugin's settings.",
    ],
    fieldMisplaced: ({ app, field }) => [
      `The field "${field}" of ${app} is not where the settings expect it: inside or outside a table.`,
      "Choose the field again in the plugin's settings.",
    ],
    choiceMissing: ({ app, field, choice }) => [
      `The field "${field}" of ${app} has no choice "${choice}", which "Records to use" names.`,
      "Choose the records to use again in the plugin's settings.",
    ],
    sourceNotSet: () => [
      "No app to count from is set.",
      "Choose the app with records of people met or activities in the plugin's settings.",
    ],
    busy: () => [
      "kintone is too busy to answer.",
      "Wait a little and try again.",
    ],
    maintenance: () => [
      "kintone is under maintenance or unavailable for the moment.",
      "Wait a little and try again.",
    ],
    serverFailed: () => [
      "kintone had an internal error.",
      "Try again. If it goes on, tell your administrator the details below.",
    ],
    requestRefused: ({ app }) => [
      `kintone refused a request to ${app}.`,
      "Check the plugin's settings and the fields. If that does not help, tell your administrator the details below.",
    ],
    networkFailed: () => [
      "kintone could not be reached.",
      "Check the network and kintone's address, then try again.",
    ],
    stopped: () => ["It was stopped.", "To do it, start it again."],
    timedOut: ({ isCommand }) => [
      "kintone did not answer in time.",
      isCommand
        ? "The network or kintone may be busy. Wait a little and try again; --timeout gives it more time."
        : "The network or kintone may be busy. Wait a little and try again.",
    ],
    unexpectedResponse: ({ app, isCommand }) => [
      `kintone gave an unexpected answer about ${app}.`,
      isCommand
        ? "Check kintone's address and the proxy in between, then retry."
        : "Reload the page or log in again, then retry.",
    ],
    recordsMissing: ({ app }) => [
      `Not all records of ${app} could be read.`,
      "Records were deleted while reading, or some may not be viewed. If trying again does not help, ask the app's administrator about your rights.",
    ],
    summaryNotFound: ({ app }) => [
      `The annual summary record is not in ${app}, or its fiscal years can't be read.`,
      'Check that it was not deleted and that its fiscal years are entered like "2022,2023".',
    ],
    templatesNotFound: ({ app }) => [
      `The record with the document templates is not in ${app}.`,
      "It was deleted, or you may not view it. Check the record number of the document templates in the plugin's settings.",
    ],
    settingsTooLarge: () => [
      "The settings are too large to be stored in kintone.",
      "Shorten the lists of synonyms or summary lines.",
    ],
    unexpected: () => [
      "Something unexpected went wrong.",
      "Try again. If it goes on, tell your administrator the details below.",
    ],
  },
} as const satisfies Record<Language, Record<KintoneErrorCode, Sentences>>;

/** The sentences for a failure; a place that is not known is named generally. */
export const explainError = (
  facts: ErrorFacts,
  language: Language,
  reader: Reader = "page",
): Explanation => {
  const sentences: Sentences = MESSAGES[language][facts.code];
  const [title, advice] = sentences({
    app: nameApp(facts.appId, language),
    field: facts.field ?? "?",
    choice: facts.choice ?? "?",
    isCommand: reader === "command",
  });
  return {
    title,
    advice,
    ...(facts.detail === undefined ? {} : { detail: facts.detail }),
  };
};

const nameApp = (appId: string | undefined, language: Language): string => {
  if (language === "ja") {
    return appId === undefined ? "アプリ" : `アプリ（番号${appId}）`;
  }
  return appId === undefined ? "the app" : `app ${appId}`;
};
