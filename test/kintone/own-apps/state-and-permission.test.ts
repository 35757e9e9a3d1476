import { WORDS } from "../../support/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editRecords } from "../../../src/kintone/corrections/edit-records";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { previewActivities } from "../../../src/ui/settings/preview/preview-activities";
import { sourceWarnings } from "../../../src/ui/settings/sources/source-warnings";
import { recordLists } from "../../../src/kintone/record-lists/record-lists";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import type { Settings } from "../../../src/settings/settings";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import { deploy } from "../../support/local-kintone";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/* Activities whose state is that of the process management and that may be printed by a choice. */
let city: OwnCity;
let app: string;
let settings: Settings;

const nobody = { type: "ONE", entities: [] } as const;

beforeAll(async () => {
  city = await startOwnCity();
  app = await city.app("研修の記録", [
    choices("DROP_DOWN", "節", "研修"),
    field("DATE", "日"),
    field("SINGLE_LINE_TEXT", "題名"),
    field("NUMBER", "回数"),
    choices("RADIO_BUTTON", "公開可否", "公開不可", "公開可", "確認中"),
    choices("CHECK_BOX", "掲載の印", "可", "不可"),
  ]);
  await city.client.app.updateProcessManagement({
    app,
    enable: true,
    states: {
      計画中: { index: "0", assignee: nobody },
      実施済: { index: "1", assignee: nobody },
      取りやめ: { index: "2", assignee: nobody },
    } as never,
    actions: [
      { name: "済", from: "計画中", to: "実施済" },
      { name: "やめる", from: "計画中", to: "取りやめ" },
    ],
  });
  await deploy(city.client, app);
  const ids = await city.add(
    app,
    [
      ["公開可", ["可"]],
      ["公開不可", ["可", "不可"]],
      ["確認中", ["不可"]],
      ["公開可", []],
      ["公開可", []],
    ].map(([consent, ticks], index) => ({
      節: "研修",
      日: `2022-06-0${index + 1}`,
      題名: `研修その${index + 1}`,
      回数: "2",
      公開可否: consent,
      掲載の印: ticks,
    })),
  );
  for (const [index, id] of ids.entries()) {
    if (index === 4) continue;
    await city.client.record.updateRecordStatus({
      app,
      id,
      action: index === 3 ? "やめる" : "済",
    });
  }
  const example = settingsFor({}).choices;
  settings = settingsFor(
    {
      activities: {
        appId: app,
        fields: {
          section: "節",
          from: "日",
          title: "題名",
          count: "回数",
          status: "ステータス",
          publish: "公開可否",
        },
      },
    },
    {
      choices: {
        ...example,
        activityStatus: {
          planned: ["計画中"],
          held: ["実施済"],
          cancelled: ["取りやめ"],
        },
        publish: { marked: ["公開可", "可"], withheld: ["公開不可", "不可"] },
      },
    },
  );
});

afterAll(() => city.kintone.close());

const withMark = (code: string, publish?: Settings["choices"]["publish"]) =>
  settingsFor(
    {
      activities: {
        appId: app,
        fields: { ...settings.sources.activities?.fields, publish: code },
      },
    },
    {
      choices: {
        ...settings.choices,
        ...(publish === undefined ? {} : { publish }),
      },
    },
  );

const printed = async (set: Settings): Promise<readonly string[]> => {
  const summary = await city.summary(set);
  return summary.input.activities.flatMap(({ title, isPublished }) =>
    isPublished && title !== undefined ? [title] : [],
  );
};

describe("a state of the process management", () => {
  it("says what counts, in the summary and in every document", async () => {
    const summary = await city.summary(settings);
    const [rollup] = summary.rollups;
    expect(rollup?.sections.map(({ rule, count }) => [rule.id, count])).toEqual(
      [["training", 6]],
    );
    expect(rollup?.activitiesLeftOut).toMatchObject({
      planned: 1,
      cancelled: 1,
    });
    expect(await problemsInDocuments(summary.reportFor("internal"))).toEqual(
      [],
    );
  });
});

it("kintone is asked for no state that the process doesn't have, and lists the records by those that it has", async () => {
  const { activityStatus } = settings.choices;
  const wide: Settings = {
    ...settings,
    choices: {
      ...settings.choices,
      activityStatus: {
        ...activityStatus,
        held: ["実施", "完了", ...activityStatus.held],
      },
    },
  };
  const { input } = await city.summary(wide);
  const selection = { grain: "activity", fiscalYear: 2022 } as const;
  const behind = resolveSelection(selection, input, wide);
  const asked: string[] = [];
  const { record } = city.client;
  const place = {
    input,
    settings: wide,
    connect: () => ({
      ...city.client,
      app: city.client.app,
      file: city.client.file,
      record: Object.assign(Object.create(record) as typeof record, {
        getRecords: (parameters: Parameters<typeof record.getRecords>[0]) => {
          asked.push(parameters.query ?? "");
          return record.getRecords(parameters);
        },
      }),
    }),
  };
  const { lists } = await recordLists(selection, behind, place);
  expect(lists).toHaveLength(1);
  expect(lists[0]?.count).toBe(3);
  const address = decodeURIComponent(lists[0]?.url ?? "");
  expect(address).toContain('ステータス in ("実施済")');
  expect(asked).toHaveLength(1);
  expect(asked.join()).not.toMatch(/"実施"|"完了"/u);
});

it("the preview says what counts and what may be printed", async () => {
  const { records } = await city.client.record.getRecords({
    app,
    query: "order by $id asc",
  });
  const source = settings.sources.activities;
  if (source === undefined) throw new Error("The city has activities.");
  const messages = settingsMessages.ja.preview(WORDS.ja);
  const { columns, rows } = previewActivities(records, source, {
    settings,
    language: "ja",
    words: WORDS.ja,
    messages,
  });
  const at = (heading: string) => columns.indexOf(heading);
  expect(
    rows.map(({ cells }) => [
      cells[at(messages.columns.count)],
      cells[at(messages.columns.standing)],
      cells[at(messages.columns.publish)],
    ]),
  ).toEqual([
    ["2回", "数える", "する"],
    ["2回", "数える", "しない"],
    ["2回", "数える", "しない"],
    ["2回", "中止", "する"],
    ["2回", "予定", "する"],
  ]);
});

it("the settings screen warns of buttons of which none allows printing", async () => {
  const form = { value: await city.form(app) };
  const warnings = (marked: readonly string[]) =>
    sourceWarnings({
      thisApp: { appId: "1" },
      settings: withMark("公開可否", { marked, withheld: [] }),
      contents: { activities: { form } },
      apps: [{ appId: app, name: "研修の記録" }],
      views: ["年度まとめ"],
      importedNames: {},
      isFormHelpOnly: false,
      words: WORDS.ja,
      language: "ja",
    });
  expect(warnings(["公開可"])).toEqual([]);
  expect(warnings([])).toEqual([
    {
      path: "choices.publish",
      text: "どの選択肢も「掲載してよい」にしていないので、何も掲載しません。",
    },
  ]);
});

describe("a choice that allows printing", () => {
  it("lets only the titles into the public edition that it allows", async () => {
    const summary = await city.summary(settings);
    const text = JSON.stringify(summary.reportFor("public"));
    expect(text).toContain("研修その1");
    expect(text).not.toMatch(/研修その[2345]/u);
    expect(await problemsInDocuments(summary.reportFor("public"))).toEqual([]);
    expect(
      summary.findings.filter(({ code }) => code === "permissionUnknown"),
    ).toMatchObject([{ recordId: "3", detail: "確認中", level: "warning" }]);
  });

  it("may be a box, of which one that withholds goes first", async () => {
    expect(await printed(withMark("掲載の印"))).toEqual(["研修その1"]);
  });

  it("is any tick of a box where no choice is named, and none of buttons", async () => {
    const none = { marked: [], withheld: [] };
    expect(await printed(withMark("掲載の印", none))).toEqual([
      "研修その1",
      "研修その2",
      "研修その3",
    ]);
    expect(await printed(withMark("公開可否", none))).toEqual([]);
  });

  it("is written to the record as its form and the settings have it", async () => {
    const edit = async (set: Settings, recordId: string, isMarked: boolean) => {
      const record = () => city.client.record.getRecord({ app, id: recordId });
      const { record: before } = await record();
      const [outcome] = await editRecords(
        [
          {
            source: "activities",
            recordId,
            seen: { field: "title", text: String(before.題名?.value) },
            change: { field: "publish", isMarked },
          },
        ],
        { settings: set, connect: () => city.client },
      );
      const { record: after } = await record();
      return outcome !== undefined && "written" in outcome
        ? after[set.sources.activities?.fields.publish ?? ""]?.value
        : outcome;
    };
    expect(await edit(settings, "3", true)).toBe("公開可");
    expect(await edit(settings, "3", false)).toBe("公開不可");
    const boxes = withMark("掲載の印");
    expect(await edit(boxes, "2", true)).toEqual(["可"]);
    expect(await edit(boxes, "2", false)).toEqual([]);
    const unnamed = withMark("公開可否", { marked: [], withheld: [] });
    expect(await edit(unnamed, "1", true)).toMatchObject({
      notWritten: "refused",
    });
  });
});
