import type { QuotableFigure } from "../../../src/rollup/quoting/quotable-figure";
import { quotableFigures } from "../../../src/rollup/quoting/quotable-figures";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day, month } from "../../support/dates";
import { activity, attendee, input, meeting, rules, summary } from "../fixture";

const held = (
  on: string,
  [code, rank]: readonly [string, string],
  [startTime, endTime]: readonly [string, string],
  more: Parameters<typeof meeting>[1] = {},
) =>
  meeting(on, {
    startTime: startTime,
    endTime: endTime,
    attendances: [attendee(code, rank)],
    ...more,
  });

/** A year of two months with 3 meetings of 2 people, and one before it. */
export const rows = (more: Partial<RollupInput> = {}): RollupInput =>
  input({
    meetings: [
      meeting("2022-04-10", { attendances: [attendee("c", "部長級")] }),
      meeting("2022-05-10", { attendances: [attendee("c", "課長級")] }),
      held("2023-04-10", ["a", "課長級"], ["10:00", "11:00"], {
        mode: "対面",
        themeCategory: "窓口",
        attendances: [attendee("a", "課長級", { division: "第1課" })],
      }),
      held("2023-05-10", ["a", "課長級"], ["10:00", "11:30"], { mode: "対面" }),
      held("2023-05-11", ["b", "部長級"], ["10:00", "10:30"], {
        mode: "リモート",
      }),
    ],
    activities: [
      activity("2022-05-01", { count: 2 }),
      activity("2023-05-01", {
        recordId: "77",
        count: 3,
        part: "実施",
        title: "顔合わせ",
        participantCount: 12,
      }),
      activity("2023-05-02", { recordId: "78", count: 4, part: "協議" }),
    ],
    asOf: day("2023-05-31"),
    advisers: [
      { recordId: "1", name: "宮崎", tenureFrom: month("2022-06") },
      {
        recordId: "2",
        name: "石原",
        tenureFrom: month("2021-04"),
        tenureTo: month("2022-03"),
      },
    ] as RollupInput["advisers"],
    summary: summary({
      monthlySlots: { from: month("2023-04"), count: 2 },
      councilSessions: [{ from: day("2023-05-01"), to: day("2023-05-31") }],
      goodPractices: [
        { category: "業務改善", text: "予約" },
        { category: "業務改善", text: "申請" },
        { text: "動画" },
      ],
    }),
    ...more,
  });

/**
 * What sentences may quote of a document of some years.
 * @param before years that are only compared with
 */
export const quotableOf = (
  all: RollupInput,
  years: readonly number[],
  before: readonly number[] = [],
): readonly QuotableFigure[] => {
  const rollups = rollUp(all, rules, [...before, ...years]);
  const of = (wanted: readonly number[]) =>
    rollups.filter(({ fiscalYear }) => wanted.includes(fiscalYear));
  return quotableFigures({
    rollups: of(years),
    yearsBefore: of(before),
    meetings: all.meetings,
    advisers: all.advisers,
    ...(all.summary === undefined ? {} : { summary: all.summary }),
  });
};

/** A figure as a line: of what, how much, by which words a sentence means it, and which records are behind it. */
export const lineOf = (figure: QuotableFigure): string => {
  const { fiscalYear = "", sectionId = "", measure, change, names } = figure;
  const { suggested, unit, value, selection } = figure;
  const { grain, ...behind } = selection ?? {};
  return [
    fiscalYear,
    sectionId,
    suggested === undefined ? measure : `${suggested.kind}.${suggested.name}`,
    change ?? "",
    `${Math.round(value * 1000) / 1000} ${unit}`,
    names
      .map((name) => `${name.by}=${"month" in name ? name.month : name.word}`)
      .join("+"),
    grain === undefined
      ? ""
      : [
          grain,
          ...Object.entries(behind).map(
            ([key, told]) => `${key}=${String(told)}`,
          ),
        ].join(" "),
  ].join(" | ");
};
