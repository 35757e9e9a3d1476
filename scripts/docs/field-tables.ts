import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import { said } from "../../src/domain/words/said";
import { wordsIn } from "../../src/domain/words/words";
import type { Field, FieldType } from "../../src/fields/field";
import { sourceLabel } from "../../src/fields/field-label";
import { fieldsOf, SOURCE_NAMES } from "../../src/fields/fields";

/** What kintone calls its types of fields. */
const TYPE_NAMES: Readonly<Record<FieldType, string>> = {
  CALC: "計算",
  CHECK_BOX: "チェックボックス",
  DATE: "日付",
  DATETIME: "日時",
  DROP_DOWN: "ドロップダウン",
  FILE: "添付ファイル",
  GROUP_SELECT: "グループ選択",
  MULTI_LINE_TEXT: "文字列（複数行）",
  MULTI_SELECT: "複数選択",
  NUMBER: "数値",
  ORGANIZATION_SELECT: "組織選択",
  RADIO_BUTTON: "ラジオボタン",
  SINGLE_LINE_TEXT: "文字列（1行）",
  STATUS: "ステータス（プロセス管理）",
  SUBTABLE: "テーブル",
  TIME: "時刻",
  USER_SELECT: "ユーザー選択",
};

/** The manual tells of the programme that the sample is of. */
const WORDS = wordsIn(CXO_ADVISER.words, "ja");

const INTRODUCTION = `# フィールド

プラグインが知っているフィールドの一覧です。設定画面で、アプリのフィールドをここにある項目に割り当てます。「使える種類」にないフィールドは選べません。セットアップでつくるアプリは「コード」のフィールドコードを使います。ほかのアプリでは、コードも名前も自由です。計算は、表示形式が数値、日付、日時、時刻のうち、その項目に合うものだけを選べます。日時は日本時間の日付で数えます。

必須と書いた項目のほかは、割り当てなくても使えます。割り当てない項目は、数えたり載せたりしないだけです。
`;

/** The manual's page about fields (docs/fields.md), from the catalogue. */
export const fieldTables = (): string =>
  [
    INTRODUCTION,
    ...SOURCE_NAMES.map((source) => {
      const fields = fieldsOf(source);
      return [
        `## ${sourceLabel(source, "ja", WORDS)}`,
        "",
        "| 項目 | コード | 使える種類 | 意味 |",
        "| --- | --- | --- | --- |",
        ...Object.values(fields).map((field) => row(field, fields)),
        "",
      ].join("\n");
    }),
  ].join("\n");

const nameOf = (field: Field | undefined): string =>
  field === undefined ? "" : said(field.label.ja, WORDS);

const row = (
  { label, code, types, table, isRequired, meaning }: Field,
  fields: Readonly<Record<string, Field>>,
): string => {
  const place = table === undefined ? "" : nameOf(fields[table]);
  return `| ${[
    isRequired ? `${said(label.ja, WORDS)}（必須）` : said(label.ja, WORDS),
    code,
    types.map((type) => TYPE_NAMES[type]).join("、"),
    place === ""
      ? said(meaning.ja, WORDS)
      : `${said(meaning.ja, WORDS)}（${place}のテーブルの中）`,
  ].join(" | ")} |`;
};
