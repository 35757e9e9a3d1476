import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import type { FoundTable } from "../../src/import/found-table";
import { readPublishedTable } from "../../src/import/read-published-table";
import { tableOfText, tablesOfFile } from "../../src/import/tables-of-file";
import { renderCsv } from "../../src/renderers/csv/render-csv";
import { renderXlsx } from "../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../src/report/build-report";
import type { Edition } from "../../src/report/edition";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type { Report } from "../../src/report/report";
import { inputOf } from "../report/input-of";
import { reportInput, rules } from "../report/fixture";
import { anyInput, anyRules } from "../rollup/random-input";

const settings = {
  ...buildDefaultSettings({
    meetings: "1",
    activities: "2",
    advisers: "3",
    staff: "4",
    summaries: "5",
  }),
  ...rules,
};

const read = (
  tables: readonly FoundTable[],
  ownYears: readonly number[] = [],
) => {
  const found = readPublishedTable(tables, settings, ownYears);
  if (found === undefined) throw new Error("No table.");
  return found;
};

const ofText = async (text: string, ownYears: readonly number[] = []) =>
  read([await tableOfText(text)], ownYears);

const ofBytes = async (bytes: Uint8Array) => {
  const tables = await tablesOfFile(bytes);
  if (tables === undefined) throw new Error("Unreadable.");
  return read(tables);
};

/** Whole years of sections and ranks, as the report's own table has them. */
const wholeYears = (
  { data: { figures } }: Report,
  { ranks }: Pick<CountingRules, "ranks"> = rules,
): readonly string[] => {
  const at = (id: string) =>
    figures.columns.findIndex((each) => each.id === id);
  const blank = ["month", "summaryLine", "part", "axis"].map(at);
  const measures = ["count", "totalAttendance", "distinctAttendees"];
  return figures.rows
    .filter((row) => blank.every((column) => row[column] === null))
    .filter((row) => measures.includes(String(row[at("measureCode")])))
    .filter(
      (row) =>
        ranks.some(({ label }) => label === row[at("rank")]) ||
        row[at("rank")] === null,
    )
    .map((row) =>
      ["fiscalYear", "sectionId", "rank", "measureCode", "value"]
        .map((id) => row[at(id)] ?? "")
        .join("/"),
    )
    .sort();
};

const asText = ({ figures }: ReturnType<typeof read>): readonly string[] =>
  figures
    .map(({ fiscalYear, sectionId, rank = "", measure, value }) =>
      [fiscalYear, sectionId, rank, measure, value].join("/"),
    )
    .sort();

const report = (edition: Edition, language: "ja" | "en" = "ja") =>
  buildReport({ ...reportInput({}, { language }), edition });

describe("an earlier table for machines", () => {
  it.each([
    ["public", "ja"],
    ["internal", "ja"],
    ["public", "en"],
  ] as const)(
    "gives back its figures of whole years, from each kind of file: %s, %s",
    async (edition, language) => {
      const made = report(edition, language);
      const expected = wholeYears(made);
      expect(expected.length).toBeGreaterThan(15);
      const csv = renderCsv(made, { encoding: "utf-8" }).bytes;
      expect(asText(await ofBytes(csv))).toEqual(expected);
      const old = renderCsv(made, { encoding: "shift_jis" }).bytes;
      expect(asText(await ofBytes(old))).toEqual(expected);
      expect(asText(await ofBytes(await renderXlsx(made)))).toEqual(expected);
      const copied = new TextDecoder()
        .decode(csv)
        .replaceAll(",", "\t")
        .replace("\ufeff", "");
      expect(asText(await ofText(copied))).toEqual(expected);
    },
  );

  it("gives back the figures of any records", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, anyRules, async (input, others) => {
        const made = buildReport(inputOf(input, others, [2022, 2023]));
        const { bytes } = renderCsv(made, { encoding: "utf-8" });
        const tables = (await tablesOfFile(bytes)) ?? [];
        const found = readPublishedTable(
          tables,
          { ...settings, ...others },
          [],
        );
        expect(found && asText(found)).toEqual(wholeYears(made, others));
      }),
      { numRuns: 20 },
    );
  });

  it("tells what it leaves out, and takes nothing twice", async () => {
    const header = "年度（西暦）,年月（西暦）,節,集計見出し,役職,指標,値";
    const { figures, leftOut } = await ofText(
      [
        header,
        "2021,,1on1ミーティング,,,回数,12",
        "2021,2021-04,1on1ミーティング,,,回数,1",
        "2021,,研修,研修一,,回数,3",
        "2021,,1on1ミーティング,,,月間枠の利用率,0.5",
        "2021,,1on1ミーティング,,課長級,実人数,",
        "2021,,1on1ミーティング,,部長級,実人数,＊",
        "2021,,1on1ミーティング,,特別職,実人数,2.5",
        "2021,,なくなった節,,,回数,4",
        "2021,,1on1ミーティング,,係長級,実人数,4",
        "2021,,1on1ミーティング,,,回数,12",
        "2022,,1on1ミーティング,,,回数,67",
        "",
      ].join("\r\n"),
      [2022],
    );
    expect(figures).toMatchObject([
      { fiscalYear: 2021, sectionId: "meetings", measure: "count", value: 12 },
    ]);
    expect(leftOut).toEqual({
      month: 1,
      narrowed: 1,
      measure: 1,
      ownYear: 1,
      blank: 2,
      unreadable: 1,
      unplaced: 2,
      repeated: 1,
    });
  });

  it("may be made by hand, in the words of the table of the record", async () => {
    const { figures, leftOut } = await ofText(
      [
        "公表値の年度\t公表値の節\t公表値の役職\t公表値の指標\t公表した値",
        "令和３年度\t１on１ミーティング\t\t回数\t1,234",
        "2020\t\t課長級\t実人数\t３",
      ].join("\n"),
    );
    expect(leftOut).toEqual({});
    expect(figures).toMatchObject([
      {
        fiscalYear: 2020,
        rank: "課長級",
        measure: "distinctAttendees",
        value: 3,
      },
      {
        fiscalYear: 2021,
        sectionId: "meetings",
        measure: "count",
        value: 1234,
      },
    ]);
  });

  it("is none without a year, a measure and a value, and files of other kinds are none", async () => {
    const text = await tableOfText("氏名,値\r\n青葉,3\r\n");
    expect(readPublishedTable([text], settings, [])).toBeUndefined();
    expect(readPublishedTable([], settings, [])).toBeUndefined();
    const binary = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xfd]);
    expect(await tablesOfFile(binary)).toBeUndefined();
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
    expect(await tablesOfFile(broken)).toBeUndefined();
  });
});
