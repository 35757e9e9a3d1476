import { samenessKey, visibleText } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { TableRow } from "../../reading/table-rows";
import { DATE_FIELD } from "../known/load-known";
import type { Repeated } from "../rows/repeated-rows";
import type { RowQuestion } from "./row-question";
import { LEAVES, TAKES } from "./row-question";

/**
 * 再掲 anywhere; words that are of other things, too, as a note alone: （重複）, 参考,
 * and that it is counted elsewhere or not at all: 集計外, WGで計上, 01と同じ.
 */
const AGAIN = new RegExp(
  [
    "再々?掲|(?:集計|計上|カウント|統計)(?:の?対象)?外|(?:ため|ので|により|から|より)、?(?:除く|除外)$",
    "(?:^|[(（[【<＜※*])(?:前掲|既掲|既出|重複(?:掲載|計上|分)?|二重(?:掲載|計上)|(?:計上|集計)済み?|参考(?:掲載|記載)?|除く|除外)(?:$|[)）\\]】>＞:、。])",
    "(?:^|[(（[【<＜※*])[^()（）、。]{1,12}で(?:計上|集計|カウント)(?:済み?|する)?(?:$|[)）\\]】>＞、。])",
    "^[(（※*]?(?:no\\.?|#)?\\d{1,4}(?:行目|番)?(?:と(?:同じ|同一|重複)|に(?:含む|計上))",
  ].join("|"),
  "u",
);
/** 例：DX研修, （例）, 記入例 DX研修, DX研修【見本】, ダミー; 例会 and 事例（例規） are none. */
const EXAMPLE = new RegExp(
  [
    "[(（[【<＜〈「](?:記入|入力|記載)?(?:例|見本)\\d*[)）\\]】>＞〉」]",
    "^[※*]?(?:記入|入力|記載)(?:例|見本)",
    "^[※*]?例\\d*(?:[:：]|$)",
    "^[※*([【]?(?:サンプル|ダミー|見本|テスト|sample|dummy|test)(?:データ|入力|行|用)?[)\\]】]?$",
  ].join("|"),
  "iu",
);
const LONGEST_TEXT = 40;

/**
 * Asks of rows that say the same as one above them whether they are taken: once for all
 * that are copied within a sheet, and once for all that other sheets have, too. A meeting
 * at which there are others as well is asked about apart: it would go with them.
 */
export const repeatedQuestions = (
  { row, sheets, lacking }: Repeated,
  kind: EnteredKind,
): readonly RowQuestion[] => {
  if (sheets !== undefined && lacking !== undefined) {
    const detail = `${sheets.join("、")}：${lacking.join("、")}`;
    const code = "meetingOfOtherSheet";
    return [
      {
        field: DATE_FIELD[kind],
        code,
        detail,
        answerKey: `${code}:${detail}`,
        values: [TAKES, LEAVES],
      },
    ];
  }
  const code = sheets === undefined ? "rowRepeated" : "rowOfOtherSheet";
  const detail = sheets?.join("、") ?? row;
  if (detail === undefined) return [];
  const field = DATE_FIELD[kind];
  return [{ field, code, detail, answerKey: code, values: [LEAVES, TAKES] }];
};

/** Asks of a row of which any cell says that it is listed elsewhere already, or an example; once a text. */
export const againQuestions = (
  { cells }: Pick<TableRow, "cells">,
  { kind }: { readonly kind: EnteredKind },
): readonly RowQuestion[] => {
  const field = kind === "meetings" ? "theme" : "title";
  return QUESTIONS.flatMap(([code, told]): readonly RowQuestion[] => {
    const cell = cells.find((one) => told.test(samenessKey(one)));
    if (cell === undefined) return [];
    const text = visibleText(cell);
    const letters = [...text];
    return [
      {
        field,
        code,
        detail:
          letters.length > LONGEST_TEXT
            ? `${letters.slice(0, LONGEST_TEXT).join("")}…`
            : text,
        answerKey: `${code}:${samenessKey(text)}`,
        values: [TAKES, LEAVES],
      },
    ];
  });
};

const QUESTIONS = [
  ["rowListedAgain", AGAIN],
  ["rowIsExample", EXAMPLE],
] as const;
