import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/fields/fields";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import type { TextOrigin } from "../../src/report/text-origin";
import { WRITTEN_FIELDS } from "../../src/report/text-origin";
import { reportInput, rows, summary } from "./fixture";
import { activity, meeting } from "./record-builders";

const withRows = {
  ...summary,
  commentary: summary.commentary.map((each, index) => ({
    ...each,
    rowId: `text-${index}`,
  })),
  goodPractices: summary.goodPractices.map((each, index) => ({
    ...each,
    rowId: `practice-${index}`,
  })),
};

/** Everything of a report that says who wrote it, wherever it stands. */
const writtenIn = (
  value: unknown,
): readonly { readonly words: string; readonly origins: TextOrigin[] }[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    key === "origins" ? [] : writtenIn(part),
  );
  const { origins, ...words } = value as { readonly origins?: TextOrigin[] };
  return origins === undefined
    ? inside
    : [{ words: JSON.stringify(words), origins }, ...inside];
};

const originsIn = (report: Report): readonly TextOrigin[] =>
  writtenIn(report).flatMap(({ origins }) => origins);

const report = (edition?: "public" | "internal"): Report =>
  buildReport({
    ...reportInput({
      summary: withRows,
      meetings: [
        ...rows.meetings,
        meeting("2022-09-06", "部長級", "a", { theme: "伏せるテーマ" }),
      ],
      activities: [
        ...rows.activities,
        activity("視察", "2022-11-09", {
          title: "伏せる視察",
          summaryLine: "行政視察",
          isPublished: false,
        }),
      ],
    }),
    ...(edition === undefined ? {} : { edition }),
  });

describe("origins of texts", () => {
  it("names fields of the catalogue", () => {
    for (const [source, fields] of Object.entries(WRITTEN_FIELDS)) {
      const known = Object.keys(
        fieldsOf(source as keyof typeof WRITTEN_FIELDS),
      );
      expect(known).toEqual(expect.arrayContaining([...fields]));
    }
  });

  it("names the row of every text of the summary record, once printed", () => {
    const found = new Set(originsIn(report()).map(({ rowId }) => rowId));
    for (const { rowId } of [...withRows.commentary, ...withRows.goodPractices])
      expect(found).toContain(rowId);
  });

  it("names a field whose words stand where it is named", () => {
    const written = writtenIn(report());
    expect(written.length).toBeGreaterThan(40);
    for (const { words, origins } of written) {
      for (const { text } of origins) {
        const spelling = JSON.stringify(text).slice(1, -1);
        // A list of topics says について once for all of them.
        expect(words).toContain(spelling.replace(/について$/u, ""));
      }
    }
  });

  it("names everyone who wrote the same, once", () => {
    const shared = writtenIn(report()).find(
      ({ words }) =>
        words === JSON.stringify({ label: "庁内連携", figures: [] }),
    );
    expect(
      shared?.origins.map(({ source, field, text }) => [source, field, text]),
    ).toEqual([
      ["meetings", "theme", "庁内連携"],
      ["meetings", "theme", "庁内連携"],
    ]);
  });

  it("names no field of a text that the edition does not tell", () => {
    const hidden = ["伏せるテーマ", "伏せる視察"];
    const told = (edition: "public" | "internal") =>
      originsIn(report(edition)).filter(({ text }) => hidden.includes(text));
    expect(told("public")).toEqual([]);
    expect(new Set(told("internal").map(({ text }) => text))).toEqual(
      new Set(hidden),
    );
  });
});
