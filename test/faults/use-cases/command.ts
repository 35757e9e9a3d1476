import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { explainEnd } from "../../../scripts/report/explain-end";
import { makeReport } from "../../../scripts/report/make-report";
import type { ReportArguments } from "../../../scripts/report/arguments/parse-report-arguments";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { CityOfFaults } from "../city-of-faults";
import { SECRETARY } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";

const CODE = FIELD_CODES.summaries;

/** What npm run report does, in the process of the test. */
export const commandUseCases = (city: CityOfFaults): readonly UseCase[] => {
  let lastYear = 1950;
  const folder = mkdtemp(path.join(tmpdir(), "faults-command-")).then(
    async (name) => {
      const settings = JSON.stringify(city.settings);
      await writeFile(path.join(name, "settings.json"), settings);
      return name;
    },
  );
  const run = async (
    { url, startTimer, patience }: CellWay,
    more: Partial<ReportArguments>,
    outDir: string,
  ): Promise<Told> => {
    const warnings: string[] = [];
    const args: ReportArguments = {
      connection: {
        baseUrl: url,
        auth: SECRETARY,
        guestSpaceId: undefined,
        startTimer,
        patience,
      },
      settingsPath: path.join(await folder, "settings.json"),
      fiscalYears: [2023],
      formats: ["html"],
      outDir,
      edition: "internal",
      language: "ja",
      verbosity: "normal",
      templates: {},
      isLive: false,
      ...more,
    };
    try {
      await makeReport(args, {
        say: () => undefined,
        showProgress: () => undefined,
        detail: () => undefined,
        warn: (line) => warnings.push(line),
      });
      const say: Told["say"] = (language) =>
        language === "ja" ? warnings.filter((line) => NOT_READ.test(line)) : [];
      const value = more.attach === undefined ? await textsIn(outDir, url) : [];
      return { claim: "done", say, value };
    } catch (error) {
      const ends = { ja: explainEnd(error, "ja"), en: explainEnd(error, "en") };
      // What a ReportFailure says is in the language of the command.
      const isOneLanguage = ends.ja.sentences[0] === ends.en.sentences[0];
      return {
        claim: UNKNOWN.test(ends.ja.sentences.join("\n"))
          ? "unknown"
          : "notDone",
        say: (language) =>
          language === "en" && isOneLanguage
            ? []
            : ends[language].sentences
                .flatMap((one) => one.split("\n"))
                // What the city named is as it is, and what kintone said.
                .filter((one) => !DETAILS.test(one)),
      };
    }
  };
  return [
    {
      name: "npm run report で文書を作る",
      // Each app is read in the same way, as a summary on the screen shows.
      isMet: (call) => !/活動|補佐官/u.test(call),
      prepare: async () => {
        const outDir = await mkdtemp(path.join(await folder, "out-"));
        return {
          act: (way) => run(way, {}, outDir),
          timesDone: async () => (await readdir(outDir)).length,
        };
      },
    },
    {
      name: "npm run report で文書を添付する",
      // Reading is the same as without attaching.
      isMet: (call) => /record$|file$|comment$/u.test(call),
      prepare: async () => {
        lastYear += 1;
        const years = [lastYear];
        const id = await city.addRecord(city.appIds.summaries, {
          [CODE.title]: { value: "まとめ" },
          [CODE.fiscalYears]: { value: String(lastYear) },
        });
        const outDir = await mkdtemp(path.join(await folder, "out-"));
        return {
          act: (way) =>
            run(
              way,
              { fiscalYears: years, formats: ["csv"], attach: "replace" },
              outDir,
            ),
          timesDone: async () => {
            const record = await city.recordOf(city.appIds.summaries, id);
            return (record[CODE.outputs]?.value as unknown[]).length;
          },
        };
      },
    },
  ];
};

/** What of the findings about the records is no fault of the way. */
const NOT_READ = /読めない|読み込め/u;
const DETAILS = /^(詳細|Details): /u;
const UNKNOWN = /分かりません/u;

/** What was written, without the address that links to records begin with. */
const textsIn = async (
  folder: string,
  url: string,
): Promise<readonly string[]> =>
  Promise.all(
    (await readdir(folder)).map(async (name) =>
      (await readFile(path.join(folder, name), "utf8")).replaceAll(url, ""),
    ),
  );
