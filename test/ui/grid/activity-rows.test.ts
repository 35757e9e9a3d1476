import { describe, expect, it } from "vitest";
import { tableOf } from "./table-of";

describe("activities whose titles tell how often", () => {
  it.each([
    ["第8回～第10回協議", "3"],
    ["窓口相談（3回）", "3"],
    ["協議×2", "2"],
  ])("are asked for the count where it is blank: %s", (title, times) => {
    const pasted = tableOf("activities");
    pasted.paste("title", `${title}\t5/8`);
    const typed = tableOf("activities");
    typed.leave(0, "title", title);
    const asked = {
      isHeld: true,
      said: [
        `題名「${title}」は2回以上のことかもしれませんが、回数の欄が空いています。何回とするかを選んでください。`,
      ],
      offered: ["1", times],
    };
    for (const { session, saidOf } of [pasted, typed]) {
      expect(saidOf(0, "count")).toEqual(asked);
      session.type(0, "count", times);
      expect(saidOf(0, "count").said).toEqual([]);
    }
  });

  it("are not asked of one time, of how often in a year, and in meetings", () => {
    const { leave, saidOf } = tableOf("activities");
    for (const title of ["第3回協議", "毎月2回の相談", "協議"]) {
      leave(0, "title", title);
      expect(saidOf(0, "count").said).toEqual([]);
    }
  });
});

describe("〃", () => {
  it("is what the line above has, where it is pasted", () => {
    const { paste, shown } = tableOf("activities");
    paste(
      "summaryLine",
      "窓口改革\t税務WG\t協議\t5/8\n〃\t同上\t〃\t5/9\n\t\t\t\n″\t〃\t懇談\t同上",
    );
    expect(shown("summaryLine").slice(0, 2)).toEqual(["窓口改革", "窓口改革"]);
    expect(shown("summaryLine")[3]).toBe("窓口改革");
    expect(shown("workingGroup")[3]).toBe("税務WG");
    expect(shown("title")[1]).toBe("協議");
    expect(shown("from")[3]).toBe("2024-05-09");
  });

  it("is what the row above shows, where it is typed or pasted first; nothing in the first row", () => {
    const { leave, session, shown } = tableOf("meetings");
    leave(0, "theme", "〃");
    expect(shown("theme")).toEqual([""]);
    leave(0, "theme", "窓口");
    session.addRow();
    session.addRow();
    leave(2, "theme", "同上");
    expect(shown("theme")).toEqual(["窓口", "", "窓口"]);
  });
});

it("says of a count that the form does not take why, not how it counts", () => {
  const { leave, saidOf } = tableOf("activities");
  leave(0, "title", "協議");
  leave(0, "count", "-1");
  expect(saidOf(0, "count")).toMatchObject({
    isHeld: true,
    said: [
      "この項目に入れられる数より小さい数です（-1 < 1）。数を直すか、記録にしないものは除いてください。",
    ],
  });
});
