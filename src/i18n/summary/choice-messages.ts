import { withHonorific } from "../../domain/words/with-honorific";
import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { RowFilter } from "../../rollup/input/narrow-rows";
import type { Language } from "../language";

/** What is asked before records are read, and what is said of a choice: years, day, part of the records. */
export interface ChoiceMessages {
  readonly choice: string;
  readonly fiscalYears: string;
  readonly asOf: string;
  /** @param hasRecord whether 年度まとめ records are kept, which have one too */
  readonly asOfHelp: (hasRecord: boolean) => string;
  readonly adviser: (words: Words) => string;
  readonly division: string;
  readonly everyone: string;
  /** What is set besides the years; none: everything. */
  readonly conditions: (set: readonly string[]) => string;
  readonly asOfShown: (day: string) => string;
  readonly yearStyle: string;
  readonly yearStyles: { readonly era: string; readonly western: string };
  readonly display: string;
  readonly chooseYear: string;
  readonly asOfInvalid: string;
  /** Title of a summary that shows a part of the records. */
  readonly partTitle: (
    words: Words,
    filter: RowFilter,
    years: string,
  ) => string;
  readonly partBanner: (words: Words, filter: RowFilter) => string;
  readonly partUnpublished: string;
  readonly partCompanions: (words: Words) => string;
  readonly showWhole: string;
}

const ja: ChoiceMessages = {
  choice: "表示する内容",
  fiscalYears: "年度",
  asOf: "基準日",
  asOfHelp: (hasRecord) =>
    `空欄のときは、${hasRecord ? "年度まとめの記録の基準日か" : ""}各年度の末日（年度の途中は今日）です。`,
  adviser: ({ adviserShort }) => adviserShort,
  division: "所属",
  everyone: "すべて",
  conditions: (set) => `条件：${set.length === 0 ? "なし" : set.join("・")}`,
  asOfShown: (day) => `${day}現在`,
  yearStyle: "年の書き方",
  yearStyles: { era: "元号（令和6年度）", western: "西暦（2024年度）" },
  display: "表示する",
  chooseYear: "年度を1つ以上選んでください。",
  asOfInvalid: "基準日は 2024-03-31 の形で入力してください。",
  partTitle: ({ honorific }, { adviser, division }, years) =>
    `${partName([adviser && withHonorific(adviser, honorific || "さん"), division])}の集計（${years}）`,
  partBanner: ({ adviserShort }, { adviser, division }) =>
    `${partName([
      adviser && `${adviserShort}「${adviser}」`,
      division && `所属「${division}」`,
    ])}の記録だけを集計しています。全体の数値ではありません。`,
  partUnpublished:
    "公表する文書にはできません。所見などの文章と月間枠は、全体のものなので表示していません。",
  partCompanions: ({ principal }) =>
    `所属は${principal}の所属で選んでいます。のべ・実人数には、同席したほかの所属の方も含みます。`,
  showWhole: "全体を表示する",
};

const en: ChoiceMessages = {
  choice: "What to show",
  fiscalYears: "Fiscal years",
  asOf: "As of",
  asOfHelp: (hasRecord) =>
    `Left empty: ${hasRecord ? "the date on the annual summary record, or " : ""}the last day of each fiscal year (today while it is running).`,
  adviser: ({ adviserShort }) => capital(adviserShort),
  division: "Division",
  everyone: "All",
  conditions: (set) =>
    `Conditions: ${set.length === 0 ? "none" : set.join(", ")}`,
  asOfShown: (day) => `As of ${day}`,
  yearStyle: "Years as",
  yearStyles: { era: "Era (Reiwa 6)", western: "Western (2024)" },
  display: "Show",
  chooseYear: "Choose at least one fiscal year.",
  asOfInvalid: "Enter the date like 2024-03-31.",
  partTitle: (_words, { adviser, division }, years) =>
    `${partName([adviser, division], " / ")} only (${years})`,
  partBanner: ({ adviserShort }, { adviser, division }) =>
    `Only records of ${partName(
      [
        adviser && `${adviserShort} "${adviser}"`,
        division && `division "${division}"`,
      ],
      " and ",
    )} are counted. These are not the figures of the whole.`,
  partUnpublished:
    "This can't be made a published document. Texts and monthly slots are those of the whole and left out.",
  partCompanions: ({ meetingShort, principal }) =>
    `${capital(meetingShort)}s are chosen by the division of the ${principal}. Total and different people include companions from other divisions.`,
  showWhole: "Show the whole",
};

const partName = (
  names: readonly (string | undefined)[],
  separator = "・",
): string => names.filter((name) => name !== undefined).join(separator);

export const choiceMessages: Readonly<Record<Language, ChoiceMessages>> = {
  ja,
  en,
};
