import { clockOf, minutesOf } from "../../../../domain/calendar/clock-time";
import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { isEarlyClock } from "../../../../entering/reading/is-early-clock";
import { readClocks } from "../../../../entering/reading/read-clocks";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";

/** The answers that times before 7:00 are of the afternoon, or as they are written. */
const [AFTERNOON, AS_WRITTEN] = ["afternoon", "asClock"] as const;
const ANSWER_KEY = "clockAfternoon";
const CLOCKS = ["startTime", "endTime"] as const;
const HALF_DAY = 12 * 60;

interface ClockRules {
  readonly kind: EnteredKind;
  /** What somebody put in the place of a cell, by cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What a row says of itself, and what is to be asked of it. */
interface ClockedRow {
  readonly own: EnteredTexts;
  readonly asks: readonly EntryProblem[];
}

/**
 * Asks once of a list whether its times before 7:00 are of the afternoon (1:15), and
 * reads them as was answered. What somebody typed in their place is not asked about.
 * @param name of the row
 * @param first the first such time of the list, as it is written
 */
export const withClocks = (
  own: EnteredTexts,
  name: string,
  first: string | undefined,
  { kind, edits, answers }: ClockRules,
): ClockedRow => {
  const early = fieldsOf(kind).filter(
    (field) => isEarlyIn(own, field) && !edits.has(cellKey(name, field)),
  );
  if (early.length === 0 || first === undefined) return { own, asks: [] };
  const answer = answers.get(ANSWER_KEY);
  if (answer === AFTERNOON || answer === AS_WRITTEN)
    return {
      own: {
        ...own,
        ...Object.fromEntries(
          early.map((field) => [
            field,
            withHalf(own[field] ?? "", answer === AFTERNOON),
          ]),
        ),
      },
      asks: [],
    };
  const [field = "startTime"] = early;
  return {
    own,
    asks: [
      {
        field,
        level: "error",
        code: "clockAfternoon",
        detail: first,
        candidates: [AFTERNOON, AS_WRITTEN].map((value) => ({
          value,
          label: value,
        })),
        answerKey: ANSWER_KEY,
      },
    ],
  };
};

/** The first time before 7:00 of rows, as it is written. */
export const firstEarlyClock = (
  rows: readonly EnteredTexts[],
  kind: EnteredKind,
): string | undefined =>
  rows
    .flatMap((own) =>
      fieldsOf(kind).flatMap((field) =>
        isEarlyIn(own, field) ? (own[field] ?? []) : [],
      ),
    )[0]
    ?.trim();

const fieldsOf = (kind: EnteredKind): readonly string[] => [
  DATE_FIELD[kind],
  ...CLOCKS,
];

const isEarlyIn = (own: EnteredTexts, field: string): boolean => {
  const text = own[field];
  if (isBlank(text)) return false;
  return CLOCKS.some((one) => one === field) &&
    readClocks(text).state === "read"
    ? isEarlyClock(text)
    : BEHIND_DAY.test(text.normalize("NFKC"));
};

/** The hour of 4/12 1:15, and of 4月12日1時半. */
const BEHIND_DAY = /(?<=[\s日)])0?[1-6](?=[:時]\S*$)/u;

/** 1:15～2:15 as 13:15～14:15, or as 午前01:15～02:15; behind a day, too. */
const withHalf = (text: string, isAfternoon: boolean): string => {
  const read = readClocks(text);
  if (read.state !== "read")
    return text
      .normalize("NFKC")
      .replace(BEHIND_DAY, (hour) =>
        isAfternoon ? String(Number(hour) + HALF_DAY / 60) : `午前${hour}`,
      );
  const clocks = [read.start, ...(read.end === undefined ? [] : [read.end])];
  return isAfternoon
    ? clocks.map(laterClock).join("～")
    : `午前${clocks.join("～")}`;
};

const laterClock = (clock: string): string => {
  const minutes = minutesOf(clock) ?? 0;
  return minutes < HALF_DAY ? clockOf(minutes + HALF_DAY) : clock;
};
