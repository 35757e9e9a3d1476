import { describe, expect, it } from "vitest";
import { month } from "../../support/dates";
import { tableOf } from "./table-of";

/** A table of meetings, in May 2024, with days as they are typed one below the other. */
const typed = (...days: readonly string[]) => {
  const table = tableOf("meetings");
  for (const [index, text] of days.entries()) {
    table.leave(index, "heldOn", text);
    table.session.addRow();
  }
  return table;
};

const daysIn = (table: ReturnType<typeof tableOf>) =>
  table.shown("heldOn").filter((text) => text !== "");

describe("another month that is chosen after rows were typed", () => {
  it("leaves their days, says how many were typed without it, and reads these anew once that is wanted", () => {
    const table = typed("1", "5", "4/9", "2024/5/30");
    const { session } = table;
    const before = ["2024-05-01", "2024-05-05", "2024-04-09", "2024-05-30"];
    expect(daysIn(table)).toEqual(before);
    expect(session.daysToMove).toBe(0);
    session.chooseMonth(month("2022-04"));
    expect(daysIn(table)).toEqual(before);
    expect(session.daysToMove).toBe(3);
    session.moveDays();
    expect(daysIn(table)).toEqual([
      "2022-04-01",
      "2022-04-05",
      "2022-04-09",
      // It was typed in full.
      "2024-05-30",
    ]);
    expect(session.daysToMove).toBe(0);
    session.undo();
    expect(daysIn(table)).toEqual(before);
    expect(session.month).toBe("2022-04");
    session.undo();
    expect(daysIn(table)).toEqual(before);
    expect(session.month).toBe("2024-05");
  });

  it("asks no more once the days are kept, and again where that is taken back", () => {
    const table = typed("1", "5");
    const { session } = table;
    session.chooseMonth(month("2022-04"));
    session.keepDays();
    expect(session.daysToMove).toBe(0);
    expect(daysIn(table)).toEqual(["2024-05-01", "2024-05-05"]);
    session.undo();
    expect(session.daysToMove).toBe(2);
    session.chooseMonth(month("2024-05"));
    expect(session.daysToMove).toBe(0);
  });

  it("is one step however many keys the field of the month takes, and waiting days are of the last one", () => {
    const { session, ...table } = tableOf("meetings");
    session.chooseMonth(undefined);
    table.leave(0, "heldOn", "4/3");
    expect(daysIn({ session, ...table })).toEqual(["4/3"]);
    for (const one of ["0002-04", "0202-04", "2022-04"])
      session.chooseMonth(month(one));
    expect(daysIn({ session, ...table })).toEqual(["2022-04-03"]);
    session.undo();
    expect(session.month).toBeUndefined();
    expect(daysIn({ session, ...table })).toEqual(["4/3"]);
  });

  it("moves pasted days without a year, and none that a cell was typed over with a full one", () => {
    const table = tableOf("meetings");
    const { session } = table;
    table.paste("heldOn", "4/8\n12/20\n3/25\n3/26");
    table.leave(3, "heldOn", "2025-03-26");
    session.chooseMonth(month("2022-04"));
    expect(session.daysToMove).toBe(3);
    session.moveDays();
    expect(daysIn(table)).toEqual([
      "2022-04-08",
      "2022-12-20",
      "2023-03-25",
      "2025-03-26",
    ]);
  });
});
