import type { Report } from "../../src/report/report";
import { expectedIn } from "./expected-figures";
import { matchFigures } from "./match-figures";
import { readBack } from "./read-back";
import { FORMATS } from "./read-document";
import { wordsOfReport } from "./words-of-report";

/** What any format shows otherwise than the report: figures that are missing, and numbers that are nowhere in it. */
export const problemsInDocuments = async (
  report: Report,
): Promise<readonly string[]> => {
  const isTold = wordsOfReport(report);
  const problems: string[] = [];
  for (const format of FORMATS) {
    const { chapters } = await readBack(format, report);
    expectedIn(format, report).forEach((expected, index) => {
      const read = chapters[index];
      if (read === undefined) {
        problems.push(`${format}: no chapter ${expected.title}`);
        return;
      }
      const found = matchFigures(expected, read);
      problems.push(
        ...found.problems.map((problem) => `${format}: ${problem}`),
        ...found.rest
          .filter((line) => !isTold(line))
          .map((line) => `${format}: ${JSON.stringify(line)}`),
      );
    });
  }
  return problems;
};
