import { describe, expect, it } from "vitest";
import { settingsProblemMessage } from "../../src/i18n/settings/settings-problem-messages";
import { parseSettings } from "../../src/settings/parse-settings";
import type { RecordFilter } from "../../src/settings/settings";
import { exampleSettings } from "./example-settings";

/** Places and codes of what is wrong with the example after a change. */
const problemsAfter = (
  change: (settings: Record<string, any>) => void,
): string[] => {
  const settings = structuredClone(exampleSettings()) as Record<string, any>;
  change(settings);
  const parsed = parseSettings(settings);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, code, detail }) =>
        [path, code, detail].filter(Boolean).join(" "),
      );
};

const filterBy = (field: string, ...values: string[]) => ({ field, values });

/** Meetings and activities in one app. */
const shareApp = (
  { sources: { meetings, activities } }: Record<string, any>,
  one: RecordFilter | undefined,
  other: RecordFilter | undefined,
): void => {
  activities.appId = meetings.appId;
  if (one) meetings.filter = one;
  if (other) activities.filter = other;
};

describe("parseSettings", () => {
  it("gives back well-formed settings unchanged", () => {
    expect(parseSettings(exampleSettings())).toEqual({
      ok: true,
      settings: exampleSettings(),
    });
  });

  it.each([null, undefined, 1, "{}", [], true])(
    "refuses %j, which is no object",
    (value) => {
      expect(parseSettings(value)).toMatchObject({
        ok: false,
        problems: [{ path: "", code: "notAnObject" }],
        raw: value,
      });
    },
  );

  it("refuses settings without a version and of a newer plugin", () => {
    expect(problemsAfter((settings) => delete settings.version)).toEqual([
      "version versionMissing",
    ]);
    expect(problemsAfter((settings) => (settings.version = 8))).toEqual([
      "version versionNewer 8",
    ]);
  });

  it("names what is missing, unknown, of the wrong kind or out of range", () => {
    expect(
      problemsAfter((settings) => {
        delete settings.labels.unset;
        settings.colour = "red";
        settings.sources.meetings.fields.when = "日付";
        settings.sources.activities.appId = 12;
        settings.sources.advisers.appId = "app";
        settings.fiscalYearStartMonth = 13;
        settings.smallFigures.threshold = 1.5;
        settings.attendanceRule = "all";
        settings.ranks[1].label = "　";
        settings.colors.push("red");
      }),
    ).toEqual([
      "sources.meetings.fields.when unknownKey",
      "sources.activities.appId wrongType string",
      "sources.advisers.appId notAnId",
      'attendanceRule notAllowed ("principal" | "everyone")',
      "fiscalYearStartMonth notAMonth",
      "ranks.1.label empty",
      "labels.unset missing",
      "smallFigures.threshold notACount",
      "colors.1 notAColor",
      "colour unknownKey",
    ]);
  });

  it("names contradictions between values", () => {
    expect(
      problemsAfter((settings) => {
        delete settings.sources.meetings.fields.heldOn;
        settings.summaryViews.push("年度まとめ");
        settings.ranks.push({ label: "課長級", synonyms: ["部長"] });
        settings.sections.push({
          ...settings.sections[1],
          style: "attendance",
        });
        settings.choices.status.cancelled.push("実施");
        settings.terms.push({ preferred: "CXO", variants: ["CX0"] });
      }),
    ).toEqual([
      "sources.meetings.fields.heldOn noFieldChosen heldOn",
      "summaryViews.1 duplicate 年度まとめ",
      "ranks.2.label duplicate 課長級",
      "ranks.2.synonyms ambiguous 課長級",
      "ranks.2.synonyms ambiguous 部長",
      "sections.2.id duplicate training",
      "sections.2.recordValues ambiguous 研修",
      "sections.2.style styleUnfit attendance",
      "terms.1.preferred duplicate CXO",
      "terms.1.variants ambiguous CXO",
      "terms.1.variants ambiguous CX0",
      "choices.status.cancelled ambiguous 実施",
    ]);
  });

  it("refuses names of the row for what is blank, in any spelling", () => {
    expect(
      problemsAfter((settings) => {
        settings.ranks.push({ label: "未 設定", synonyms: [] });
        settings.sections[1].summaryLines.push("未設定");
        settings.sections[1].partOrder.push("未設定");
      }),
    ).toEqual([
      "ranks.2.label reserved 未 設定",
      "sections.1.summaryLines reserved 未設定",
      "sections.1.partOrder reserved 未設定",
    ]);
  });

  it("takes spellings of one word for one, but for terms, which are about spelling", () => {
    expect(
      problemsAfter((settings) => {
        settings.ranks.push({ label: "課\u2ED1級", synonyms: ["部長\u200B"] });
        settings.sections.push({
          ...settings.sections[1],
          id: "other",
          recordValues: ["研 修"],
        });
        settings.choices.status.cancelled.push("実\uFEFF施");
        settings.choices.role.companion.push("主\u{E0100}");
        settings.terms.push({ preferred: "ＣＸ０", variants: [] });
      }),
    ).toEqual([
      "ranks.2.label duplicate 課\u2ED1級",
      "ranks.2.synonyms ambiguous 課\u2ED1級",
      "ranks.2.synonyms ambiguous 部長\u200B",
      "sections.2.recordValues ambiguous 研 修",
      "choices.status.cancelled ambiguous 実\uFEFF施",
      "choices.role.companion ambiguous 主\u{E0100}",
    ]);
  });

  it.each([
    ["nothing tells them apart", undefined, undefined],
    ["only one is narrowed", filterBy("種類", "面談"), undefined],
    ["a choice is both", filterBy("種類", "面談"), filterBy("種類", "面談")],
    ["different fields", filterBy("種類", "面談"), filterBy("分類", "活動")],
  ])("refuses two sources of one app: %s", (_, one, other) => {
    expect(problemsAfter((settings) => shareApp(settings, one, other))).toEqual(
      ["sources.activities.filter sharedRecords"],
    );
  });

  it("takes two sources of one app with choices of their own", () => {
    expect(
      problemsAfter((settings) =>
        shareApp(
          settings,
          filterBy("種類", "面談"),
          filterBy("種類", "活動", "研修"),
        ),
      ),
    ).toEqual([]);
  });

  it("tells a problem with its place in Japanese and English", () => {
    const problem = {
      path: "fiscalYearStartMonth",
      code: "notAMonth",
    } as const;
    expect(settingsProblemMessage(problem, "ja")).toBe(
      "fiscalYearStartMonth: 月は1から12までの整数で入力してください。",
    );
    expect(settingsProblemMessage(problem, "en")).toBe(
      "fiscalYearStartMonth: A month is a whole number from 1 to 12.",
    );
  });

  it("names the character that makes two words look the same", () => {
    const problem = {
      path: "ranks.2.synonyms",
      code: "ambiguous",
      detail: "部長\u200B",
    } as const;
    expect(settingsProblemMessage(problem, "ja")).toContain("部長[U+200B]");
  });
});

describe("values at the edge of what is allowed", () => {
  it.each([1, 12])("a fiscal year may start in month %i", (month) => {
    expect(
      problemsAfter((settings) => (settings.fiscalYearStartMonth = month)),
    ).toEqual([]);
  });

  it.each([0, 13, -1, 4.5])("and not in month %d", (month) => {
    expect(
      problemsAfter((settings) => (settings.fiscalYearStartMonth = month)),
    ).toEqual(["fiscalYearStartMonth notAMonth"]);
  });

  it("0 people are a threshold, -1 and a half are none", () => {
    const withThreshold = (threshold: number) =>
      problemsAfter(
        (settings) => (settings.smallFigures.threshold = threshold),
      );
    expect(withThreshold(0)).toEqual([]);
    for (const threshold of [-1, 0.5]) {
      expect(withThreshold(threshold)).toEqual([
        "smallFigures.threshold notACount",
      ]);
    }
  });

  it.each(["0", "01", "1a", "a1", " 1", ""])(
    "%j is no number of an app",
    (id) => {
      expect(
        problemsAfter((settings) => (settings.sources.meetings.appId = id)),
      ).toEqual(["sources.meetings.appId notAnId"]);
    },
  );

  it.each(["#12345", "#1234567", "x#123456", "#12345g"])(
    "%j is no colour",
    (color) => {
      expect(problemsAfter((settings) => (settings.colors = [color]))).toEqual([
        "colors.0 notAColor",
      ]);
    },
  );

  it("there is a rank, a section and a value of each filter at least", () => {
    expect(problemsAfter((settings) => (settings.ranks = []))).toContain(
      "ranks noRanks",
    );
    expect(problemsAfter((settings) => (settings.sections = []))).toContain(
      "sections noSections",
    );
    expect(
      problemsAfter(
        (settings) =>
          (settings.sources.meetings.filter = { field: "種類", values: [] }),
      ),
    ).toEqual(["sources.meetings.filter.values noValues"]);
  });

  it("names of apps are noted by their numbers", () => {
    expect(
      problemsAfter((settings) => (settings.appNames = { 12: "面談2022" })),
    ).toEqual([]);
    for (const wrong of [{ 面談: "面談" }, { 12: "" }, { 12: 3 }]) {
      expect(
        problemsAfter((settings) => (settings.appNames = wrong)),
      ).toHaveLength(1);
    }
  });

  it("rights of records are noted by kind, as they were read", () => {
    const noted = { appId: "1", hidesRecords: true, seeAll: ["somu"] };
    for (const source of ["meetings", "activities", "advisers", "staff"]) {
      expect(
        problemsAfter(
          (settings) => (settings.recordRights = { [source]: noted }),
        ),
      ).toEqual([]);
    }
    expect(
      problemsAfter(
        (settings) =>
          (settings.recordRights = { meetings: { ...noted, hidesRecords: 1 } }),
      ),
    ).toHaveLength(1);
    expect(
      problemsAfter((settings) => (settings.recordRights = { rooms: noted })),
    ).toHaveLength(1);
  });
});
