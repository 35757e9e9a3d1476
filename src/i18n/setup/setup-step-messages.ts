import type { Language } from "../language";
import { FIELD_TYPE_NAMES } from "./field-type-names";
import type { SetupFacts, SetupStep, ToldStep } from "../../setup/setup-step";

type StepMessages = {
  readonly [What in keyof SetupFacts]: (facts: SetupFacts[What]) => string;
};

const quoted = (names: readonly string[]): string => names.join("」「");
const listed = (names: readonly string[]): string => names.join(", ");

/** What the setup finds, does and leaves to people. */
const stepMessages: Readonly<Record<Language, StepMessages>> = {
  ja: {
    appFound: ({ app, appId }) => `アプリ「${app}」があります（ID：${appId}）`,
    unfinishedFound: ({ app, appId }) =>
      `作りかけのアプリ「${app}」があります（ID：${appId}）`,
    appUsed: ({ app, appId, fields }) =>
      `アプリ「${app}」（ID：${appId}）をそのまま使います。名前から${fields}個のフィールドを割り当てます。設定画面で確かめてください`,
    leftOut: ({ app }) => `「${app}」は使いません`,
    installPlugin: ({ plugin }) => `プラグインの読み込み（${plugin}）`,
    updatePlugin: ({ plugin }) => `プラグインの更新（${plugin}）`,
    createApp: ({ app }) => `アプリ「${app}」の作成`,
    holdSettings: ({ app }) =>
      `アプリ「${app}」の説明に、できあがるまでの間、事業の呼び方などの設定を控える`,
    addFields: ({ app, count }) =>
      `アプリ「${app}」にフィールドを${count}個追加`,
    arrangeForm: ({ app }) => `アプリ「${app}」のフォームの配置`,
    addViews: ({ app, views }) =>
      `アプリ「${app}」に一覧「${quoted(views)}」を追加`,
    unlockRanks: ({ app }) =>
      `アプリ「${app}」の所属などをルックアップから外す`,
    addPlugin: ({ app }) => `アプリ「${app}」にプラグインを追加`,
    applySettings: ({ app }) => `アプリ「${app}」のプラグインの設定`,
    nameApp: ({ app }) => `アプリ「${app}」の名前、説明、アイコンの設定`,
    startDeploy: ({ count }) =>
      `${count}個のアプリの変更を運用環境に反映する処理の開始`,
    deploy: ({ count }) => `${count}個のアプリの変更を運用環境に反映`,
    addSample: ({ count }) => `見本の記録を${count}件追加`,
    takeBack: ({ app }) => `アプリ「${app}」に加えた変更の取り消し`,
    pendingChanges: ({ app }) =>
      `アプリ「${app}」には、まだ反映していない変更があります。いっしょに運用環境に反映されます`,
    tableFieldMissing: ({ app, table, field, code, type, choices }) =>
      `アプリ「${app}」のテーブル「${table}」に「${field}」がありません。使うときは、フォームの設定でこのテーブルに「${FIELD_TYPE_NAMES.ja[type]}」を加え（フィールドコードは「${code}」${choices.length === 0 ? "" : `、項目は「${quoted(choices)}」`}）、アプリを更新してから、プラグインの設定で割り当ててください`,
    choicesMissing: ({ app, field, choices }) =>
      `アプリ「${app}」の「${field}」に選択肢「${quoted(choices)}」がありません。プラグインの設定で読み替えるか、選択肢を追加してください`,
    ranksLocked: ({ app }) =>
      `アプリ「${app}」の所属などは、ルックアップが今のものを写します。古い記録を読み込み直すと変わります。写さないように変えられます`,
    settingsThere: ({ app }) => `アプリ「${app}」のプラグインは設定済みです`,
    settingsByHand: ({ app }) =>
      `アプリ「${app}」のプラグインの設定画面で、設定ファイルを読み込んで保存してください`,
    pluginByHand: ({ app }) =>
      `アプリ「${app}」で使うときは、アプリの設定で「プラグイン」に「年度まとめ」を追加してください`,
    viewByHand: ({ app }) =>
      `アプリ「${app}」のプラグインの設定画面で、まとめを表示する一覧を選んでください`,
    adviserUnnamed: ({ app, field, choice }) =>
      `アプリ「${app}」の「${field}」の選択肢「${choice}」を、実際の方の氏名に変えてください`,
    sampleUnfit: ({ appId, field, choices }) =>
      `アプリ（ID：${appId}）の「${field}」に選択肢「${quoted(choices)}」がないので、見本の記録は追加しません。見本の記録を入れるときは、この選択肢をフォームに加えてアプリを更新してから、もう一度実行してください`,
    recordsThere: () => "記録があるので、見本の記録は追加しません",
    leftInPreview: ({ app }) =>
      `アプリ「${app}」の設定に、まだ反映していない変更が残っています。運用環境は変わっていません。もう一度実行すると続きから進みます`,
    leftUnfinished: ({ app }) =>
      `作りかけのアプリ「${app}」が残っています。もう一度実行すると続きから進みます`,
    leftSample: ({ count }) =>
      `見本の記録は、名簿の${count}件だけが入っています。もう一度実行すると続きから進みます`,
  },
  en: {
    appFound: ({ app, appId }) => `There is the app "${app}" (ID ${appId})`,
    unfinishedFound: ({ app, appId }) =>
      `There is an unfinished app "${app}" (ID ${appId})`,
    appUsed: ({ app, appId, fields }) =>
      `The app "${app}" (ID ${appId}) is used as it is, with ${fields} fields found by their names. Check them on the settings screen`,
    leftOut: ({ app }) => `"${app}" is not used`,
    installPlugin: ({ plugin }) => `Install the plugin (${plugin})`,
    updatePlugin: ({ plugin }) => `Update the plugin (${plugin})`,
    createApp: ({ app }) => `Make the app "${app}"`,
    holdSettings: ({ app }) =>
      `Hold the words and other settings in the description of the app "${app}" until it is complete`,
    addFields: ({ app, count }) => `Add ${count} fields to the app "${app}"`,
    arrangeForm: ({ app }) => `Arrange the form of the app "${app}"`,
    addViews: ({ app, views }) =>
      `Add to the app "${app}" the lists "${listed(views)}"`,
    unlockRanks: ({ app }) =>
      `Take division and rank out of the lookup of the app "${app}"`,
    addPlugin: ({ app }) => `Add the plugin to the app "${app}"`,
    applySettings: ({ app }) =>
      `Enter the plugin's settings in the app "${app}"`,
    nameApp: ({ app }) => `Set name, description and icon of the app "${app}"`,
    startDeploy: ({ count }) => `Begin to update ${count} apps`,
    deploy: ({ count }) => `Update ${count} apps`,
    addSample: ({ count }) => `Add ${count} sample records`,
    takeBack: ({ app }) => `Take back what was changed in the app "${app}"`,
    pendingChanges: ({ app }) =>
      `The app "${app}" has changes that are not in force yet. They come into force with these`,
    tableFieldMissing: ({ app, table, field, code, type, choices }) =>
      `The table "${table}" of the app "${app}" lacks "${field}". To use it, add a field of the type ${FIELD_TYPE_NAMES.en[type]} to this table in the form's settings (field code "${code}"${choices.length === 0 ? "" : `, options "${listed(choices)}"`}), update the app, and map the field in the plugin's settings`,
    choicesMissing: ({ app, field, choices }) =>
      `"${field}" of the app "${app}" lacks the choices "${listed(choices)}". Give others their meaning in the plugin's settings, or add them`,
    ranksLocked: ({ app }) =>
      `The lookup of the app "${app}" copies today's division and rank into old records that are imported again. This can be changed`,
    settingsThere: ({ app }) => `The plugin has settings in the app "${app}"`,
    settingsByHand: ({ app }) =>
      `Import the settings file on the plugin's settings screen of the app "${app}", and save`,
    pluginByHand: ({ app }) =>
      `To use the plugin in the app "${app}", add it under Plug-ins in the app's settings`,
    viewByHand: ({ app }) =>
      `Choose the list that shows the summary on the plugin's settings screen of the app "${app}"`,
    adviserUnnamed: ({ app, field, choice }) =>
      `Replace the choice "${choice}" of "${field}" in the app "${app}" by the names of those who are meant`,
    sampleUnfit: ({ appId, field, choices }) =>
      `"${field}" of the app ${appId} doesn't offer "${listed(choices)}": no sample records are added. Add these choices to the form, update the app and run the setup again`,
    recordsThere: () => "There are records: no sample records are added",
    leftInPreview: ({ app }) =>
      `Changes of the app "${app}" that are not in force yet are left in its settings. The app itself is as it was. The next run goes on from there`,
    leftUnfinished: ({ app }) =>
      `The unfinished app "${app}" is left. The next run goes on with it`,
    leftSample: ({ count }) =>
      `Of the sample only the ${count} records of the roster were added. The next run goes on from there`,
  },
};

const states: Readonly<
  Record<Language, Readonly<Record<ToldStep["state"], string>>>
> = {
  ja: {
    found: "確認：",
    planned: "予定：",
    done: "完了：",
    note: "注意：",
    byHand: "手作業：",
  },
  en: {
    found: "Found: ",
    planned: "Planned: ",
    done: "Done: ",
    note: "Note: ",
    byHand: "By hand: ",
  },
};

/** A step in words. */
export const stepMessage = (
  { what, facts }: SetupStep,
  language: Language,
): string =>
  (stepMessages[language][what] as (facts: unknown) => string)(facts);

/** A step with what became of it, as a line of its own. */
export const toldStepMessage = (
  { state, step }: ToldStep,
  language: Language,
): string => `${states[language][state]}${stepMessage(step, language)}`;
