import { describe, expect, it } from "vitest";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { exampleSettings } from "../../settings/example-settings";
import { boxes, choice, date, record, table, text } from "./cell-builders";

const settings = exampleSettings();
const { meetings } = settings.sources;
const source = {
  ...meetings,
  fields: { ...meetings.fields, fiscalYear: "年度" },
};

const decode = (year: unknown) =>
  decodeMeeting(
    record("7", {
      実施日: date("2022-10-05"),
      状態: choice("実施"),
      補佐官: boxes([]),
      参加者: table(),
      年度: year,
    }),
    source,
    settings.choices,
  );

describe("the 年度 that a record holds", () => {
  it.each([
    ["2021", 2021],
    ["令和３年度", 2021],
    ["", undefined],
  ])("is read from %j", (written, year) => {
    const { value, findings } = decode(text(written));
    expect(value?.storedFiscalYear).toBe(year);
    expect(value?.heldOn).toBe("2022-10-05");
    expect(
      findings.filter(({ mappedField }) => mappedField?.name === "fiscalYear"),
    ).toEqual([]);
  });

  it("is only warned of when it can't be read: no figure rests on it", () => {
    const { value, findings } = decode(text("ことし"));
    expect(value?.storedFiscalYear).toBeUndefined();
    expect(
      findings.filter(({ mappedField }) => mappedField?.name === "fiscalYear"),
    ).toMatchObject([
      { code: "fieldUnreadable", level: "warning", detail: "ことし" },
    ]);
  });

  it("is read of an activity too", () => {
    const { activities } = settings.sources;
    const { value } = decodeActivity(
      record("8", {
        [activities.fields.from ?? ""]: date("2022-10-05"),
        [activities.fields.standing ?? ""]: choice("集計対象"),
        年度: text("R3"),
      }),
      {
        ...activities,
        fields: { ...pick(activities.fields), fiscalYear: "年度" },
      },
      settings,
    );
    expect(value?.storedFiscalYear).toBe(2021);
  });
});

/** Fields without which an activity can't be placed. */
const pick = ({ from, standing }: { from?: string; standing?: string }) => ({
  ...(from === undefined ? {} : { from }),
  ...(standing === undefined ? {} : { standing }),
});
