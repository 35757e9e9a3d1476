import { readFileSync } from "node:fs";
import path from "node:path";
import { buildReport } from "../../../src/report/build-report";
import { imagesOf } from "../../../src/report/images-of";
import type { OfficeOptions } from "../../../src/renderers/ooxml/office-options";
import { withAppendix } from "../../../src/report/paged/with-appendix";
import type { Report } from "../../../src/report/report";
import { reportInput } from "../../report/fixture";

/** The report of the fixture, with everything that a document can hold, as it is read page by page. */
export const report: Report = withAppendix(buildReport(reportInput()));

const organisation = readFileSync(
  path.resolve(import.meta.dirname, "../../../scripts/sample/organisation.png"),
);

/** Every picture of a report shown by the same file. */
export const optionsFor = (
  of: Report,
  options: Partial<OfficeOptions> = {},
): OfficeOptions => ({
  pictures: new Map(
    imagesOf(of).map(({ fileKey }) => [
      fileKey,
      { contentType: "image/png", bytes: new Uint8Array(organisation) },
    ]),
  ),
  colors: [],
  ...options,
});
