import { atOnce } from "../../src/domain/steps";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doubtfulRanks } from "../../src/checks/ranks-over-time";
import { rosterOf } from "../../src/domain/roster";
import { day } from "../support/dates";
import { attendee, companion, meeting } from "../rollup/fixture";

const RANKS = [
  { label: "部長級", synonyms: [] },
  { label: "課長級", synonyms: ["課長"] },
  { label: "係長級", synonyms: [] },
];

/** A meeting a month with these ranks; records 1, 2, 3, … in order. */
const held = (...ranks: readonly (string | undefined)[]) =>
  ranks.map((rank, index) =>
    meeting(`2023-${String(index + 1).padStart(2, "0")}-10`, {
      recordId: String(index + 1),
      attendances: [attendee("1", rank)],
    }),
  );

const doubted = (...ranks: readonly (string | undefined)[]) =>
  atOnce(doubtfulRanks(held(...ranks), RANKS)).map(({ recordId }) => recordId);

const [K, B] = ["課長級", "部長級"];

describe("ranks of one person over time", () => {
  test("a promotion, or a step back for good, is no doubt", () => {
    expect(doubted(K, K, B, B)).toEqual([]);
    expect(doubted(B, B, K, K)).toEqual([]);
    expect(doubted(K, B)).toEqual([]);
    expect(doubted("係長級", K, B)).toEqual([]);
    expect(doubted(K)).toEqual([]);
  });

  test("old records written anew with today's rank contradict those between", () => {
    expect(doubted(B, B, K, K, B, B)).toEqual(["1", "2"]);
    expect(atOnce(doubtfulRanks(held(B, K, K, B), RANKS))).toEqual([
      {
        recordId: "1",
        person: { code: "1" },
        heldOn: "2023-01-10",
        rank: B,
        around: K,
        otherRecordId: "2",
      },
    ]);
  });

  test("one old rank carried into later meetings contradicts those around it", () => {
    expect(doubted(K, B, B, K, B, B)).toEqual(["4"]);
    expect(doubted(B, B, K, B)).toEqual(["3"]);
    expect(doubted(K, K, B, K)).toEqual(["3"]);
  });

  test("today's rank of the roster stands after the meetings", () => {
    const today = (rank: string, ...ranks: string[]) =>
      atOnce(
        doubtfulRanks(
          held(...ranks),
          RANKS,
          rosterOf([{ code: "１", rank, postings: [] }]),
        ),
      ).map(({ recordId, around, otherRecordId }) => [
        recordId,
        around,
        otherRecordId,
      ]);
    // Written anew: only the roster tells that the old ones have today's rank.
    expect(today(B, B, B, K, K)).toEqual([
      ["1", K, "3"],
      ["2", K, "3"],
    ]);
    expect(today(B, B, B, K)).toEqual([["3", B, undefined]]);
    // Promoted once, before or after the meetings: no doubt.
    expect(today(B, K, K, B)).toEqual([]);
    expect(today(B, K, K)).toEqual([]);
    // All have today's rank: nothing can be told.
    expect(today(B, B, B, B)).toEqual([]);
  });

  test("what the history says of a day is no doubt, and tells of those before it", () => {
    const roster = rosterOf([
      {
        code: "1",
        rank: B,
        postings: [{ from: day("2023-03-01"), rank: B }],
      },
    ]);
    const told = (...ranks: string[]) =>
      atOnce(doubtfulRanks(held(...ranks), RANKS, roster)).map(
        ({ recordId }) => recordId,
      );
    // The third has another rank than the history: that is told otherwise.
    expect(told(B, B, K, B)).toEqual([]);
    expect(told(B, K, K, K)).toEqual(["1"]);
    expect(doubted(B, B, K, B)).toEqual(["3"]);
    expect(doubted(B, K, K, K)).toEqual([]);
  });

  test("spellings of one rank are one rank, a blank one says nothing", () => {
    expect(doubted(K, "課長", K)).toEqual([]);
    expect(doubted(K, undefined, K)).toEqual([]);
    expect(doubted(K, " ", K)).toEqual([]);
  });

  test("companions are compared too, each person alone, cancelled meetings never", () => {
    const attended = [
      [companion("2", K), attendee("3", B)],
      [attendee("2", B), companion("3", B)],
      [companion("2", K), companion("3", B)],
    ];
    const meetings = attended.map((attendances, index) =>
      meeting(`2023-0${index + 1}-10`, {
        recordId: String(index + 1),
        attendances,
      }),
    );
    expect(
      atOnce(doubtfulRanks(meetings, RANKS)).map(({ recordId, person }) => [
        recordId,
        person.code,
      ]),
    ).toEqual([["1", "2"]]);
    const cancelled = meetings.map((one) =>
      one.recordId === "2" ? { ...one, status: "cancelled" as const } : one,
    );
    expect(atOnce(doubtfulRanks(cancelled, RANKS))).toEqual([]);
  });

  test("someone without an identity is nobody's promotion", () => {
    const meetings = held(K, B, K).map((one) => ({
      ...one,
      attendances: [{ role: "principal" as const, rank: B }],
    }));
    expect(atOnce(doubtfulRanks(meetings, RANKS))).toEqual([]);
  });
});

const anyRanks = fc.array(fc.constantFrom(K, B, "係長級", "嘱託"), {
  maxLength: 12,
});

test("without the doubtful ones nobody comes back to a rank at once", () => {
  fc.assert(
    fc.property(anyRanks, (ranks) => {
      const doubtful = new Set(doubted(...ranks));
      const left = ranks.filter((_, index) => !doubtful.has(String(index + 1)));
      const runs = left.filter((rank, index) => rank !== left[index - 1]);
      expect(runs.every((rank, index) => rank !== runs[index + 2])).toBe(true);
    }),
  );
});

test("the order of the records does not matter", () => {
  fc.assert(
    fc.property(anyRanks, fc.infiniteStream(fc.nat()), (ranks, keys) => {
      const meetings = held(...ranks);
      const order = [...keys.take(meetings.length)];
      const shuffled = meetings
        .map((one, index) => [order[index] ?? 0, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      expect(atOnce(doubtfulRanks(shuffled, RANKS))).toEqual(
        atOnce(doubtfulRanks(meetings, RANKS)),
      );
    }),
  );
});
