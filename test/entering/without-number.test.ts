import { expect, test } from "vitest";
import { readDays } from "../../src/entering/reading/read-days";

test.each([
  ["第1回　4/13", "2022-04-13"],
  ["第12回：4月13日(水)", "2022-04-13"],
  ["３回目 R4.4.13", "2022-04-13"],
  ["4/13　第2回", "2022-04-13"],
  ["2022/4/13 13:30 第2回", "2022-04-13"],
])("the number of a meeting is no part of its day: %s", (text, date) => {
  expect(readDays(text, { fiscalYear: 2022, startMonth: 4 })).toMatchObject({
    state: "read",
    from: { precision: "day", date },
  });
});

test("several of them are told, and a number alone is no day", () => {
  const year = { fiscalYear: 2022, startMonth: 4 };
  expect(readDays("第1回 4/13、第2回 4/20", year).state).toBe("several");
  expect(readDays("第1回", year).state).toBe("unreadable");
});
