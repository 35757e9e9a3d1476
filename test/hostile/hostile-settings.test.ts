import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORD_NAMES } from "../../src/domain/words/words";
import { today } from "../../src/kintone/page/today";
import { loadRoster } from "../../src/kintone/sources/load-roster";
import { loadRows } from "../../src/kintone/sources/load-rows";
import { makeDocument } from "../../src/renderers/make-document";
import { parseSettings } from "../../src/settings/parse-settings";
import type { Settings } from "../../src/settings/settings";
import { summarise } from "../../src/summary/summarise";
import type { Summary } from "../../src/summary/summary";
import { startCityOfFaults, type CityOfFaults } from "../faults/city-of-faults";
import { HOSTILE_STRINGS } from "./hostile-strings";
import { harmlessCsv, harmlessHtml, harmlessOffice } from "./harmless";

/* Hostile strings as words of the programme, headings of sections, ranks and names of figures. */
let city: CityOfFaults;

beforeAll(async () => {
  city = await startCityOfFaults();
});

afterAll(() => city?.close());

const OFFSET_OF_ROUND = 37;

/** Each place of the settings that holds words, as what puts a text there. */
const placesOf = (
  settings: Settings,
): readonly ((now: Settings, text: string) => Settings)[] => [
  ...WORD_NAMES.map((name) => (now: Settings, text: string) => ({
    ...now,
    words: { ...now.words, [name]: { ja: text, en: text } },
  })),
  ...Object.keys(settings.labels).map(
    (name) => (now: Settings, text: string) => ({
      ...now,
      labels: { ...now.labels, [name]: text },
    }),
  ),
  // What the apps are called: said where several hold one kind of record.
  ...Object.values(settings.sources).map(
    ({ appId }) =>
      (now: Settings, text: string) => ({
        ...now,
        appNames: { ...now.appNames, [appId]: text },
      }),
  ),
  ...settings.sections.map((_, at) => (now: Settings, title: string) => ({
    ...now,
    // Records go on saying what the section was called.
    sections: now.sections.map((section, index) =>
      index === at
        ? {
            ...section,
            title,
            recordValues: [...section.recordValues, section.title],
          }
        : section,
    ),
  })),
  ...settings.ranks.map((_, at) => (now: Settings, label: string) => ({
    ...now,
    ranks: now.ranks.map((rank, index) =>
      index === at
        ? { ...rank, label, synonyms: [...rank.synonyms, rank.label] }
        : rank,
    ),
  })),
];

/** Another hostile string for each place; one that the settings refuse there leaves what was. */
const withHostileWords = (settings: Settings, round: number): Settings =>
  placesOf(settings).reduce((now, put, index) => {
    const at = (round * OFFSET_OF_ROUND + index) % HOSTILE_STRINGS.length;
    const text = (HOSTILE_STRINGS[at] ?? "").replaceAll(/[\r\n]/gu, " ");
    const changed = put(now, text);
    return parseSettings(changed).ok ? changed : now;
  }, settings);

const summaryOf = (settings: Settings): Promise<Summary> =>
  summarise(
    {
      choice: { fiscalYears: [2023] },
      settings,
      language: "ja",
      isCompared: true,
      viewer: "admin",
      today: today(),
    },
    {
      rows: (fiscalYears) =>
        loadRows({ settings, fiscalYears, connect: () => city.admin }),
      roster: () => loadRoster({ settings, connect: () => city.admin }),
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
    },
  );

describe.each([0, 1, 2])("hostile words of the settings, round %s", (round) => {
  let settings: Settings;
  let summary: Summary;

  beforeAll(async () => {
    settings = withHostileWords(city.settings, round);
    summary = await summaryOf(settings);
  });

  const make = (format: Parameters<typeof makeDocument>[0]) =>
    makeDocument(format, {
      report: summary.reportFor("internal"),
      colors: [],
      recordUrl: (_source, recordId) =>
        `https://city.cybozu.com/k/1/show#record=${recordId}`,
      pictures: () => Promise.resolve(new Map()),
      template: () => Promise.resolve(undefined),
    });

  it("change no figure", async () => {
    const before = await summaryOf(city.settings);
    const figures = ({ rollups }: Summary) =>
      rollups.map(({ sections, meetings, tally }) => [
        sections.map(({ count }) => count),
        meetings.count,
        tally.counted,
      ]);
    expect(figures(summary)).toEqual(figures(before));
    const differing = settings.ranks.filter(
      ({ label }, index) => label !== city.settings.ranks[index]?.label,
    );
    expect(differing.length).toBeGreaterThan(0);
  });

  it("are text in every format", async () => {
    const html = await make("html");
    await harmlessHtml(html.bytes);
    for (const format of ["pptx", "docx", "xlsx"] as const) {
      const { bytes, name } = await make(format);
      // What a name of a file may not hold is left out of it.
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      await harmlessOffice(bytes, format);
    }
    harmlessCsv((await make("csv")).bytes);
    const figures = await make("figures");
    expect(() => {
      JSON.parse(new TextDecoder().decode(figures.bytes));
    }).not.toThrow();
  });
});
