import { wordsIn } from "../../../src/domain/words/words";
import { day } from "../../support/dates";
import { explainError } from "../../../src/i18n/error-messages";
import type { Language } from "../../../src/i18n/language";
import { healthMessage } from "../../../src/i18n/settings/health-messages";
import { summaryMessages } from "../../../src/i18n/summary/summary-messages";
import { readPicture } from "../../../src/kintone/attachments/read-picture";
import { readTemplates } from "../../../src/kintone/attachments/read-templates";
import type { ErrorFacts } from "../../../src/kintone/rest/errors/kintone-error-code";
import { toKintoneError } from "../../../src/kintone/rest/errors/to-kintone-error";
import { checkSettingsHealth } from "../../../src/kintone/sources/check-settings-health";
import { loadRecordedYears } from "../../../src/kintone/sources/load-recorded-years";
import { loadRoster } from "../../../src/kintone/sources/load-roster";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import { summarise } from "../../../src/summary/summarise";
import type { CityOfFaults } from "../city-of-faults";
import { connectBy } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { nothingToSay } from "../use-case";

/** What the plugin and the command read for a summary and its documents. */
export const readingUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings } = city;
  const rowsOf = (way: CellWay, years: readonly number[]) =>
    loadRows({ settings, fiscalYears: years, connect: connectBy(way) });
  return [
    reading("年度まとめを表示する", async (way) => {
      const connect = connectBy(way);
      const summary = await summarise(
        {
          choice: { fiscalYears: [2023] },
          settings,
          language: "ja",
          isCompared: false,
          viewer: undefined,
          today: day("2026-06-01"),
        },
        {
          rows: (years) => rowsOf(way, years),
          roster: () => loadRoster({ settings, connect }),
          snapshot: () => Promise.reject(new Error("nothing is frozen")),
        },
      );
      return {
        claim: "shown",
        value: summary.report,
        say: (language) =>
          summary.isRosterUnread
            ? [
                summaryMessages[language].rosterUnread(
                  wordsIn(settings.words, language),
                ),
              ]
            : [],
      };
    }),
    reading("年度の選択肢を読む", async (way) =>
      shown(
        // Years of records that can't be read are only not offered.
        (
          await loadRecordedYears(
            settings,
            connectBy(way),
            new AbortController().signal,
          )
        ).summaries.some((years) => years.includes(2023)),
      ),
    ),
    reading("文書のひな形を読む", async (way) => {
      const templates = await readTemplates({
        settings,
        connect: connectBy(way),
        kinds: ["pptx", "docx"],
        recordId: city.summaryId,
      });
      return shown(templates);
    }),
    reading("写真と図を読む", async (way) => {
      const input = await rowsOf({ ...way, url: city.kintone.url }, [2023]);
      const summary = input.summaries.find(
        ({ value }) => (value?.pictures.length ?? 0) > 0,
      )?.value;
      const picture = summary?.pictures[0];
      if (summary === undefined || picture === undefined)
        throw new Error("no picture");
      const { bytes } = await readPicture(
        picture.fileKey,
        { summary, activities: [] },
        settings,
        connectBy(way),
      );
      return shown([...bytes]);
    }),
    reading("設定をアプリと照らす", async (way) => {
      const problems = await checkSettingsHealth(
        settings,
        connectBy(way),
        new AbortController().signal,
      );
      return {
        claim: problems.length === 0 ? "shown" : "notShown",
        say: (language) =>
          problems.flatMap((problem) =>
            problem.problem === "app"
              ? sentencesOf(problem.error, language)
              : [
                  healthMessage(
                    problem,
                    language,
                    wordsIn(settings.words, language),
                  ),
                ],
          ),
      };
    }),
  ];
};

const shown = (value: unknown): Told => ({
  claim: "shown",
  say: nothingToSay,
  value,
});

/** A use case that writes nothing; what it throws is told as the screens tell it. */
const reading = (
  name: string,
  read: (way: CellWay) => Promise<Told>,
): UseCase => ({
  name,
  prepare: () =>
    Promise.resolve({
      act: async (way) => {
        try {
          return await read(way);
        } catch (error) {
          return { claim: "notShown", say: explained(error) };
        }
      },
    }),
});

const explained =
  (error: unknown) =>
  (language: Language): readonly string[] =>
    sentencesOf(toKintoneError(error), language);

/** The detail below them is kintone's own words. */
const sentencesOf = (
  error: ErrorFacts,
  language: Language,
): readonly string[] => {
  const { title, advice } = explainError(error, language);
  return [title, advice];
};
