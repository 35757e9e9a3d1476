import { describe, expect, it } from "vitest";
import { checkSettingsAgainstForm } from "../../src/settings/check-settings-against-form";
import { exampleSettings } from "./example-settings";

const adviserForm = {
  氏名: { type: "SINGLE_LINE_TEXT" },
  登用開始: { type: "DATE" },
  登用終了: { type: "DATE" },
  表示順: { type: "NUMBER" },
};

const check = (form: Record<string, { type: string }>) =>
  checkSettingsAgainstForm(exampleSettings(), { advisers: form });

describe("checkSettingsAgainstForm", () => {
  it("finds nothing when every mapped field exists with a fitting type", () => {
    expect(check(adviserForm)).toEqual([]);
  });

  it("names fields that were deleted or changed their type", () => {
    expect(
      check({
        氏名: adviserForm.氏名,
        登用開始: adviserForm.登用開始,
        表示順: { type: "CHECK_BOX" },
      }),
    ).toMatchObject([
      {
        source: "advisers",
        field: "tenureTo",
        fieldCode: "登用終了",
        problem: "missing",
      },
      {
        source: "advisers",
        field: "order",
        fieldCode: "表示順",
        problem: "unfittingType",
        type: "CHECK_BOX",
      },
    ]);
  });

  it.each([
    [undefined, "missing"],
    ["CHECK_BOX", "unfittingType"],
  ])("judges the field that tells kinds apart: %s is %s", (type, problem) => {
    const settings = exampleSettings();
    const filter = { field: "種類", values: ["補佐官"] };
    const { advisers } = settings.sources;
    const found = checkSettingsAgainstForm(
      { ...settings, sources: { advisers: { ...advisers, filter } } },
      { advisers: { ...adviserForm, ...(type && { 種類: { type } }) } },
    );
    expect(found).toEqual([
      expect.objectContaining({ field: "filter", fieldCode: "種類", problem }),
    ]);
  });

  it("names fields on the wrong side of a table", () => {
    const settings = exampleSettings();
    const text = { type: "SINGLE_LINE_TEXT" };
    const meetings = {
      appId: "1",
      fields: {
        heldOn: "実施日",
        attendances: "参加者",
        rank: "役職",
        theme: "テーマ",
      },
    };
    expect(
      checkSettingsAgainstForm(
        { ...settings, sources: { meetings } },
        {
          meetings: {
            実施日: { type: "DATE" },
            役職: text,
            参加者: { type: "SUBTABLE", fields: { テーマ: text } },
          },
        },
      ).map(({ fieldCode, problem }) => [fieldCode, problem]),
    ).toEqual([
      ["役職", "outsideTable"],
      ["テーマ", "insideTable"],
    ]);
  });

  it("expects a person's fields on the record when participants are a user selection", () => {
    const settings = exampleSettings();
    const meetings = {
      appId: "1",
      fields: { heldOn: "date", attendances: "people", rank: "rank" },
    };
    expect(
      checkSettingsAgainstForm(
        { ...settings, sources: { meetings } },
        {
          meetings: {
            date: { type: "DATETIME" },
            people: { type: "USER_SELECT" },
            rank: { type: "DROP_DOWN" },
          },
        },
      ),
    ).toEqual([]);
  });

  it("does not take a field called like an object's own methods for present", () => {
    const settings = exampleSettings();
    const advisers = {
      appId: "3",
      fields: { name: "constructor", tenureFrom: "登用開始" },
    };
    expect(
      checkSettingsAgainstForm(
        { ...settings, sources: { advisers } },
        { advisers: adviserForm },
      ),
    ).toMatchObject([{ fieldCode: "constructor", problem: "missing" }]);
  });
});
