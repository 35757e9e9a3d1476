import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { childAt } from "../../../../src/renderers/ooxml/package/xml-elements";
import { measureBody } from "../../../../src/renderers/docx/pages/measure-body";
import { paginate } from "../../../../src/renderers/docx/pages/paginate";
import { readBody } from "../../../../src/renderers/docx/pages/read-body";
import { renderDocx } from "../../../../src/renderers/docx/render-docx";
import { TEXT_WIDTH } from "../../../../src/renderers/docx/styles/page-layout";
import { buildReport } from "../../../../src/report/build-report";
import { reportInput } from "../../../report/fixture";
import type { Report } from "../../../../src/report/report";
import { sampleDocument } from "../../../documents/sample-report";

const { pictures } = sampleDocument();

/** The pages of a document, as the model of the contents breaks them. */
const pagesOf = async (report: Report) => {
  const bytes = await renderDocx(report, { pictures, colors: [] });
  const part = unzipSync(bytes)["word/document.xml"] ?? new Uint8Array();
  const document = new DOMParser().parseFromString(strFromU8(part), "text/xml");
  const body = childAt(document.documentElement, "body");
  if (body === undefined) throw new Error("There is no body.");
  const items = measureBody(readBody(body, TEXT_WIDTH / 20), {
    stretch: 1,
    underPicture: 8,
  });
  const { filled, lastItems } = paginate(items);
  return { items, filled, lastItems };
};

/** More of a page that a chapter goes on after is never left empty. */
const LEAST_FILLED = 0.5;

/**
 * What can be seen without a program that lays out text: the model measures
 * lines by the widths of letters and knows the heights of our own styles. It
 * can be a line off on a page, and knows nothing of a city's own styles.
 */
describe("pages as a designer would check them", () => {
  it.each([
    ["the sample", sampleDocument({ edition: "public" }).report, 10],
    [
      "the sample in English",
      sampleDocument({ edition: "public", language: "en" }).report,
      11,
    ],
    ["another city", buildReport(reportInput()), 7],
    [
      "one without records",
      buildReport(
        reportInput(
          { meetings: [], activities: [], advisers: [] },
          { hasSummary: false },
        ),
      ),
      2,
    ],
  ] as const)(
    "are full and part no heading from its text: %s",
    async (_, report, most) => {
      const { items, filled, lastItems } = await pagesOf(report);
      expect(filled.length).toBeLessThanOrEqual(most);
      lastItems.slice(0, -1).forEach((last, index) => {
        expect(
          items[last]?.keepsNext,
          `heading at the end of page ${index + 1}`,
        ).toBe(false);
        if (items[last + 1]?.startsPage !== true) {
          expect(filled[index], `page ${index + 1}`).toBeGreaterThan(
            LEAST_FILLED,
          );
        }
      });
    },
  );

  it("begin the list of records under what leaves most of a page empty", async () => {
    const { filled } = await pagesOf(
      sampleDocument({ edition: "internal" }).report,
    );
    for (const [index, share] of filled.slice(1, -1).entries())
      expect(share, `page ${index + 2}`).toBeGreaterThan(LEAST_FILLED);
  });
});
