import { describe, expect, it } from "vitest";
import type { Activity } from "../../../src/domain/activity";
import { sectionFinder } from "../../../src/rollup/activities/section-finder";
import { section } from "../fixture";

const sectionOf = sectionFinder([
  section({ id: "meetings", title: "面談", source: "meetings" }),
  section({ id: "groups", title: "部会", recordValues: ["部会", "支援", ""] }),
  section({ id: "trainings", title: "研修", recordValues: ["研修", "支援"] }),
  section({ id: "others", title: "その他", source: "none" }),
]);

const idOf = (record: Pick<Activity, "section" | "sectionId">) =>
  sectionOf(record)?.id;

describe("the section of a record", () => {
  it("is the one whose value it says, in any width of letters", () => {
    expect(idOf({ section: "研修" })).toBe("trainings");
    expect(idOf({ section: "研 修" })).toBe("trainings");
  });

  it("is the earlier of two that claim a value", () => {
    expect(idOf({ section: "支援" })).toBe("groups");
  });

  it("is none for what no section claims, nor for a blank one", () => {
    expect(idOf({ section: "相談会" })).toBeUndefined();
    expect(idOf({ section: "" })).toBeUndefined();
    expect(idOf({ section: " " })).toBeUndefined();
    expect(idOf({})).toBeUndefined();
  });

  it("is never one of meetings or of sentences", () => {
    expect(idOf({ section: "面談" })).toBeUndefined();
    expect(idOf({ section: "その他" })).toBeUndefined();
  });

  it("is that of its app, whatever it says itself", () => {
    expect(idOf({ sectionId: "trainings" })).toBe("trainings");
    expect(idOf({ sectionId: "trainings", section: "部会" })).toBe("trainings");
  });

  it("is none where its app's is none of activities, or was removed", () => {
    expect(idOf({ sectionId: "meetings" })).toBeUndefined();
    expect(idOf({ sectionId: "others", section: "部会" })).toBeUndefined();
    expect(idOf({ sectionId: "gone", section: "部会" })).toBeUndefined();
  });
});
