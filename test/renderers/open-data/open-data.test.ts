import { unzipSync } from "fflate";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { disclose } from "../../../src/disclosure/disclose";
import { reportMessages } from "../../../src/i18n/documents/report-messages";
import { renderCsv } from "../../../src/renderers/csv/render-csv";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { renderOpenData } from "../../../src/renderers/open-data/render-open-data";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { readWorkbook } from "../../documents/read-workbook";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput, rows } from "../../report/fixture";
import { activity } from "../../report/record-builders";
import { readCsv } from "../csv/read-csv";
import { csvwProblems } from "./csvw-problems";

const sample = sampleDocument({ edition: "public" }).report;

/** The files of a package, with the byte order mark of UTF-8 that a reader skips. */
const filesOf = async (
  report: Report,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderOpenData(report, {}))).map(
      ([name, bytes]) => [name, new TextDecoder().decode(bytes)],
    ),
  );

const files = await filesOf(sample);

const reports: readonly (readonly [string, Report])[] = [
  ["the sample", sample],
  [
    "the sample in English",
    sampleDocument({ language: "en", edition: "public" }).report,
  ],
  [
    "awkward texts, blank ranks and lines",
    buildReport({
      ...reportInput({
        activities: [
          ...rows.activities,
          ...["=1+1", 'カンマ,と"引用符"', "改行\nのある見出し"].map(
            (summaryLine) =>
              activity("ワーキンググループ支援", "2022-05-01", { summaryLine }),
          ),
        ],
      }),
      edition: "public",
    }),
  ],
  [
    "years without records",
    buildReport({
      ...reportInput({ meetings: [], activities: [], advisers: [] }),
      edition: "public",
    }),
  ],
];

describe("the open-data package", () => {
  it("holds the figures, their codes, their description, the document and the definitions", () => {
    expect(Object.keys(files)).toEqual([
      "definitions.html",
      "summary.html",
      "data.csv",
      "ranks.csv",
      "sections.csv",
      "measures.csv",
      "csv-metadata.json",
    ]);
  });

  it.each(reports)(
    "is consistent with its description: %s",
    async (_, report) => {
      expect(csvwProblems(await filesOf(report))).toEqual([]);
    },
  );

  it("would be found out if it were not", () => {
    const broken = (name: string, from: RegExp | string, to: string) =>
      csvwProblems({
        ...files,
        [name]: (files[name] ?? "").replace(from, to),
      });
    expect(broken("ranks.csv", "R1", "R9")).not.toEqual([]);
    expect(broken("data.csv", ",67,", ",67回,")).not.toEqual([]);
    expect(broken("data.csv", /\r\n(2022.*\r\n)/u, "\r\n$1$1")).not.toEqual([]);
    expect(broken("measures.csv", "コード", "符号")).not.toEqual([]);
  });

  it("has the same bytes each time", async () => {
    expect(await renderOpenData(sample, {})).toEqual(
      await renderOpenData(sample, {}),
    );
  });

  it("holds the figures of the CSV and of the sheet, and the document itself", async () => {
    const { bytes } = renderCsv(sample, { encoding: "utf-8" });
    expect(files["data.csv"]).toBe(new TextDecoder().decode(bytes));
    expect(files["summary.html"]).toBe(renderHtml(sample));
    const { sheet } = await readWorkbook(await renderXlsx(sample), []);
    const inSheet = sheet(sample.data.figures.title).rows.map((row) =>
      row.map((value) => String(value ?? "")),
    );
    expect(readCsv(files["data.csv"] ?? "")).toEqual(inSheet);
  });

  it("obeys the rules for machine-readable tables", async () => {
    const packed = unzipSync(await renderOpenData(sample, {}));
    for (const [name, bytes] of Object.entries(packed)) {
      if (!name.endsWith(".csv")) continue;
      // UTF-8 that Excel knows by its mark, a record a line, no empty line.
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      const lines = text.split("\r\n");
      expect(lines.at(-1)).toBe("");
      expect(lines.slice(0, -1).filter((line) => !/[^,]/u.test(line))).toEqual(
        [],
      );
      expect(lines.join("")).not.toMatch(/[\r\n]/u);
      const [header = []] = readCsv(text);
      expect(header.filter((label) => label === "")).toEqual([]);
      expect(new Set(header).size).toBe(header.length);
    }
    // Western years beside those of the era.
    const [header = [], ...table] = readCsv(files["data.csv"] ?? "");
    const at = (label: string) => header.indexOf(label);
    for (const row of table) {
      expect(row[at("年度（西暦）")]).toMatch(/^\d{4}$/u);
      expect(row[at("年度（和暦）")]).toMatch(/年度$/u);
      expect(row[at("年月（西暦）")] === "").toBe(
        row[at("年月（和暦）")] === "",
      );
      expect(row[at("単位")]).not.toBe("");
    }
  });

  it("says in its description whose it is, of when, and what every column means", () => {
    const metadata = JSON.parse(files["csv-metadata.json"] ?? "") as {
      readonly [key: string]: unknown;
      readonly tables: readonly {
        readonly tableSchema: {
          readonly columns: readonly Readonly<Record<string, string>>[];
        };
      }[];
    };
    expect(metadata["dc:title"]).toContain(sample.title);
    expect(metadata["dc:publisher"]).toBe(sample.division);
    expect(metadata["dc:modified"]).toEqual({
      "@value": sample.publishedOn,
      "@type": "xsd:date",
    });
    const [data] = metadata.tables;
    expect(
      data?.tableSchema.columns.map((column) => column["dc:description"]),
    ).toContain(
      "指標の値。空欄は算出できないこと、0は0であったことを示す。割合は1を100%とする。",
    );
  });

  it("leads from the definitions to each of its files, in valid HTML", async () => {
    const page = files["definitions.html"] ?? "";
    for (const name of Object.keys(files)) {
      if (name === "definitions.html") continue;
      expect(page).toContain(`<a href="${name}">`);
    }
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: [
          "html-validate:standard",
          "html-validate:document",
          "html-validate:a11y",
        ],
      }),
    );
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it("tells a hidden figure apart from one that can't be computed", async () => {
    const { report } = disclose(sample, { mode: "hide", threshold: 3 });
    const hidden = await filesOf(report);
    expect(csvwProblems(hidden)).toEqual([]);
    const note = reportMessages.ja.data.valueNote;
    const meaning = reportMessages.ja.definitions.columns.valueNote;
    expect(hidden["csv-metadata.json"]).toContain(meaning);
    expect(hidden["definitions.html"]).toContain(meaning);
    const [header = [], ...lines] = readCsv(hidden["data.csv"] ?? "");
    const marked = lines.filter((line) => line[header.indexOf(note)] !== "");
    expect(marked.length).toBeGreaterThan(0);
    for (const line of marked) expect(line[header.indexOf("値")]).toBe("");
  });

  it("is made of nothing but the public edition", async () => {
    const { edition: _, ...screen } = sample;
    for (const report of [
      screen,
      { ...sample, edition: "internal" as const },
    ]) {
      await expect(renderOpenData(report, {})).rejects.toThrow(RangeError);
    }
  });
});
