import { WORDS } from "../../support/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { readRankTexts } from "../../../src/kintone/sources/read-rank-texts";
import { parseSettings } from "../../../src/settings/parse-settings";
import type { Settings } from "../../../src/settings/settings";
import { previewMeetings } from "../../../src/ui/settings/preview/preview-meetings";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import type { OwnCity } from "./own-city";
import { field, settingsFor, startOwnCity } from "./own-city";

/* Meetings on which the title is written out: 総務課長, 教育部次長. */
let city: OwnCity;
let settings: Settings;

const RANKS = [
  { label: "部長級", synonyms: [], patterns: ["*部長"] },
  { label: "室長・次長級", synonyms: ["局次長"], patterns: ["*次長"] },
  { label: "課長級", synonyms: [], patterns: ["*課長", "*主幹"] },
  { label: "係長級以下", synonyms: [], patterns: ["補佐", "主"] },
];

const TITLES = [
  ["総務課長"],
  ["総務課長", "財政課課長補佐"],
  ["教育部次長"],
  ["局次長"],
  ["総務部長"],
  ["税務課主幹"],
  ["嘱託員"],
  ["主幹補佐"],
];

beforeAll(async () => {
  city = await startOwnCity();
  const app = await city.app(
    "面談",
    [
      field("DATE", "日"),
      field("SUBTABLE", "参加者", {
        fields: {
          番号: field("SINGLE_LINE_TEXT", "番号"),
          職名: field("SINGLE_LINE_TEXT", "職名"),
        },
      }),
    ],
    TITLES.map((titles, index) => ({
      日: "2022-06-01",
      参加者: titles.map((title, row) => ({
        value: {
          番号: { value: `${index}-${row}` },
          職名: { value: title },
        },
      })),
    })),
  );
  settings = settingsFor(
    {
      meetings: {
        appId: app,
        fields: {
          heldOn: "日",
          attendances: "参加者",
          personCode: "番号",
          rank: "職名",
        },
      },
    },
    { ranks: RANKS, attendanceRule: "everyone", colors: [] },
  );
});

afterAll(() => city.kintone.close());

describe("ranks inside titles", () => {
  it("count under theirs, in the summary and in every document", async () => {
    const summary = await city.summary(settings);
    const [rollup] = summary.rollups;
    expect(
      rollup?.meetings.byRank.map(({ key, totalAttendance }) => [
        key,
        totalAttendance,
      ]),
    ).toEqual([
      ["部長級", 1],
      ["室長・次長級", 2],
      ["課長級", 3],
      ["係長級以下", 2],
      [null, 1],
    ]);
    expect(
      summary.findings
        .filter(({ code }) => code.startsWith("rank"))
        .map(({ recordId, code, detail }) => [recordId, code, detail]),
    ).toEqual([["7", "rankUnknown", "嘱託員"]]);
    expect(await problemsInDocuments(summary.reportFor("internal"))).toEqual(
      [],
    );
  });

  it("are all listed with what they become", async () => {
    const found = await readRankTexts(
      settings,
      () => city.client,
      new AbortController().signal,
    );
    expect(found).toEqual([
      { text: "総務課長", times: 2 },
      ...[
        "財政課課長補佐",
        "教育部次長",
        "局次長",
        "総務部長",
        "税務課主幹",
        "嘱託員",
        "主幹補佐",
      ].map((text) => ({ text, times: 1 })),
    ]);
  });

  it("are shown in the preview, and one that several fit is told", async () => {
    const source = settings.sources.meetings;
    if (source === undefined) throw new Error("The city has meetings.");
    const { records } = await city.client.record.getRecords({
      app: source.appId,
      query: "order by $id asc",
    });
    const messages = settingsMessages.ja.preview(WORDS.ja);
    const preview = (ranks: Settings["ranks"]) =>
      previewMeetings(records, source, {
        settings: { ...settings, ranks },
        language: "ja",
        words: WORDS.ja,
        messages,
      });
    const { columns, rows } = preview(RANKS);
    const at = columns.indexOf(messages.columns.rank);
    expect(rows.map(({ cells }) => cells[at])).toEqual([
      "総務課長 → 課長級",
      "総務課長 → 課長級",
      "教育部次長 → 室長・次長級",
      "局次長 → 室長・次長級",
      "総務部長 → 部長級",
      "税務課主幹 → 課長級",
      "嘱託員 → 未設定",
      "主幹補佐 → 係長級以下",
    ]);
    const rivals = preview([
      ...RANKS,
      { label: "参事級", synonyms: [], patterns: ["総務*"] },
    ]).rows[0];
    expect(rivals?.cells[at]).toBe("総務課長 → 未設定");
    expect(rivals?.findings.join()).toContain("総務課長: 課長級, 参事級");
  });
});

it("patterns of stars alone, and one pattern for two ranks, are refused", () => {
  const codes = (patterns: readonly (readonly string[])[]) => {
    const parsed = parseSettings({
      ...settings,
      ranks: patterns.map((list, index) => ({
        label: `R${index}`,
        synonyms: [],
        patterns: list,
      })),
    });
    return parsed.ok
      ? []
      : parsed.problems.map(({ path, code }) => `${path} ${code}`);
  };
  expect(codes([["*課長"], ["*部長"]])).toEqual([]);
  expect(codes([["**"]])).toEqual(["ranks.0.patterns.0 patternWithoutLetters"]);
  expect(codes([["*課長"], ["＊課長"]])).toEqual([
    "ranks.1.patterns ambiguous",
  ]);
});
