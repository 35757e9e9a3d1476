import { describe, expect, it } from "vitest";
import { checkCadence } from "../../../src/publishing/texts/cadence/check-cadence";
import { readCadence } from "../../../src/publishing/texts/cadence/read-cadence";
import { month } from "../../support/dates";

/** Twelve months from April; null: after the closing date. */
const section = (counts: readonly (number | null)[], undated = 0) => ({
  count: counts.reduce<number>((sum, count) => sum + (count ?? 0), undated),
  byMonth: counts.map((count, index) => ({
    month: month(
      index < 9
        ? `2022-${String(index + 4).padStart(2, "0")}`
        : `2023-0${index - 8}`,
    ),
    count,
  })),
});

const monthly = Array.from({ length: 12 }, () => 1);
const fromSeptember = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];

describe("readCadence", () => {
  it.each([
    ["毎月1回", "毎月1回", "month", 1],
    ["毎月１回実施", "毎月１回", "month", 1],
    ["毎月一回", "毎月一回", "month", 1],
    ["月に2回", "月に2回", "month", 2],
    ["月8回程度", "月8回程度", "month", 8],
    ["月約8回", "月約8回", "month", 8],
    ["月1～2回", "月1～2回", "month", 2],
    ["9月以降、毎月1回", "毎月1回", "month", 1],
    ["2か月に1回", "2か月に1回", "month", 0.5],
    ["四半期ごとに1回", "四半期ごとに1回", "month", 1 / 3],
    ["隔月開催", "隔月", "month", 0.5],
    ["毎月開催", "毎月", "month", 1],
    ["週1回", "週1回", "week", 1],
    ["隔週", "隔週", "week", 0.5],
    ["年2回", "年2回", "year", 2],
    ["年に３回", "年に３回", "year", 3],
  ])("reads %s", (text, found, per, times) => {
    const cadence = readCadence(text);
    expect(text.slice(cadence?.from, cadence?.to)).toBe(found);
    expect(cadence?.per).toBe(per);
    expect(cadence?.times).toBeCloseTo(times);
  });

  it.each(["随時", "67回", "11月2回", "令和5年2回", "必要に応じて実施"])(
    "finds none in %s",
    (text) => {
      expect(readCadence(text)).toBeUndefined();
    },
  );
});

describe("checkCadence", () => {
  it.each([
    ["毎月1回", monthly],
    ["9月以降、毎月1回", fromSeptember],
    ["9月から毎月1回", fromSeptember],
    ["月1～2回", monthly.map((_, index) => 1 + (index % 2))],
    ["月8回程度", monthly.map(() => 7)],
    ["隔月", monthly.map((_, index) => index % 2)],
    ["年2回", [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]],
    ["随時", monthly],
  ])("agrees with %s", (text, counts) => {
    expect(checkCadence(text, section(counts))).toBeUndefined();
  });

  it("tells of 毎月1回 with 10 times", () => {
    expect(
      checkCadence("毎月1回", section([...monthly.slice(0, 10), 0, 0])),
    ).toMatchObject({
      expected: { least: 12, most: 12 },
      months: 12,
      count: 10,
    });
  });

  it.each([
    ["9月以降、毎月1回", monthly],
    ["毎月1回", fromSeptember],
    ["月8回程度", monthly.map(() => 4)],
    ["年2回", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ])("differs from %s", (text, counts) => {
    expect(checkCadence(text, section(counts))).toBeDefined();
  });

  it("asks for no more than the months that have begun", () => {
    const begun = [1, 1, 1, 1, 1, 1, 1, null, null, null, null, null];
    expect(checkCadence("毎月1回", section(begun))).toBeUndefined();
  });

  it("counts what has no month", () => {
    expect(
      checkCadence(
        "年2回",
        section(
          monthly.map(() => 0),
          2,
        ),
      ),
    ).toBeUndefined();
  });

  it("says nothing of a section of sentences", () => {
    expect(
      checkCadence("毎月1回", { ...section(monthly), count: null }),
    ).toBeUndefined();
  });
});
