import { samenessKey, visibleText } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { TableRow } from "../../reading/table-rows";
import type { RowQuestion } from "./row-question";
import { LEAVES, TAKES } from "./row-question";

/** 再掲 anywhere; words that are of other things, too, as a note alone: （重複）. */
const AGAIN =
  /再々?掲|(?:^|[(（[【<＜※*])(?:前掲|既掲|既出|重複(?:掲載|計上|分)?|二重(?:掲載|計上)|(?:計上|集計)済み?)(?:$|[)）\]】>＞:、。])/u;
const LONGEST_TEXT = 40;

/** Asks of a row of which any cell says that it is listed elsewhere already; once a text. */
export const againQuestions = (
  { cells }: Pick<TableRow, "cells">,
  { kind }: { readonly kind: EnteredKind },
): readonly RowQuestion[] => {
  const told = cells.find((cell) => AGAIN.test(samenessKey(cell)));
  if (told === undefined) return [];
  const text = visibleText(told);
  const letters = [...text];
  return [
    {
      field: kind === "meetings" ? "theme" : "title",
      code: "rowListedAgain",
      detail:
        letters.length > LONGEST_TEXT
          ? `${letters.slice(0, LONGEST_TEXT).join("")}…`
          : text,
      answerKey: `rowListedAgain:${samenessKey(text)}`,
      values: [TAKES, LEAVES],
    },
  ];
};
