import { manyRecords } from "../../test/documents/many-records";
import { sampleDocument } from "../../test/documents/sample-report";
import type { DocumentFormat } from "../../src/i18n/documents/format-messages";
import { formatsOfEdition } from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import type { Report } from "../../src/report/report";
import type { Bench, BenchRow, Other } from "./bench-row";
import { collectGarbage, growthExponent } from "./measure";
import { MINIMAL_WRITERS } from "./minimal-documents";

/** Processor time that a format may take for each report, and how it may grow. */
const YEAR_MS = 2_000;
const LARGE_MS = 6_000;
const EXPONENT = 1.1;
const MIDDLE = 2_500;
const LARGE = 10_000;

/**
 * Every format of documents by how much there is to tell: processor time, and
 * beside it what the format's library, or nothing but packing, takes to write
 * the same words without any layout.
 */
export const benchDocuments: Bench = async () => {
  const { report: sample } = sampleDocument();
  const year = manyRecords();
  const middle = manyRecords({ meetings: 0, activities: MIDDLE });
  const large = manyRecords({ meetings: 0, activities: LARGE });
  const rows: BenchRow[] = [];
  for (const format of formatsOfEdition("internal")) {
    // What is loaded and run for the first time is measured where people wait for it: on the page.
    await made(format, sample);
    rows.push({
      ...(await rowOf(
        format,
        "a year of 3,000 records",
        year,
        await timeOf(() => made(format, year)),
      )),
      target: { atMost: YEAR_MS },
    });
    const small = await timeOf(() => made(format, middle));
    const most = await timeOf(() => made(format, large));
    rows.push({
      ...(await rowOf(format, "10,000 activities", large, most)),
      target: { atMost: LARGE_MS },
    });
    rows.push({
      id: `documents/${format}/growth`,
      what: `${format}: growth from 2,500 to 10,000 activities, 1 is linear`,
      unit: "exponent",
      ours: growthExponent(
        { size: MIDDLE, time: small },
        { size: LARGE, time: most },
      ),
      target: { atMost: EXPONENT },
    });
  }
  return rows;
};

const rowOf = async (
  format: DocumentFormat,
  of: string,
  report: Report,
  ours: number,
): Promise<BenchRow> => {
  const minimal = MINIMAL_WRITERS[format];
  const others: Other[] =
    minimal === undefined
      ? []
      : [
          {
            name: minimal.name,
            value: await timeOf(() => minimal.write(report)),
          },
        ];
  return {
    id: `documents/${format}/${of}`,
    what: `${format} of ${of}`,
    unit: "ms",
    ours,
    others,
  };
};

const made = (format: DocumentFormat, report: Report) =>
  makeDocument(format, {
    report,
    colors: [],
    recordUrl: (source, id) => `https://example.com/${source}/${id}`,
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve(undefined),
  });

/** Processor time of one run, milliseconds. */
const timeOf = async (work: () => unknown): Promise<number> => {
  collectGarbage();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
