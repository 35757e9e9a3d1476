import { describe, expect, it } from "vitest";
import type { Attendance } from "../../../src/domain/meeting";
import { sharedAttendance } from "../../../src/kintone/decode/shared-attendance";

const taro: Attendance = {
  person: { code: "0101", name: "佐藤 太郎" },
  division: "総務課",
  rank: "課長級",
  role: "principal",
};

describe("attendances that are equal", () => {
  it("are one, as it was", () => {
    const first = sharedAttendance(structuredClone(taro));
    expect(first).toEqual(taro);
    expect(sharedAttendance(structuredClone(taro))).toBe(first);
  });

  it.each<[string, Attendance]>([
    ["role", { ...taro, role: "companion" }],
    ["rank", { ...taro, rank: "部長級" }],
    ["division", { ...taro, division: "総務" }],
    ["code", { ...taro, person: { code: "0102", name: "佐藤 太郎" } }],
    ["name", { ...taro, person: { code: "0101", name: "佐藤太郎" } }],
    ["person", { rank: "課長級", division: "総務課", role: "principal" }],
    ["person whose code is the name", { ...taro, person: { name: "0101" } }],
    ["person whose name is the code", { ...taro, person: { code: "0101" } }],
  ])("are so in all that they hold: another %s", (_what, other) => {
    sharedAttendance(structuredClone(taro));
    expect(sharedAttendance(structuredClone(other))).toEqual(other);
  });
});
