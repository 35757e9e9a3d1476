import type { MappingFacts, MappingFault } from "../../settings/mapping-fault";
import type { Language } from "../language";

type Sentence = (facts: Required<MappingFacts>) => string;

const MESSAGES = {
  ja: {
    missing: ({ fieldCode, suggestion }) =>
      `フィールドコード「${fieldCode}」がアプリにありません。削除されたか、フィールドコードが変わりました。${
        suggestion && `「${suggestion}」に変わったのかもしれません。`
      }フィールドを選び直すか、「使わない」にしてください。`,
    unfittingType: ({ fieldCode }) =>
      `「${fieldCode}」はここで使えない種類のフィールドです。別のフィールドを選んでください。`,
    outsideTable: ({ fieldCode }) =>
      `「${fieldCode}」は割り当てたテーブルの中にありません。テーブルの中のフィールドを選んでください。`,
    insideTable: ({ fieldCode }) =>
      `「${fieldCode}」は割り当てていないテーブルの中にあります。テーブルを割り当てるか、別のフィールドを選んでください。`,
    choiceMissing: ({ fieldCode, choice }) =>
      `「使う記録」の選択肢「${choice}」が、フィールド「${fieldCode}」にありません。名前が変わったのなら新しい選択肢を選び、なくなったのなら取り除いてください。`,
  },
  en: {
    missing: ({ fieldCode, suggestion }) =>
      `The app has no field "${fieldCode}": it was deleted or its code changed${
        suggestion && `, perhaps to "${suggestion}"`
      }. Choose the field again, or leave it unused.`,
    unfittingType: ({ fieldCode }) =>
      `The type of "${fieldCode}" can't be used here. Choose another field.`,
    outsideTable: ({ fieldCode }) =>
      `"${fieldCode}" is not in the chosen table. Choose a field of the table.`,
    insideTable: ({ fieldCode }) =>
      `"${fieldCode}" is in a table that is not chosen. Choose the table or another field.`,
    choiceMissing: ({ fieldCode, choice }) =>
      `"Records to use" names the choice "${choice}", which the field "${fieldCode}" doesn't have. Choose its new name, or remove it.`,
  },
} as const satisfies Record<Language, Record<MappingFault, Sentence>>;

/** What is wrong with a mapped field, and what to do; the field is named by whoever shows it. */
export const mappingProblemMessage = (
  problem: MappingFault,
  { fieldCode, suggestion = "", choice = "" }: MappingFacts,
  language: Language,
): string => MESSAGES[language][problem]({ fieldCode, suggestion, choice });
