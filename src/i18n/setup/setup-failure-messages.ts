import type { Language } from "../language";
import type {
  DoubtfulApp,
  SetupFailureFacts,
} from "../../setup/setup-failure-code";
import { stepMessage } from "./setup-step-messages";

type FailureMessages = {
  readonly [Code in keyof SetupFailureFacts]: (
    facts: SetupFailureFacts[Code],
  ) => string;
};

/** Why the setup can't go on, and what to do. */
export const setupFailureMessages: Readonly<Record<Language, FailureMessages>> =
  {
    ja: {
      undecided: ({ questions }) =>
        questions
          .map(
            ({ name, apps }) =>
              `「${name}」という名前のアプリ（${apps.map((app) => doubts.ja(app)).join("、")}）を、年度まとめのアプリとして使ってよいか分かりません。何も変えていません。どうするかを選んでください。`,
          )
          .join("\n"),
      appNotThere: ({ appId }) =>
        `アプリ（ID：${appId}）がないか、見る権限がありません。番号を確かめてください。`,
      unfitField: ({ app, field, type, wanted, isChosen }) =>
        `アプリ「${app}」のフィールド「${field}」の種類が違います（${type}。必要な種類は${wanted}）。何も変えていません。${
          isChosen
            ? "このアプリをそのまま使うか、別の名前でつくってください。"
            : "フォームの設定でこのフィールドのフィールドコードを変えるか、フィールドを消し、アプリを更新してから、もう一度実行してください。"
        }`,
      fieldNotUnique: ({ app, field }) =>
        `アプリ「${app}」のフィールド「${field}」で「値の重複を禁止する」を選び、アプリを更新してから、もう一度実行してください。`,
      settingsTooLarge: ({ size }) =>
        `設定がkintoneに保存できる大きさを超えます（${size}）。何も変えていません。`,
      otherCopy: ({ plugin }) =>
        `別の鍵でつくられた同じ名前のプラグインがkintoneにあります（${plugin}）。何も変えていません。前と同じ鍵でつくったファイルを使うか、前のプラグインの設定を書き出してから、kintoneシステム管理で削除してください。`,
      otherCopyInApp: ({ app, plugin }) =>
        `アプリ「${app}」に、別の鍵でつくられた同じ名前のプラグインがあります（${plugin}）。何も変えていません。その設定を書き出し、アプリから外してから、もう一度実行してください。`,
      newerInstalled: ({ installed, version }) =>
        `kintoneには新しい版のプラグインがあります（${installed}）。${version}には戻しません。新しい版のファイルを使ってください。`,
      changedMeanwhile: ({ step }) =>
        `「${stepMessage(step, "ja")}」の途中で、ほかの人がアプリの設定を変えました。もう一度実行してください。`,
      interrupted: ({ step }) =>
        `「${stepMessage(step, "ja")}」の途中でkintoneとの通信が切れ、できたかどうか分かりません。もう一度実行してください。できていたものはそのまま使うので、二重にはなりません。`,
      notDeployed: ({ appIds }) =>
        `アプリの変更を運用環境に反映できませんでした（ID：${appIds}）。アプリの設定画面を開いて「アプリを更新」を押し、表示される理由を直してから、もう一度実行してください。`,
      deployTooLong: ({ appIds }) =>
        `アプリの変更を運用環境に反映する処理が終わりません（ID：${appIds}）。しばらく待ってから、もう一度実行してください。`,
      mayNotMakeApps: () =>
        "アプリを作成する権限がありません。kintoneのシステム管理者に、アプリを作成する権限を付けてもらってから、もう一度実行してください。",
      mayNotChange: ({ step }) =>
        `「${stepMessage(step, "ja")}」をする権限がありません。アプリの変更にはそのアプリを管理する権限、プラグインの読み込みにはkintoneのシステム管理の権限が必要です。権限を付けてもらってから、もう一度実行してください。`,
      cancelled: () => "中止しました。もう一度実行すると、続きから進みます。",
    },
    en: {
      undecided: ({ questions }) =>
        questions
          .map(
            ({ name, apps }) =>
              `It is not known whether the app called "${name}" (${apps.map((app) => doubts.en(app)).join(", ")}) may be used as an app of the summary. Nothing was changed. Choose what to do about it.`,
          )
          .join("\n"),
      appNotThere: ({ appId }) =>
        `There is no app with the ID ${appId}, or you may not see it. Check the number.`,
      unfitField: ({ app, field, type, wanted, isChosen }) =>
        `The field "${field}" of the app "${app}" is of another type (${type}, where ${wanted} is needed). Nothing was changed. ${
          isChosen
            ? "Use the app as it is, or make one with another name."
            : "Change the code of this field in the form's settings, or delete it, update the app, and run the setup again."
        }`,
      fieldNotUnique: ({ app, field }) =>
        `Choose "Prohibit duplicate values" for the field "${field}" of the app "${app}", update the app, and run the setup again.`,
      settingsTooLarge: ({ size }) =>
        `The settings are larger than kintone takes (${size}). Nothing was changed.`,
      otherCopy: ({ plugin }) =>
        `kintone has a plugin of the same name that was made with another key (${plugin}). Nothing was changed. Use a file made with the same key as before, or export that plugin's settings and delete it in the system administration.`,
      otherCopyInApp: ({ app, plugin }) =>
        `The app "${app}" has a plugin of the same name that was made with another key (${plugin}). Nothing was changed. Export its settings, remove it from the app, and run the setup again.`,
      newerInstalled: ({ installed, version }) =>
        `kintone has a newer version of the plugin (${installed}), which is not replaced by ${version}. Use the newer file.`,
      changedMeanwhile: ({ step }) =>
        `Someone else changed the app's settings at this step: ${stepMessage(step, "en")}. Run the setup again.`,
      interrupted: ({ step }) =>
        `The connection to kintone broke at this step, and nobody knows whether it was done: ${stepMessage(step, "en")}. Run the setup again: what was done is used as it is, and nothing is done twice.`,
      notDeployed: ({ appIds }) =>
        `The changes of the apps could not be put in force (ID ${appIds}). Open the app's settings, press "Update App", put right what is told there, and run the setup again.`,
      deployTooLong: ({ appIds }) =>
        `Putting the changes of the apps in force does not end (ID ${appIds}). Wait a little and run the setup again.`,
      mayNotMakeApps: () =>
        "You may not make apps. Ask a kintone system administrator for the right to create apps, and run the setup again.",
      mayNotChange: ({ step }) =>
        `You have no right to this step: ${stepMessage(step, "en")}. Changing an app needs the right to manage it, installing a plugin that of kintone's system administration. Ask for the right, and run the setup again.`,
      cancelled: () => "Cancelled. The next run goes on from here.",
    },
  };

const doubts: Readonly<Record<Language, (app: DoubtfulApp) => string>> = {
  ja: ({ appId, doubt, fields }) => {
    if (doubt === "several") return `ID：${appId}`;
    if (doubt === "noRight") return `ID：${appId}。管理する権限がありません`;
    if (doubt === "otherProgramme")
      return `ID：${appId}。ほかの事業の節が並んでいます`;
    return fields.length === 0
      ? `ID：${appId}。この名前のほかに手がかりがありません`
      : `ID：${appId}。「${fields.join("」「")}」がないか、種類が違います`;
  },
  en: ({ appId, doubt, fields }) => {
    if (doubt === "several") return `ID ${appId}`;
    if (doubt === "noRight") return `ID ${appId}: you may not administer it`;
    if (doubt === "otherProgramme")
      return `ID ${appId}: its sections are of another programme`;
    return fields.length === 0
      ? `ID ${appId}: nothing but its name tells`
      : `ID ${appId}: "${fields.join(", ")}" are missing or of another type`;
  },
};

/** A failure in sentences. */
export const setupFailureMessage = (
  {
    code,
    facts,
  }: {
    readonly code: keyof SetupFailureFacts;
    readonly facts: SetupFailureFacts[keyof SetupFailureFacts];
  },
  language: Language,
): string =>
  (setupFailureMessages[language][code] as (facts: unknown) => string)(facts);
