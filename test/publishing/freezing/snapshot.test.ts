import { atOnce } from "../../../src/domain/steps";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { AnnualSummary } from "../../../src/domain/annual-summary";
import {
  packSnapshot,
  unpackSnapshot,
} from "../../../src/kintone/freezing/snapshot-file";
import { buildSnapshot } from "../../../src/publishing/freezing/build-snapshot";
import { parseSnapshot } from "../../../src/publishing/freezing/parse-snapshot";
import type { Snapshot } from "../../../src/publishing/freezing/snapshot";
import { buildAnalysis } from "../../../src/report/analysis/build-analysis";
import { buildReport } from "../../../src/report/build-report";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { inputOf } from "../../report/input-of";
import { anyInput, anyRules } from "../../rollup/random-input";
import { exampleSettings } from "../../settings/example-settings";

const RECORD: AnnualSummary = {
  recordId: "7",
  title: "まとめ",
  fiscalYears: [2022],
  commentary: [],
  goodPractices: [],
  councilSessions: [],
  milestones: [],
  pictures: [],
};

const snapshotOf = (input: RollupInput, rules: CountingRules): Snapshot => {
  const written = inputOf(input, rules);
  return buildSnapshot(
    {
      report: buildReport(written),
      reportFor: (edition) => buildReport({ ...written, edition }),
      keyFigures: [],
      comparedDays: [undefined],
      tallies: written.rollups.map(({ tally }) => tally),
      analysis: atOnce(buildAnalysis(written, input)),
      countsCompanions: false,
      records: { fiscalYears: [2022], records: [] },
    },
    written.summary ?? RECORD,
    exampleSettings(),
    {
      frozenAt: "2024-04-02T01:23:45Z",
      frozenBy: { code: "haruka", name: "事務局 はるか" },
    },
    () => "image/png",
  );
};

const bytesOf = ({ pictures }: Snapshot) =>
  new Map(pictures.map(({ fileKey }) => [fileKey, Uint8Array.from([1, 2, 3])]));

const sample = (): Snapshot => {
  const [input, rules] = fc.sample(fc.tuple(anyInput, anyRules), {
    numRuns: 1,
    seed: 7,
  })[0] as [RollupInput, CountingRules];
  return snapshotOf(input, rules);
};

describe("a snapshot", () => {
  it("is read as it was written, whatever the summary says", () => {
    fc.assert(
      fc.property(anyInput, anyRules, (input, rules) => {
        const snapshot = snapshotOf(input, rules);
        const bytes = bytesOf(snapshot);
        const read = unpackSnapshot(packSnapshot(snapshot, bytes));
        if (!read.ok) throw new Error(read.problem);
        expect(read.snapshot).toEqual(snapshot);
        expect(JSON.stringify(read.snapshot)).toBe(JSON.stringify(snapshot));
        expect([...read.pictures.keys()]).toEqual([...bytes.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  it("gives the same bytes for the same summary", () => {
    const [one, other] = [sample(), sample()].map((snapshot) =>
      packSnapshot(snapshot, bytesOf(snapshot)),
    );
    expect(one).toEqual(other);
  });

  it("keeps what apps were called when it was frozen", () => {
    const { reports, ...rest } = sample();
    const named = { ...rest, reports: { ...reports } };
    for (const which of ["screen", "internal", "public"] as const) {
      const { words, ...report } = reports[which];
      named.reports[which] = {
        ...report,
        words: { ...words, appNames: { 45: "面談2022" } },
      };
    }
    expect(parseSnapshot(named)).toEqual({ ok: true, snapshot: named });
  });

  it("of version 1 has the words that were fixed then, under the city's name for the advisers", () => {
    const { reports, settings, ...rest } = sample();
    const older = {
      ...rest,
      schemaVersion: 1,
      settings: { ...settings, labels: { adviser: "補佐官" } },
      reports: Object.fromEntries(
        Object.entries(reports).map(([name, { words, ...report }]) => [
          name,
          report,
        ]),
      ),
    };
    expect(parseSnapshot(older)).toMatchObject({
      ok: true,
      snapshot: { schemaVersion: 2, reports },
    });
  });

  it.each([
    ["of a newer plugin", { schemaVersion: 3 }, "newer"],
    ["without a version", { schemaVersion: undefined }, "broken"],
    ["without its reports", { reports: {} }, "broken"],
    ["with a text for a report", { reports: { public: "まとめ" } }, "broken"],
    ["with a broken figure", { keyFigures: [{ id: "a" }] }, "broken"],
  ])("%s is refused", (_, change, problem) => {
    expect(parseSnapshot({ ...sample(), ...change })).toEqual({
      ok: false,
      problem,
    });
  });

  it.each([
    ["no zip", new TextEncoder().encode("確定")],
    ["an empty zip", zipSync({})],
    [
      "a zip with something else",
      zipSync({ "snapshot.json": new TextEncoder().encode("{") }),
    ],
  ])("is not %s", (_, file) => {
    expect(unpackSnapshot(file)).toEqual({ ok: false, problem: "broken" });
  });

  it("lacks no picture", () => {
    const snapshot: Snapshot = {
      ...sample(),
      pictures: [{ fileKey: "k", contentType: "image/png", path: "p/1.png" }],
    };
    const whole = packSnapshot(snapshot, bytesOf(snapshot));
    expect(unpackSnapshot(whole)).toMatchObject({ ok: true });
    const cut = zipSync({
      "snapshot.json": new TextEncoder().encode(JSON.stringify(snapshot)),
    });
    expect(unpackSnapshot(cut)).toEqual({ ok: false, problem: "broken" });
  });
});
