import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { sampleDocument } from "../../documents/sample-report";
import { manyRecords } from "../../documents/many-records";
import { reportInput } from "../../report/fixture";
import { awkwardReport } from "../awkward-report";

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

/** What is wrong with a document, a line a finding. */
const findings = async (source: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`,
    ),
  );
};

const documents: readonly (readonly [string, () => Report])[] = [
  ["the sample", () => sampleDocument().report],
  ["the sample in English", () => sampleDocument({ language: "en" }).report],
  [
    "years without records",
    () =>
      buildReport(
        reportInput(
          { meetings: [], activities: [], advisers: [] },
          { hasSummary: false },
        ),
      ),
  ],
  ["awkward texts", () => awkwardReport()],
  ["3,000 records", manyRecords],
];

describe("HTML document", () => {
  it.each(documents)("is valid: %s", async (_, report) => {
    expect(await findings(renderHtml(report()))).toEqual([]);
  });

  it("is valid with pictures", async () => {
    const { report, pictures } = sampleDocument();
    expect(await findings(renderHtml(report, { pictures }))).toEqual([]);
  });

  it("would be found out if it were not", async () => {
    const broken = renderHtml(sampleDocument().report).replace(
      "</main>",
      "</main><p><div></div></p>",
    );
    expect(await findings(broken)).not.toEqual([]);
  });
});
