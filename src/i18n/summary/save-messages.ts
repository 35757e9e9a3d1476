import type {
  SaveErrorCode,
  SaveFacts,
} from "../../kintone/attachments/save-error-code";
import type { Explanation } from "../error-messages";
import type { Language } from "../language";

type Facts = Pick<SaveFacts, "recordId" | "field" | "file">;
type Sentences = (facts: Facts) => readonly [title: string, advice: string];

const MESSAGES = {
  ja: {
    recordNotFound: ({ recordId }) => [
      `年度まとめの記録（番号${recordId}）が見つかりません。`,
      "削除されたか、閲覧する権限がありません。ページを読み込み直して、記録があるかを確かめてください。",
    ],
    noRight: ({ field }) => [
      "この記録にファイルを添付する権限がありません。",
      `アプリの管理者に、この記録と「${field}」フィールドの編集権限を付けてもらってください。`,
    ],
    tokenNoRight: () => [
      "指定したAPIトークンでは、年度まとめの記録にファイルを添付できません。",
      "年度まとめアプリの設定で、APIトークンの「レコード編集」にもチェックを入れてアプリを更新してください。",
    ],
    fieldNotSet: () => [
      "ファイルを添付するフィールドが設定されていません。",
      "プラグインの設定で、年度まとめアプリの「出力ファイル」に添付ファイルのフィールドを選んでください。",
    ],
    fieldMissing: ({ field }) => [
      `年度まとめの記録に添付ファイルのフィールド「${field}」がありません。`,
      "フィールドが削除されたか、閲覧する権限がありません。アプリの管理者に、フィールドとプラグインの設定を確かめてもらってください。",
    ],
    fileTooLarge: ({ file = "" }) => [
      `ファイル「${file}」が大きすぎて、kintoneが受け付けませんでした。`,
      "写真を小さくするか、文書をダウンロードして別の場所に保存してください。",
    ],
    recordRefused: () => [
      "年度まとめの記録に入力の誤りがあるため、添付できませんでした。",
      "記録を編集画面で開いて保存できる状態に直してから、もう一度お試しください。",
    ],
    recordKeepsChanging: () => [
      "ほかの人が同じ記録を続けて更新しているため、添付できませんでした。",
      "少し待ってから、もう一度お試しください。",
    ],
    outcomeUnknown: ({ field }) => [
      "添付の途中でkintoneとの通信が切れ、添付できたかどうかが分かりません。",
      `記録を開いて「${field}」を確かめてください。足りないときは、もう一度添付してください。`,
    ],
  },
  en: {
    recordNotFound: ({ recordId }) => [
      `The annual summary record ${recordId} was not found.`,
      "It was deleted, or you may not view it. Reload the page and check that it is there.",
    ],
    noRight: ({ field }) => [
      "You may not attach files to this record.",
      `Ask the app's administrator for the right to edit the record and its field "${field}".`,
    ],
    tokenNoRight: () => [
      "The API token may not attach files to the annual summary record.",
      'In the settings of the annual summary app, allow the token "Edit records" too and update the app.',
    ],
    fieldNotSet: () => [
      "No field for the files is set.",
      "In the plugin's settings, choose an attachment field of the annual summary app for the output files.",
    ],
    fieldMissing: ({ field }) => [
      `The annual summary record has no attachment field "${field}".`,
      "The field was deleted, or you may not view it. Ask the app's administrator to check the field and the plugin's settings.",
    ],
    fileTooLarge: ({ file = "" }) => [
      `The file "${file}" is too large for kintone.`,
      "Use smaller photos, or download the document and keep it somewhere else.",
    ],
    recordRefused: () => [
      "The annual summary record has entries that kintone refuses, so nothing can be attached.",
      "Open the record for editing, correct it until it can be saved, and try again.",
    ],
    recordKeepsChanging: () => [
      "Someone else keeps changing the same record, so nothing could be attached.",
      "Wait a little and try again.",
    ],
    outcomeUnknown: ({ field }) => [
      "The connection broke while attaching: whether the files are attached is not known.",
      `Open the record and look at "${field}". If files are missing there, attach them again.`,
    ],
  },
} as const satisfies Record<Language, Record<SaveErrorCode, Sentences>>;

/** Why files could not be put on a record, and what to do. */
export const explainSaveError = (
  facts: SaveFacts,
  language: Language,
): Explanation => {
  const sentences: Sentences = MESSAGES[language][facts.code];
  const [title, advice] = sentences(facts);
  return {
    title,
    advice,
    ...(facts.detail === undefined ? {} : { detail: facts.detail }),
  };
};
