import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { decodeSettingsText } from "../../src/settings/settings-codec";

const folder = path.resolve(import.meta.dirname, "fixtures");

/** Settings as each released version stored them; never to be edited. */
const fixture = (version: number) =>
  readFileSync(path.join(folder, `settings-v${version}.json`), "utf8");

const read = (version: number) => {
  const decoded = decodeSettingsText(fixture(version));
  if (decoded.state !== "valid") {
    throw new Error(JSON.stringify(decoded.problems));
  }
  return decoded.settings;
};

describe("settings of a released version", () => {
  it.each(readdirSync(folder))("%s are still understood", (file) => {
    const version = Number(/^settings-v(\d+)\.json$/u.exec(file)?.[1]);
    const stored = JSON.parse(fixture(version)) as {
      sources: { summaries: { fields: Record<string, string> } };
      smallFigureThreshold?: number;
      labels: { adviser?: string };
    };
    // What later versions call otherwise; each has its own test below.
    const { figures, snapshot, ...fields } = stored.sources.summaries.fields;
    stored.sources.summaries.fields = fields;
    const { adviser, ...labels } = stored.labels;
    const { smallFigureThreshold, ...others } = { ...stored, labels };
    expect(read(version)).toMatchObject({ ...others, version: 7 });
  });

  it.each([1, 2, 3, 4])(
    "%d have the words that were fixed until then, and their own for the advisers",
    (version) => {
      const { labels } = JSON.parse(fixture(version)) as {
        labels: { adviser: string };
      };
      const after = read(version);
      expect(after.words).toMatchObject({
        programme: { ja: `${labels.adviser}活動`, en: labels.adviser },
        adviser: { ja: labels.adviser, en: labels.adviser },
        adviserShort: { ja: "補佐官" },
        meeting: { ja: "1on1ミーティング" },
        honorific: "",
      });
      expect(after.labels).not.toHaveProperty("adviser");
    },
  );

  it("1 get no term list that nobody wrote, era years, no templates and no closing sentences", () => {
    expect(read(1)).toMatchObject({
      terms: [],
      yearStyle: "era",
      documentTemplates: {},
      choices: { commentaryKind: { closing: [] } },
    });
  });

  it.each([1, 2])(
    "%d keep the field of the pictures under its new name",
    (version) => {
      const before = JSON.parse(fixture(version)) as {
        sources: { summaries: { fields: { figures: string } } };
      };
      const after = read(version).sources.summaries?.fields;
      expect(after?.pictures).toBe(before.sources.summaries.fields.figures);
      expect(after).not.toHaveProperty("figures");
    },
  );

  it.each([1, 2, 3])(
    "%d lose the field that nothing filled, know what 確定 means and keep the style of suggestions",
    (version) => {
      const after = read(version);
      expect(after.sources.summaries?.fields).not.toHaveProperty("snapshot");
      expect(after.writingStyle).toBe("plain");
      expect(after.choices.summaryStatus).toEqual({
        drafting: ["作成中"],
        frozen: ["確定"],
        published: ["公表"],
      });
    },
  );

  it.each([1, 2, 3, 4])("%d print what has any tick, as before", (version) => {
    const anyTick = { marked: [], withheld: [] };
    expect(read(version).choices).toMatchObject({
      publishTheme: anyTick,
      publishVoice: anyTick,
      publish: anyTick,
    });
  });

  it.each([1, 2, 3, 4, 5])(
    "%d show neither a name nor a colour of the city",
    (version) => {
      expect(read(version).city).toEqual({});
    },
  );

  it.each([1, 2, 3, 4, 5, 6])(
    "%d leave nothing out of documents",
    (version) => {
      expect(read(version).leftOut).toEqual({ parts: [], details: [] });
    },
  );

  it.each([1, 2, 3])("%d go on printing small figures", (version) => {
    expect(read(version).smallFigures).toEqual({ mode: "warn", threshold: 3 });
  });
});
