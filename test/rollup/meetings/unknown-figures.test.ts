import { describe, expect, it } from "vitest";
import { recordIdIn } from "../../../src/domain/record-id";
import type { Meeting } from "../../../src/domain/meeting";
import type {
  MeetingFact,
  UnknownFacts,
} from "../../../src/rollup/input/unknown-facts";
import { MEETING_DIMENSION_NAMES } from "../../../src/rollup/dimensions/meeting-dimensions";
import { attendee, everyone, meeting } from "../fixture";
import { rollUp2022, shown } from "../rolled-up";

/** What no record says, and what those of the app 40 don't say while others do. */
const counted = (
  meetings: readonly Meeting[],
  nowhere: readonly MeetingFact[],
  inSome: readonly MeetingFact[] = [],
) => {
  const unknown: UnknownFacts = {
    meetings: nowhere,
    activities: [],
    inSome: {
      meetings: inSome.map((fact) => ({
        fact,
        apps: [{ appId: "40", app: "40" }],
      })),
      activities: [],
    },
  };
  return rollUp2022(meetings, { ...everyone, unknown }).meetings;
};

/** How many different people stand in each of the rows, a kind of rows after the other. */
const people = (rollup: ReturnType<typeof counted>) => ({
  all: rollup.distinctAttendees,
  ranks: rollup.byRank.map((row) => row.distinctAttendees),
  may: rollup.byMonth[1]?.distinctAttendees,
  ranksInMay: rollup.byMonth[1]?.byRank.map((row) => row.distinctAttendees),
  dimensions: MEETING_DIMENSION_NAMES.flatMap((name) =>
    rollup.byDimension[name].map((row) => row.distinctAttendees),
  ),
  inSeveralRanks: rollup.distinctAcrossRanks,
  perPerson: rollup.repeatUse.meetingsPerPerson,
  visits: rollup.repeatUse.distribution,
  newInMay: rollup.repeatUse.byMonth[1],
});

/* Two meetings in May: somebody came as a 課長級, then as a 部長級. */
const both = [
  meeting("2022-05-10"),
  meeting("2022-05-11", { attendances: [attendee("1", "部長級")] }),
];

describe("figures that rest on what records don't say", () => {
  it("are all known where records say it", () => {
    expect(people(counted(both, []))).toEqual({
      all: 1,
      ranks: [0, 1, 1],
      may: 1,
      ranksInMay: [0, 1, 1],
      dimensions: [1, 1, 1, 1],
      inSeveralRanks: 1,
      perPerson: 2,
      visits: { once: 0, twice: 1, threeOrMore: 0 },
      newInMay: { month: "2022-05", firstTime: 1, returning: 1 },
    });
  });

  it("have no 実人数 and no repeat use where nothing says who came, which is something else than nobody", () => {
    const rollup = counted(both, ["people"]);
    expect(people(rollup)).toEqual({
      all: null,
      ranks: [null, null, null],
      may: null,
      ranksInMay: [null, null, null],
      dimensions: [null, null, null, null],
      inSeveralRanks: null,
      perPerson: null,
      visits: null,
      newInMay: { month: "2022-05", firstTime: null, returning: null },
    });
    expect(rollup.repeatUse.byMonth).toHaveLength(12);
  });

  it("keep 回数 and のべ where nothing says who came", () => {
    const rollup = counted(both, ["people"]);
    expect([rollup.count, rollup.totalAttendance]).toEqual([2, 2]);
    expect(shown(rollup.byRank)).toEqual([
      "部長級: 1/1/null",
      "課長級: 1/1/null",
    ]);
    expect(shown(rollup.byDimension.adviser)).toEqual(["宮崎: 2/2/null"]);
    expect(rollup.byMonth[1]).toMatchObject({
      month: "2022-05",
      count: 2,
      totalAttendance: 2,
    });
    expect(shown(rollup.byMonth[1]?.byRank ?? [])).toEqual([
      "部長級: 1/1/null",
      "課長級: 1/1/null",
    ]);
  });

  it("have no rows by rank where nothing says a rank, in the year or in a month", () => {
    const rollup = counted(both, ["rank"]);
    expect(people(rollup)).toMatchObject({
      all: 1,
      ranks: [],
      may: 1,
      ranksInMay: [],
      inSeveralRanks: null,
      perPerson: 2,
    });
    expect(rollup.byMonth.map(({ byRank }) => byRank.length)).toEqual(
      Array<number>(12).fill(0),
    );
  });

  it("have neither where records say neither", () => {
    expect(people(counted(both, ["people", "rank"]))).toMatchObject({
      all: null,
      ranks: [],
      ranksInMay: [],
    });
  });
});

describe("figures of records of which those of one app don't say it", () => {
  const untold = meeting("2022-05-12", {
    recordId: recordIdIn("1", "40"),
    attendances: [attendee("2")],
  });

  it("have no 実人数 as soon as one of them is among the meetings", () => {
    expect(counted([...both, untold], [], ["people"]).distinctAttendees).toBe(
      null,
    );
    expect(counted(both, [], ["people"]).distinctAttendees).toBe(1);
  });

  it("stand in 未設定 beside the ranks of others", () => {
    const rollup = counted([...both, untold], [], ["rank"]);
    expect(shown(rollup.byRank)).toEqual([
      "部長級: 1/1/1",
      "課長級: 1/1/1",
      "未設定: 1/1/1",
    ]);
  });

  it("have no rows by rank in a year that has no others", () => {
    expect(counted([untold], [], ["rank"]).byRank).toEqual([]);
    expect(counted([untold], [], ["people"]).byRank).not.toEqual([]);
  });

  it("are 0 for each rank in a year without meetings", () => {
    expect(
      counted([], [], ["rank", "people"]).byRank.map(({ count }) => count),
    ).toEqual([0, 0, 0]);
    expect(counted([], [], ["people"]).distinctAttendees).toBe(0);
  });
});
