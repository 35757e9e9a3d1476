import { describe, expect, it } from "vitest";
import { fittingFields } from "../../src/ui/settings/sources/fitting-fields";
import { guessFields } from "../../src/ui/settings/guessing/guess-fields";
import type { LabelledForm } from "../../src/settings/labelled-form";

const text = (label: string) => ({ type: "SINGLE_LINE_TEXT", label });
const date = (label: string) => ({ type: "DATE", label });
const choice = (label: string) => ({ type: "DROP_DOWN", label });

const meetings = (form: LabelledForm, mapped = {}) =>
  guessFields("meetings", form, mapped);

describe("guessing fields", () => {
  it("takes the code of the default apps before an equal name", () => {
    const form = { 開催日: date("日付"), date_1: date("開催日") };
    expect(meetings(form)).toEqual({ heldOn: "開催日" });
  });

  it("knows a field by its name in Japanese or English, with or without additions", () => {
    const form = {
      f1: date("開催日（必須）"),
      f2: choice("Status *"),
      f3: text("Theme"),
    };
    expect(meetings(form)).toMatchObject({
      heldOn: "f1",
      status: "f2",
      theme: "f3",
    });
  });

  it("takes a longer name when it is the only one that contains ours", () => {
    const one = { f1: date("ミーティング開催日") };
    expect(meetings(one)).toEqual({ heldOn: "f1" });
    const two = { ...one, f2: date("打ち合わせの開催日") };
    expect(meetings(two)).toEqual({});
  });

  it("does not see short English words inside others", () => {
    const form = { f1: date("Photo"), f2: date("Auto") };
    expect(guessFields("activities", form, {})).toEqual({});
  });

  it("takes no field of an unfitting type", () => {
    expect(meetings({ 開催日: text("開催日") })).toEqual({});
  });

  it("keeps what was chosen and uses no field twice", () => {
    const form = { 開催日: date("開催日"), other: date("面談日") };
    expect(meetings(form, { heldOn: "other" })).toEqual({ heldOn: "other" });
    expect(
      guessFields("activities", { 開始日: date("開始日") }, { to: "開始日" }),
    ).toEqual({ to: "開始日" });
  });

  it("looks for the columns of a table inside the table it found", () => {
    const form: LabelledForm = {
      役職: choice("役職"),
      参加者: {
        type: "SUBTABLE",
        label: "参加者",
        fields: { rank_in_table: choice("役職") },
      },
    };
    expect(meetings(form)).toMatchObject({
      attendances: "参加者",
      rank: "rank_in_table",
    });
  });
});

describe("fields on offer", () => {
  it("are those of the record while no table is chosen", () => {
    const form = { 役職: choice("役職"), 開催日: date("開催日") };
    expect(fittingFields("meetings", "rank", form, {})).toEqual([
      { code: "役職", label: "役職" },
    ]);
  });
});
