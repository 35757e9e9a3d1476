import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../src/kintone/page/today";
import {
  packSnapshot,
  unpackSnapshot,
} from "../../src/kintone/freezing/snapshot-file";
import { buildSnapshot } from "../../src/publishing/freezing/build-snapshot";
import { loadRoster } from "../../src/kintone/sources/load-roster";
import { loadRows } from "../../src/kintone/sources/load-rows";
import { makeDocument } from "../../src/renderers/make-document";
import type { Edition } from "../../src/report/edition";
import { imagesOf } from "../../src/report/images-of";
import { summarise } from "../../src/summary/summarise";
import type { Summary } from "../../src/summary/summary";
import { harmlessCsv, harmlessHtml, harmlessOffice } from "./harmless";
import { DOT, startHostileCity, type HostileCity } from "./hostile-city";
import { HOSTILE_STRINGS } from "./hostile-strings";

let city: HostileCity;
let summary: Summary;

beforeAll(async () => {
  city = await startHostileCity();
  const { settings, connect } = city;
  summary = await summarise(
    {
      choice: { fiscalYears: [2022] },
      settings,
      language: "ja",
      isCompared: true,
      viewer: "admin",
      today: today(),
    },
    {
      rows: (fiscalYears) => loadRows({ settings, fiscalYears, connect }),
      roster: () => loadRoster({ settings, connect }),
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
    },
  );
});

afterAll(() => city?.close());

/** By the keys that documents ask for them. */
const shownPictures = () =>
  imagesOf(summary.reportFor("internal")).map(
    ({ fileKey }) =>
      [fileKey, { contentType: "image/png", bytes: DOT }] as const,
  );

const make = (
  format: Parameters<typeof makeDocument>[0],
  edition: Edition = "internal",
  report = summary.reportFor(edition),
) =>
  makeDocument(format, {
    report,
    colors: [],
    recordUrl: (_source, recordId) =>
      `https://city.cybozu.com/k/1/show#record=${recordId}`,
    pictures: () => Promise.resolve(new Map(shownPictures())),
    template: () => Promise.resolve(undefined),
  });

/** Strings that every format can hold as they are. */
const PLAIN = HOSTILE_STRINGS.filter(
  (text) => /^[ -~ぁ-ヶ一-鿋＀-￯。]+$/u.test(text) && text.trim() === text,
);

describe(`${HOSTILE_STRINGS.length} hostile strings in every field of every app`, () => {
  it("are more than 198, and each record with one is counted", () => {
    expect(HOSTILE_STRINGS.length).toBeGreaterThan(198);
    expect(summary.rollups[0]?.meetings.count).toBe(HOSTILE_STRINGS.length);
    expect(summary.input.activities).toHaveLength(HOSTILE_STRINGS.length);
    expect(summary.isRosterUnread).toBe(false);
    expect(shownPictures().length).toBeGreaterThan(100);
  });

  it.each(["public", "internal"] as const)(
    "are text and nothing else in HTML, %s",
    async (edition) => {
      const { bytes } = await make("html", edition);
      const words = await harmlessHtml(bytes);
      if (edition === "public") return;
      expect(
        PLAIN.filter((text) => !words.includes(text.replaceAll(/\s+/gu, " "))),
      ).toEqual([]);
    },
  );

  it.each(["pptx", "docx", "xlsx"] as const)(
    "leave a file that opens, without formulas, fields and links elsewhere: %s",
    async (format) => {
      const { bytes } = await make(format);
      const told = await harmlessOffice(bytes, format);
      expect(
        PLAIN.filter((text) => !told.includes(text.replaceAll(/\s+/gu, ""))),
      ).toEqual([]);
    },
  );

  it("leave tables for machines with as many fields in every line, none of them a formula", async () => {
    const { bytes } = await make("csv");
    harmlessCsv(bytes);
  });

  it("leave open data that holds no name of staff", async () => {
    const { bytes } = await make("opendata", "public");
    for (const name of Object.keys(unzipSync(bytes))) {
      expect(name).toMatch(/^[\p{L}\p{N}_.・（）()-]+$/u);
    }
  });

  it("are frozen as they are, also as the name of who froze, and leave documents that are as harmless", async () => {
    const { summary: record } = summary.input;
    if (record === undefined) throw new Error("there is no 年度まとめ");
    const frozenBy = {
      code: HOSTILE_STRINGS[0] ?? "",
      name: HOSTILE_STRINGS.join(""),
    };
    const snapshot = buildSnapshot(
      summary,
      record,
      city.settings,
      { frozenAt: "2024-04-02T01:23:45Z", frozenBy },
      () => "image/png",
    );
    const bytes = new Map(
      snapshot.pictures.map(({ fileKey }) => [fileKey, DOT] as const),
    );
    const read = unpackSnapshot(packSnapshot(snapshot, bytes));
    if (!read.ok) throw new Error(read.problem);
    expect(read.snapshot).toEqual(JSON.parse(JSON.stringify(snapshot)));
    for (const edition of ["public", "internal"] as const) {
      const report = read.snapshot.reports[edition];
      const page = await make("html", edition, report);
      await harmlessHtml(page.bytes);
      expect(page.bytes).toEqual((await make("html", edition)).bytes);
      const book = await make("xlsx", edition, report);
      await harmlessOffice(book.bytes, "xlsx");
    }
  });
});
