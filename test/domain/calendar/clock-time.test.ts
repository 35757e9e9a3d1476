import { expect, test } from "vitest";
import { clockOf, minutesOf } from "../../../src/domain/calendar/clock-time";

test.each([
  ["00:00", 0],
  ["9:05", 545],
  ["09:05", 545],
  ["23:59", 1439],
])("%s is minute %i of its day", (clock, minutes) => {
  expect(minutesOf(clock)).toBe(minutes);
});

test.each([
  undefined,
  "",
  "9",
  "9:5",
  "9:055",
  "109:05",
  "x9:05",
  "9:05 ",
  "a:05",
  "9:ab",
])("%j is no clock time", (clock) => {
  expect(minutesOf(clock)).toBeUndefined();
});

test("minutes are written with two digits each", () => {
  expect(clockOf(0)).toBe("00:00");
  expect(clockOf(545)).toBe("09:05");
  expect(clockOf(1439)).toBe("23:59");
});
