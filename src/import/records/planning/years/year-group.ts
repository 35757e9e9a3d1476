import type { YearWitness } from "../../reading/periods/list-period";
import type { YearReading } from "./year-reading";
import { readingKey } from "./year-reading";

/** Days on end that lack their year, and what tells it of all of them. */
export interface YearGroup {
  /** By which an answer is kept. */
  readonly answerKey: string;
  /** Names of the sheets; "" where there is one. */
  readonly sheets: readonly string[];
  /** Absent: nothing tells their year. */
  readonly by?: YearWitness;
  /** Ways in which that may be meant; several where the order of the rows proves something against the first. */
  readonly offered: readonly ReadYears[];
  /** How they are read; absent: nobody can tell. */
  readonly taken?: ReadYears;
  /** Somebody chose it. */
  readonly isConfirmed: boolean;
}

/** What days come to. */
interface ReadYears {
  readonly reading: YearReading;
  /** 2023-04-05, or 2023-04 of a month alone; absent: no month is told. */
  readonly first?: string;
  readonly last?: string;
}

/** What says the year of days that lack it, as a list is planned. */
interface HasYears {
  readonly standing: string;
  readonly rows: readonly string[];
  readonly years?: YearGroup;
}

/** A group, and how many rows of it are neither left out nor in the app. */
export interface AskedYears {
  readonly group: YearGroup;
  readonly rows: number;
}

/** The groups of a list that matter for what is written, in their order. */
export const askedYears = (
  planned: readonly HasYears[],
): readonly AskedYears[] => {
  const asked = new Map<string, AskedYears>();
  for (const { standing, years } of planned) {
    if (years === undefined || standing === "left" || standing === "there")
      continue;
    const { answerKey } = years;
    const rows = (asked.get(answerKey)?.rows ?? 0) + 1;
    asked.set(answerKey, { group: years, rows });
  }
  return [...asked.values()];
};

/** Answers that take the years as they are shown. */
export const confirmedYears = (
  groups: readonly YearGroup[],
): readonly (readonly [answerKey: string, answer: string])[] =>
  groups.flatMap(({ answerKey, taken, isConfirmed }) =>
    taken === undefined || isConfirmed
      ? []
      : [[answerKey, readingKey(taken.reading)] as const],
  );

/** Whether a record would be written in a year that nobody has confirmed. */
export const isYearUnconfirmed = ({
  standing,
  years,
}: Pick<HasYears, "standing" | "years">): boolean =>
  standing === "write" && years !== undefined && !years.isConfirmed;
