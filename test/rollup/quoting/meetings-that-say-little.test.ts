import { expect, it } from "vitest";
import type { Meeting } from "../../../src/domain/meeting";
import type { MeetingFact } from "../../../src/rollup/input/unknown-facts";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { meetingFigures } from "../../../src/rollup/quoting/meeting-figures";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day, month } from "../../support/dates";
import { input, meeting, summary } from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

/** Figures of the whole year 2022, as `measure value unit`. */
const ofWholeYear = (
  more: Partial<RollupInput>,
  unknown: readonly MeetingFact[] = [],
): readonly string[] => {
  const rows = input(more);
  const { meetings, activities } = { meetings: unknown, activities: [] };
  const counted = rollUpFiscalYear(
    rows,
    {
      ...twoRanks,
      unknown: {
        meetings,
        activities,
        inSome: { meetings: [], activities: [] },
      },
    },
    2022,
  );
  const [line] = toldFigures(
    meetingFigures(counted).filter(({ names }) => names.length === 0),
    rows,
  );
  return line?.replace("2022 meetings: ", "").split(", ") ?? [];
};

const held = (...days: readonly string[]): Meeting[] =>
  days.map((heldOn, index) =>
    meeting(heldOn, { recordId: "abcdefgh".charAt(index) }),
  );

it("of records that don't know who came, no figure of people is quoted", () => {
  expect(
    ofWholeYear({ meetings: held("2022-04-01"), asOf: day("2022-04-30") }, [
      "people",
    ]),
  ).toEqual([
    "count 1 times (a)",
    "totalAttendance 1 people (a)",
    "meanPerMonth 1 times",
    "busiestMonth 1 times (a)",
    "quietestMonth 1 times (a)",
  ]);
});

it("a year in which only sentences were written has zeros, and no share of nothing", () => {
  const rows = input({
    asOf: day("2022-04-30"),
    summary: summary({
      commentary: [
        { kind: "commentary", section: "1on1ミーティング", text: "未実施。" },
      ],
    }),
  });
  const figures = meetingFigures(rollUpFiscalYear(rows, twoRanks, 2022));
  expect(figures.filter(({ measure }) => measure === "share")).toEqual([]);
  expect(
    toldFigures(
      figures.filter(({ names }) => names.length === 0),
      rows,
    ),
  ).toEqual([
    "2022 meetings: count 0 times (), totalAttendance 0 people (), distinctAttendees 0 people (), once 0 people (), twice 0 people (), threeOrMore 0 people (), meanPerMonth 0 times, busiestMonth 0 times (), quietestMonth 0 times ()",
  ]);
});

it("slots are quoted with their use, and months before them stand out nowhere", () => {
  const told = ofWholeYear({
    meetings: held("2022-05-01", "2022-06-01", "2022-06-02", "2022-06-03"),
    asOf: day("2022-07-31"),
    summary: summary({ monthlySlots: { from: month("2022-05"), count: 5 } }),
  });
  expect(told.slice(told.indexOf("threeOrMore 1 people (a b c d)"))).toEqual([
    "threeOrMore 1 people (a b c d)",
    // May, June and July, of which July had none.
    "slots 15 times",
    "utilisationRate 0.267 rate (a b c d)",
    "slotsPerMonth 5 times",
    "meanPerMonth 1.333 times",
    "busiestMonth 3 times (b c d)",
    "quietestMonth 0 times ()",
  ]);
});

it("months inside and outside council sessions are quoted by their means", () => {
  expect(
    ofWholeYear({
      meetings: held("2022-04-01", "2022-05-01", "2022-05-02", "2022-06-01"),
      asOf: day("2022-06-30"),
      summary: summary({
        councilSessions: [{ from: day("2022-06-01"), to: day("2022-06-20") }],
      }),
    }).filter((line) => /^mean(?:In|Out)/u.test(line)),
  ).toEqual(["meanInside 1 times", "meanOutside 1.5 times"]);
});

it("nothing is quoted of months when none has begun", () => {
  expect(
    ofWholeYear({
      asOf: day("2022-03-31"),
      summary: summary({
        commentary: [
          { kind: "commentary", section: "1on1ミーティング", text: "予定。" },
        ],
      }),
    }).filter((line) => /Month/u.test(line)),
  ).toEqual([]);
});
