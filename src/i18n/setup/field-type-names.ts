import type { SetupFacts } from "../../setup/setup-step";
import type { Language } from "../language";

type ColumnType = SetupFacts["tableFieldMissing"]["type"];

/** What kintone's form settings call the fields that can stand in a table. */
export const FIELD_TYPE_NAMES: Readonly<
  Record<Language, Readonly<Record<ColumnType, string>>>
> = {
  ja: {
    SINGLE_LINE_TEXT: "文字列（1行）",
    MULTI_LINE_TEXT: "文字列（複数行）",
    NUMBER: "数値",
    DATE: "日付",
    DATETIME: "日時",
    TIME: "時刻",
    DROP_DOWN: "ドロップダウン",
    CHECK_BOX: "チェックボックス",
    FILE: "添付ファイル",
  },
  en: {
    SINGLE_LINE_TEXT: "Text",
    MULTI_LINE_TEXT: "Text area",
    NUMBER: "Number",
    DATE: "Date",
    DATETIME: "Date and time",
    TIME: "Time",
    DROP_DOWN: "Drop-down",
    CHECK_BOX: "Check box",
    FILE: "Attachment",
  },
};
