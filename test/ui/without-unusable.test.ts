import { describe, expect, it } from "vitest";
import { withoutUnusable } from "../../src/ui/settings/sources/without-unusable";
import { exampleSettings } from "../settings/example-settings";

const form = {
  day: { type: "DATE", label: "日付" },
  school: { type: "ORGANIZATION_SELECT", label: "学校" },
  people: {
    type: "SUBTABLE",
    label: "来談した人",
    fields: {
      name: { type: "SINGLE_LINE_TEXT", label: "氏名" },
      unit: { type: "SINGLE_LINE_TEXT", label: "組" },
    },
  },
};

const settings = (fields: Readonly<Record<string, string>>) => ({
  ...exampleSettings(),
  sources: { meetings: { appId: "1", fields } },
});

describe("when the table of participants is chosen", () => {
  it("what stands beside it is no column of it any more, and the rest stays", () => {
    const chosen = settings({
      heldOn: "day",
      attendances: "people",
      personName: "name",
      division: "school",
    });
    expect(
      withoutUnusable(chosen, "meetings", form, "attendances").sources.meetings
        ?.fields,
    ).toEqual({ heldOn: "day", attendances: "people", personName: "name" });
  });

  it("nothing changes where all columns are of it, or another field is chosen", () => {
    const fitting = settings({
      heldOn: "day",
      attendances: "people",
      division: "unit",
    });
    for (const field of ["attendances", "heldOn"])
      expect(withoutUnusable(fitting, "meetings", form, field)).toBe(fitting);
  });
});
