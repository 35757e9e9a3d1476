import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishingSentence } from "../../../src/i18n/publishing/publishing-messages";
import { summaryMessages } from "../../../src/i18n/summary/summary-messages";
import { editRecords } from "../../../src/kintone/corrections/edit-records";
import {
  correctRecords,
  undoCorrections,
} from "../../../src/kintone/corrections/correct-records";
import { recordLists } from "../../../src/kintone/record-lists/record-lists";
import { withAppNames } from "../../../src/kintone/sources/with-app-names";
import { makeDocument } from "../../../src/renderers/make-document";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import { compareRecords } from "../../../src/publishing/versions/compare-records";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import { findSettingsConflicts } from "../../../src/settings/find-settings-conflicts";
import { parseSettings } from "../../../src/settings/parse-settings";
import { decodeSettingsFile } from "../../../src/settings/settings-codec";
import { buildSettingsFile } from "../../../src/settings/settings-file";
import { placeImported } from "../../../src/ui/settings/transfer/place-imported";
import { settingsAt } from "../../../src/settings/settings-at";
import type { Settings, Source } from "../../../src/settings/settings";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/* An app a year for the meetings, the trainings and the visits apart; beside them one app that holds them all. */
let city: OwnCity;
const apps: Record<string, string> = {};

const meeting = (day: string, code: string, rank: string) => ({
  日: day,
  番号: code,
  役職: rank,
});

const OLD = [
  meeting("2022-04-10", "1", "課長級"),
  meeting("2022-05-10", "2", "部長級"),
  meeting("2021-05-10", "2", "部長級"),
];
const NEW = [
  meeting("2022-06-10", "1", "課長級"),
  meeting("2022-06-11", "3", "課長"),
];
const TRAININGS = [
  { いつ: "2022-06-01", 何回: "2", 題: "研修の題" },
  { いつ: "2022-07-01", 何回: "", 題: "次の研修" },
];
const VISITS = [{ 日: "2022-08-01", 回数: "3", 題名: "視察の題" }];

const MEETING_FORM = [
  field("DATE", "日"),
  field("SINGLE_LINE_TEXT", "番号"),
  field("SINGLE_LINE_TEXT", "役職"),
];

const meetingFields = { heldOn: "日", personCode: "番号", rank: "役職" };

beforeAll(async () => {
  city = await startOwnCity();
  apps.old = await city.app("面談2021", MEETING_FORM, OLD);
  apps.new = await city.app(
    "面談2022",
    [
      field("DATETIME", "when"),
      field("SINGLE_LINE_TEXT", "who"),
      choices("DROP_DOWN", "post", "課長級", "課長", "部長級"),
    ],
    NEW.map(({ 日, 番号, 役職 }) => ({
      when: `${日}T01:00:00Z`,
      who: 番号,
      post: 役職,
    })),
  );
  apps.training = await city.app(
    "研修",
    [
      field("DATE", "いつ"),
      field("NUMBER", "何回"),
      field("SINGLE_LINE_TEXT", "題"),
      choices("CHECK_BOX", "公開", "掲載する"),
    ],
    TRAININGS,
  );
  apps.visit = await city.app(
    "視察",
    [
      field("DATE", "日"),
      field("NUMBER", "回数"),
      field("SINGLE_LINE_TEXT", "題名"),
    ],
    VISITS,
  );
  apps.meetings = await city.app("面談", MEETING_FORM, [...OLD, ...NEW]);
  apps.activities = await city.app(
    "活動",
    [
      choices("DROP_DOWN", "節", "研修", "視察"),
      field("DATE", "日"),
      field("NUMBER", "回数"),
      field("SINGLE_LINE_TEXT", "題名"),
    ],
    [
      ...TRAININGS.map(({ いつ, 何回, 題 }) => ({
        節: "研修",
        日: いつ,
        回数: 何回,
        題名: 題,
      })),
      ...VISITS.map((visit) => ({ 節: "視察", ...visit })),
    ],
  );
});

afterAll(() => city.kintone.close());

const rules = (): Partial<Settings> => {
  const { sections } = settingsFor({});
  const training = sections[1];
  if (training === undefined) throw new Error("The example has a section.");
  return {
    ranks: [
      { label: "部長級", synonyms: ["部長"] },
      { label: "課長級", synonyms: ["課長"] },
    ],
    sections: [
      ...sections,
      {
        ...training,
        id: "visits",
        title: "視察",
        recordValues: ["視察"],
        summaryLines: [],
      },
    ],
  };
};

const several = (further: Partial<Source<never>> = {}): Settings =>
  settingsFor(
    {
      meetings: {
        appId: apps.old ?? "",
        fields: meetingFields,
        further: [
          {
            appId: apps.new ?? "",
            fields: { heldOn: "when", personCode: "who", rank: "post" },
          },
        ],
      },
      activities: {
        appId: apps.training ?? "",
        section: "training",
        fields: { from: "いつ", count: "何回", title: "題", publish: "公開" },
        further: [
          {
            appId: apps.visit ?? "",
            section: "visits",
            fields: { from: "日", count: "回数", title: "題名" },
            ...further,
          },
        ],
      },
    },
    rules(),
  );

const merged = (): Settings =>
  settingsFor(
    {
      meetings: { appId: apps.meetings ?? "", fields: meetingFields },
      activities: {
        appId: apps.activities ?? "",
        fields: { section: "節", from: "日", count: "回数", title: "題名" },
      },
    },
    rules(),
  );

/** As the settings screen and the setup save them. */
const savedNow = (settings: Settings): Promise<Settings> =>
  withAppNames(settings, () => city.client, new AbortController().signal);

const figures = async (settings: Settings) => {
  const {
    rollups,
    figures: _,
    ...summary
  } = {
    figures: undefined,
    ...(await city.summary(settings)),
  };
  return {
    tallies: summary.tallies,
    meetings: rollups.map(({ meetings: { repeatUse, ...rest } }) => rest),
    sections: rollups.map(({ sections }) =>
      sections.map(({ no, rule, count }) => [no, rule.title, count]),
    ),
  };
};

describe("several apps of one kind", () => {
  it("count as one app that holds all of their records, in every document too", async () => {
    expect(parseSettings(several())).toMatchObject({ ok: true });
    const found = await figures(several());
    expect(found).toEqual(await figures(merged()));
    expect(found.sections).toEqual([
      [
        ["01", "1on1ミーティング", 4],
        ["02", "研修", 3],
        ["03", "視察", 3],
      ],
    ]);
    const summary = await city.summary(several());
    for (const edition of ["public", "internal"] as const) {
      const report = summary.reportFor(edition);
      expect(await problemsInDocuments(report)).toEqual([]);
    }
    const listed = JSON.stringify(summary.reportFor("internal"));
    expect(listed).toContain(`1（アプリ番号 ${apps.new}）`);
  });

  it("are called by the names that were noted when the settings were saved, in notes, findings and lists", async () => {
    const saved = await savedNow(several({ fields: { from: "日" } }));
    expect(saved.appNames).toEqual({
      [apps.old ?? ""]: "面談2021",
      [apps.new ?? ""]: "面談2022",
      [apps.training ?? ""]: "研修",
      [apps.visit ?? ""]: "視察",
    });
    expect(parseSettings(saved)).toMatchObject({ ok: true });
    const summary = await city.summary(saved);
    const chapters = (edition: "public" | "internal") =>
      JSON.stringify(summary.reportFor(edition).chapters);
    expect(chapters("internal")).toContain(
      "活動の記録のうち、「視察」のものには回数のフィールドがない",
    );
    expect(chapters("internal")).not.toContain("アプリ番号");
    expect(chapters("public")).toContain(
      `アプリ番号 ${apps.visit} のものには回数のフィールドがない`,
    );
    const report = summary.reportFor("internal");
    expect(JSON.stringify(report.chapters)).toContain(`1（面談2022）`);
    const csv = await makeDocument("csv", {
      report,
      colors: [],
      recordUrl: () => "https://city.cybozu.com/",
      pictures: () => Promise.resolve(new Map()),
      template: () => Promise.resolve(undefined),
    });
    expect(new TextDecoder().decode(csv.bytes)).not.toContain("面談2022");
    const { words } = summary;
    expect(
      publishingSentence(
        {
          kind: "recordFindings",
          source: "activities",
          code: "activityUnnamed",
          findings: [
            {
              source: "activities",
              recordId: `1@${apps.visit}`,
              code: "activityUnnamed",
              level: "warning",
            },
          ],
        } as never,
        "ja",
        words,
      ),
    ).toContain("（番号1、視察）");
    expect(summaryMessages.ja.openRecord(`1@${apps.new}`, words)).toBe(
      "記録 1（面談2022） を開く",
    );
  });

  it("are renewed names at every saving, and only of apps that are one of several", async () => {
    const before = { ...several(), appNames: { "999": "やめたアプリ" } };
    expect((await savedNow(before)).appNames).not.toHaveProperty("999");
    const { appNames } = await savedNow({
      ...merged(),
      appNames: { [apps.new ?? ""]: "面談2022" },
    });
    expect(appNames).toBeUndefined();
  });

  it("have no name that whoever saved may not know", async () => {
    const hidden = several({ appId: "999" });
    const { appNames } = await savedNow(hidden);
    expect(Object.keys(appNames ?? {})).not.toContain("999");
    expect(Object.keys(appNames ?? {})).toHaveLength(3);
  });

  it("fail as a whole when one of them can't be read", async () => {
    await expect(city.summary(several({ appId: "999" }))).rejects.toMatchObject(
      { code: "appNotFound" },
    );
    await expect(
      city.summary(several({ fields: { from: "日", count: "なし" } as never })),
    ).rejects.toMatchObject({ code: "fieldMissing", field: "なし" });
  });

  it("keep their records apart: 1 of the one is not 1 of the other", async () => {
    const { input, records } = await city.summary(several());
    expect(input.meetings.map(({ recordId }) => recordId)).toEqual([
      "1",
      "2",
      `1@${apps.new}`,
      `2@${apps.new}`,
    ]);
    expect(
      records.records.map(({ source, recordId, appId }) => [
        source,
        recordId,
        appId,
      ]),
    ).toEqual([
      ["meetings", "1", apps.old],
      ["meetings", "2", apps.old],
      ["meetings", `1@${apps.new}`, apps.new],
      ["meetings", `2@${apps.new}`, apps.new],
      ["activities", "1", apps.training],
      ["activities", "2", apps.training],
      ["activities", `1@${apps.visit}`, apps.visit],
    ]);
  });

  it("are the same records when they change places in the settings", async () => {
    const before = (await city.summary(several())).records;
    const { meetings, ...sources } = several().sources;
    const [first] = meetings?.further ?? [];
    if (meetings === undefined || first === undefined) throw new Error("None.");
    const { further, ...last } = meetings;
    const turned = { ...first, further: [last] };
    const after = (
      await city.summary({
        ...several(),
        sources: { ...sources, meetings: turned },
      })
    ).records;
    expect(compareRecords(before, after, new Set([2022]))).toEqual([]);
  });

  it("open in a list each", async () => {
    const settings = several();
    const { input, rollups } = await city.summary(settings);
    const selection = { grain: "meeting", fiscalYear: 2022 } as const;
    const behind = resolveSelection(selection, input, settings);
    const { lists, leftOut } = await recordLists(selection, behind, {
      input,
      settings,
      connect: () => city.client,
    });
    expect(rollups[0]?.meetings.count).toBe(4);
    expect(leftOut).toBe(0);
    expect(
      lists.map(({ url, count }) => [/\/k\/(\d+)\//u.exec(url)?.[1], count]),
    ).toEqual([
      [apps.old, 2],
      [apps.new, 2],
    ]);
  });

  it("are corrected and marked each in its own app, and back", async () => {
    const place = { settings: several(), connect: () => city.client };
    const rankIn = async (app: string, code: string) => {
      const { record } = await city.client.record.getRecord({ app, id: "2" });
      return record[code]?.value;
    };
    const outcomes = await correctRecords(
      [
        {
          recordId: `2@${apps.new}`,
          field: "rank",
          person: { code: "3" },
          heldOn: "2022-06-11" as never,
          stored: "課長",
          expected: "部長級",
        },
      ],
      place,
    );
    expect(await rankIn(apps.new ?? "", "post")).toBe("部長級");
    expect(await rankIn(apps.old ?? "", "役職")).toBe("部長級");
    const written = outcomes.flatMap((one) =>
      "written" in one ? [one.written] : [],
    );
    await undoCorrections(written, place);
    expect(await rankIn(apps.new ?? "", "post")).toBe("課長");
    const [marked] = await editRecords(
      [
        {
          source: "activities",
          recordId: "1",
          seen: { field: "title", text: "研修の題" },
          change: { field: "publish", isMarked: true },
        },
      ],
      place,
    );
    expect(marked).toMatchObject({ written: { recordId: "1" } });
  });

  it("are read again as far as a record of any of them changed", async () => {
    const request = {
      settings: several(),
      fiscalYears: [2022],
      connect: () => city.client,
      isWatched: true,
    };
    const before = await loadRows(request);
    expect(await loadRows({ ...request, known: before })).toBe(before);
    const [id] = await city.add(apps.visit ?? "", [
      { 日: "2022-09-01", 回数: "1", 題名: "もう一つ" },
    ]);
    const after = await loadRows({ ...request, known: before });
    expect(after).toEqual(await loadRows(request));
    expect(after.activities).toHaveLength(before.activities.length + 1);
    expect(after.meetings).toBe(before.meetings);
    await city.client.record.deleteRecords({
      app: apps.visit ?? "",
      ids: [id ?? ""],
    });
    const last = await loadRows({ ...request, known: after });
    expect(last.activities).toEqual(before.activities);
  });

  it("travel with the settings file, each found by its name elsewhere", async () => {
    const names = ["面談2021", "面談2022", "研修", "視察"];
    const ids = [apps.old, apps.new, apps.training, apps.visit];
    const file = buildSettingsFile(
      several(),
      ({ appId }) => names[ids.indexOf(appId)],
      { "meetings.further.0": await city.form(apps.new ?? "") },
    );
    const read = decodeSettingsFile(JSON.stringify(file));
    if (read.state !== "valid") throw new Error("The file is refused.");
    const elsewhere = names.map((name, index) => ({
      name,
      appId: String(901 + index),
    }));
    const { settings, apps: found } = await placeImported(
      read,
      { apps: elsewhere, views: ["年度まとめ"], thisApp: "901" },
      async ({ appId }) => {
        const form = await city.form(ids[Number(appId) - 901] ?? "");
        // The dates of the second app have another code there.
        if (appId !== "902") return form;
        const { when, ...others } = form;
        return { ...others, day: when as never };
      },
    );
    expect(found.map(({ source, outcome }) => [source, outcome])).toEqual([
      ["meetings", "moved"],
      ["meetings.further.0", "moved"],
      ["activities", "moved"],
      ["activities.further.0", "moved"],
    ]);
    const { meetings, activities } = settings.sources;
    expect(meetings?.appId).toBe("901");
    expect(meetings?.further).toEqual([
      {
        appId: "902",
        fields: { heldOn: "day", personCode: "who", rank: "post" },
      },
    ]);
    expect(activities).toMatchObject({
      appId: "903",
      section: "training",
      further: [{ appId: "904", section: "visits" }],
    });
  });

  it("serve their own forms", () => {
    const { sources } = settingsAt(several(), apps.visit ?? "");
    expect(sources.activities).toMatchObject({
      appId: apps.visit,
      section: "visits",
    });
    expect(settingsAt(several(), apps.training ?? "")).toEqual(several());
  });

  it("are refused twice, without their fields, and in a section that is gone", () => {
    const codes = (further: Partial<Source<never>>) =>
      findSettingsConflicts(several(further)).map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(codes({})).toEqual([]);
    expect(codes({ appId: apps.training ?? "" })).toEqual([
      "sources.activities.further.0.appId appTwice",
    ]);
    expect(codes({ section: "gone" })).toEqual([
      "sources.activities.further.0.section sectionLost",
    ]);
    expect(codes({ fields: {} })).toEqual([
      "sources.activities.further.0.fields.from noFieldChosen",
    ]);
  });
});
