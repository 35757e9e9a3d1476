import { isSame } from "../../src/domain/sameness/sameness";
import { importYearMessages } from "../../src/i18n/entering/import-year-messages";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import type { YearGroup } from "../../src/import/records/planning/years/year-group";
import { askedYears } from "../../src/import/records/planning/years/year-group";
import { readingKey } from "../../src/import/records/planning/years/year-reading";
import { parseFiscalYear } from "../../src/kintone/decode/days/parse-fiscal-year";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import type { Say } from "./tell-list";
import { quoted } from "./tell-list";

const texts = importYearMessages.ja;

/** Says in which years days that lack them would be written, and by what. */
export const tellYears = (
  planned: readonly PlannedRecord[],
  say: Say,
): void => {
  const years = askedYears(planned);
  if (years.length === 0) return;
  const days = years.reduce((sum, { rows }) => sum + rows, 0);
  const isOpen = years.some(({ group }) => !group.isConfirmed);
  say(isOpen ? texts.asked(days) : texts.confirmed(days));
  for (const { group, rows } of years) {
    const { sheets, by, taken, offered } = group;
    const named = sheets.filter((name) => name !== "").join("」「");
    const line = texts.line(named, rows, texts.by(by));
    if (taken === undefined) {
      say(importCommandMessages.yearUnread(line));
      say(
        importCommandMessages.yearAnswer(
          placesOf(group)[0] ?? "",
          offered.length === 0 ? "" : quoted(offered.map(texts.reading)),
        ),
      );
      for (const read of offered)
        say(
          importCommandMessages.yearSpan(texts.reading(read), texts.span(read)),
        );
    } else {
      const span = texts.span(taken);
      say(
        importCommandMessages.yearOfDays(
          line,
          texts.reading(taken) + (span === "" ? "" : `、${span}`),
        ),
      );
    }
  }
};

/** By which an answer names days: their sheets, or what tells their year. */
const placesOf = ({ sheets, by }: YearGroup): readonly string[] => {
  const named = sheets.filter((name) => name !== "");
  return named.length > 0 ? named : [by?.text || "年"];
};

/**
 * What was answered of days that lack their year: a fiscal year, or what is offered.
 * @param isAskedElsewhere something else is asked by that text, too: another answer is of that
 * @throws ReportFailure of any other answer
 */
export const answeredYears = (
  [text, answer]: readonly [text: string, answer: string],
  groups: readonly YearGroup[],
  isAskedElsewhere: boolean,
): readonly (readonly [answerKey: string, answer: string])[] =>
  groups
    .filter(
      (group) =>
        placesOf(group).some((place) => isSame(place, text)) ||
        isSame(group.by?.text ?? "", text),
    )
    .flatMap(({ answerKey, offered }) => {
      const told = offered.find((read) => isSame(texts.reading(read), answer));
      const year = parseFiscalYear(answer);
      if (told !== undefined)
        return [[answerKey, readingKey(told.reading)] as const];
      if (year !== undefined)
        return [[answerKey, readingKey({ way: "fiscal", year })] as const];
      if (isAskedElsewhere) return [];
      throw usageFailure(
        importCommandMessages.noChoice(
          answer,
          quoted(offered.map(texts.reading)),
        ),
      );
    });
