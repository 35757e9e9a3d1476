import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar-date";
import { yearsLater } from "../../../src/domain/calendar/years-later";
import { day, month } from "../../support/dates";
import { tableOf } from "./table-of";

/** In a table of 20 May 2024, in which that month is chosen for meetings. */
const tableWith = (
  days: readonly string[],
  kind: "activities" | "meetings" = "meetings",
) => {
  const table = tableOf(kind);
  const name = kind === "meetings" ? "heldOn" : "from";
  table.paste(name, days.join("\n"));
  return {
    ...table,
    /** What is offered for each day. */
    offered: () => days.map((_, at) => table.saidOf(at, name).offered.join()),
    saidOf: (at: number) => table.saidOf(at, name),
  };
};

const FIRST = day("2018-04-01");

/** Days that go on from each other, the latest first or last. */
const goingOn = fc
  .tuple(
    fc.integer({ min: 0, max: 1200 }),
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 9 }),
    fc.boolean(),
  )
  .map(([start, steps, isLatestFirst]) => {
    const days = [addDays(FIRST, start)];
    for (const step of steps) days.push(addDays(days.at(-1) ?? FIRST, step));
    return isLatestFirst ? days.reverse() : days;
  });

describe("a day years away from the rows around it", () => {
  it("is asked about, whatever year it says, and those around it are not", () => {
    fc.assert(
      fc.property(
        goingOn,
        fc.nat(),
        fc.constantFrom(-2, -1, 1, 3),
        (days, nat, years) => {
          expect(tableWith(days).offered().join("")).toBe("");
          const at = 1 + (nat % (days.length - 2));
          const slip = yearsLater(days[at] ?? FIRST, years);
          fc.pre(slip !== undefined);
          const typed = days.map((one, place) => (place === at ? slip : one));
          expect(tableWith(typed).offered()).toEqual(
            days.map((one, place) => (place === at ? one : "")),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is told with those around it, and saved once that was confirmed", () => {
    const { leave, offered, saidOf } = tableWith([
      "2021-12-20",
      "R3.1.12",
      "2022-01-20",
    ]);
    expect(saidOf(1)).toEqual({
      isHeld: false,
      said: [
        "【確認】日付の年が、前後の行から外れています（日付と前後の行の日付：2021-01-12 ≠ 2021-12-20、2022-01-20）。年が違えば直してください。",
      ],
      offered: ["2022-01-12"],
    });
    leave(1, "heldOn", "R4.1.12");
    expect(offered()).toEqual(["", "", ""]);
  });

  it("is asked about in activities, with its last day", () => {
    const { offered } = tableWith(
      ["2021-12-20", "2021-01-12～2021-01-14", "2022-01-20"],
      "activities",
    );
    expect(offered()).toEqual(["", "2022-01-12～2022-01-14", ""]);
  });
});

describe("a day about a year before today", () => {
  const meant = (days: readonly string[], kind?: "activities" | "meetings") =>
    tableWith(days, kind).offered();

  it("is asked about, of several the first", () => {
    expect(meant(["2023-06-10"])).toEqual(["2024-06-10"]);
    expect(meant(["2024-05-08", "2023/5/10", "2024-05-15"])[1]).toBe(
      "2024-05-10",
    );
    expect(meant(["2023-05-10", "2023-05-17"], "activities")).toEqual([
      "2024-05-10",
      "",
    ]);
  });

  it("is not asked about in the month that is chosen", () => {
    const { offered, session } = tableWith(["2023-05-10"]);
    expect(offered()).toEqual(["2024-05-10"]);
    session.chooseMonth(month("2023-05"));
    expect(offered()).toEqual([""]);
  });

  it("is not asked about in a list of the past", () => {
    const year = ["2023-04-20", "2023-06-01", "2023-09-01", "2024-02-01"];
    expect(meant(year, "activities").join("")).toBe("");
  });

  it("is not asked back once the first is right", () => {
    const { leave, offered } = tableWith(
      ["2023-05-08", "2023-05-10", "2023-05-13", "2023-05-17"],
      "activities",
    );
    leave(0, "from", "2024-05-08");
    expect(offered()).toEqual(["", "2024-05-10", "", ""]);
  });
});
