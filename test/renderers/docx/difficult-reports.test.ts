import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { reportInput, rows } from "../../report/fixture";
import { activity } from "../../report/record-builders";
import { officeErrors } from "../../support/office-errors";
import {
  awkwardReport,
  awkwardTexts,
  unprintableTexts,
} from "../awkward-report";
import { optionsFor } from "./docx-report";
import { all, openDocument, wordsInStyle, wordsOf } from "./open-document";

const render = (report: Report) => renderDocx(report, optionsFor(report));

describe("renderDocx with awkward texts", () => {
  it("is a valid Office file that holds each text as it is", async () => {
    const bytes = await render(awkwardReport());
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const text = openDocument(bytes).body.map(wordsOf).join("\n");
    for (const awkward of awkwardTexts) {
      expect(text.includes(awkward), awkward.slice(0, 20)).toBe(true);
    }
    for (const [, printed] of unprintableTexts) {
      expect(text.includes(printed), printed).toBe(true);
    }
  });
});

describe("renderDocx without records", () => {
  const empty = buildReport(
    reportInput(
      { meetings: [], activities: [], advisers: [] },
      { hasSummary: false },
    ),
  );

  it("is a valid Office file with its notes", async () => {
    const bytes = await render(empty);
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const opened = openDocument(bytes);
    expect(wordsInStyle(opened, "Heading1").at(-1)).toBe("注記");
    expect(
      all(opened.xml("docProps/core.xml"), "created")[0]?.textContent,
    ).toBe("1970-01-01T00:00:00Z");
  });

  it("holds a report without any chapter", async () => {
    const bytes = await render({ ...empty, chapters: [] });
    expect(await officeErrors(bytes, "docx")).toEqual([]);
  });
});

describe("renderDocx with 3,000 records", () => {
  it("is a valid Office file that lists each of them", async () => {
    const report = buildReport(
      reportInput({
        activities: [
          ...rows.activities,
          ...Array.from({ length: 3000 }, (_, index) =>
            activity("ワーキンググループ支援", "2022-05-01", {
              title: `記録${index}`,
              summaryLine: "協議",
              detailHeading: `見出し${index % 20}`,
            }),
          ),
        ],
      }),
    );
    const bytes = await render(report);
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const dated = wordsInStyle(openDocument(bytes), "NendoDated");
    expect(dated.filter((text) => /記録\d+/u.test(text))).toHaveLength(3000);
  });
});

describe("renderDocx in English", () => {
  it("numbers its captions in English", async () => {
    const report = buildReport(reportInput({}, { language: "en" }));
    const opened = openDocument(await render(report));
    expect(wordsInStyle(opened, "Caption")[0]).toMatch(/^Table 1\. /u);
    expect(wordsInStyle(opened, "TOCHeading")).toEqual(["Contents"]);
  });
});
