import { beforeAll, describe, expect, it } from "vitest";
import { disclose } from "../../src/disclosure/disclose";
import { hideFigures } from "../../src/disclosure/hide-figures";
import { collectFigures } from "../../src/disclosure/relations/collect-figures";
import type { DocumentFormat } from "../../src/i18n/documents/format-messages";
import { DOCUMENT_FORMATS } from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { partsOf } from "../renderers/search-parts";
import { officeErrors } from "../support/office-errors";
import { holdsCanary, withCanaries } from "./canary";
import { loadSolver } from "./linear-program";
import type { EditionOf, Met } from "./random-edition";
import { editionOf, inputOfEdition, possibleValues } from "./random-edition";
import {
  readCsvFile,
  readHtml,
  readPresentation,
  readWorkbook,
} from "./read-files";
import { Reader, readReport } from "./readings";

/** Many people in two ranks, and one of the third rank who came twice; someone in two ranks. */
const edition: EditionOf = {
  met: [
    ...[0, 3, 4, 5].flatMap((month) =>
      [1, 2].flatMap((rank) =>
        Array.from({ length: 6 }, (_, index): Met => ({
          month,
          rank,
          person: rank * 100 + ((index + month) % 9),
        })),
      ),
    ),
    { month: 3, rank: 0, person: 1 },
    { month: 4, rank: 0, person: 1 },
    { month: 5, rank: 1, person: 201 },
  ],
};

const report = editionOf(edition);

beforeAll(loadSolver);
const { report: hidden, hidden: figures } = disclose(report, {
  mode: "hide",
  threshold: 3,
});

const made = async (format: DocumentFormat, of: Report) =>
  makeDocument(format, {
    report: of,
    colors: [],
    recordUrl: () => "",
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve(undefined),
  });

describe("every file of a document that hides small figures", () => {
  it.each(DOCUMENT_FORMATS)(
    "holds in no byte the number of a hidden figure: %s",
    async (format) => {
      const { input, set } = withCanaries(
        inputOfEdition(edition),
        figures.map(({ key }) => key),
      );
      expect(set).toBeGreaterThanOrEqual(figures.length);
      const built = buildReport({ ...input, edition: "public" });
      const printed = await made(format, built);
      const searched = (bytes: Uint8Array, name: string) =>
        partsOf(bytes, name).filter(({ text }) => holdsCanary(text));
      expect(searched(printed.bytes, printed.name)).not.toEqual([]);
      const { bytes, name } = await made(
        format,
        hideFigures(
          built,
          collectFigures(built),
          new Set(figures.map(({ key }) => key)),
        ),
      );
      expect(searched(bytes, name)).toEqual([]);
    },
  );

  it.each(["pptx", "docx", "html", "xlsx"] as const)(
    "shows ＊ and says what it means: %s",
    async (format) => {
      const { bytes, name } = await made(format, hidden);
      const all = partsOf(bytes, name)
        .map(({ text }) => text)
        .join("");
      expect(all).toMatch(/＊名|＊<\/|>＊/u);
      expect(all).toContain("人数が少なく個人が分かるおそれがあるため");
    },
  );

  it.each(["pptx", "docx", "xlsx"] as const)(
    "is a valid Office file: %s",
    async (format) => {
      const { bytes } = await made(format, hidden);
      expect(await officeErrors(bytes, format)).toEqual([]);
    },
  );
});

describe("what is read back from the files", () => {
  const reader = new Reader();
  const months = report.figures.fiscalYears[0]?.monthly.map(
    ({ month }) => month as string,
  );

  beforeAll(async () => {
    readCsvFile((await made("csv", hidden)).bytes, reader);
    await readWorkbook((await made("xlsx", hidden)).bytes, reader);
    const charts = await readPresentation(
      (await made("pptx", hidden)).bytes,
      months ?? [],
      reader,
    );
    expect(charts).toBe(1);
    expect(
      readHtml((await made("html", hidden)).bytes, months ?? [], reader),
    ).toBe(2);
  });

  it("agrees with the document, and tells what it hides in no place", () => {
    const { readings } = readReport(hidden);
    expect(reader.contradictions).toEqual([]);
    expect(reader.readings.size).toBeGreaterThan(100);
    for (const [name, value] of reader.readings) {
      expect(readings.get(name), name).toBe(value);
    }
  });

  it("leaves a linear program three whole values of each hidden figure", () => {
    const { readings } = readReport(hidden);
    const together = new Map([...readings, ...reader.readings]);
    const values = [...possibleValues(together, edition)];
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter(([, possible]) => possible < 3)).toEqual([]);
  });
});
