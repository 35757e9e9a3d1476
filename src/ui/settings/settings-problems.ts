import type { Language } from "../../i18n/language";
import { settingsProblemMessage } from "../../i18n/settings-problem-messages";
import { fieldName } from "../../i18n/ui-field-names";
import { settingsMessages } from "../../i18n/ui-settings-messages";
import type { MappingProblem } from "../../settings/check-settings-against-form";
import { checkSettingsAgainstForm } from "../../settings/check-settings-against-form";
import type { SourceName } from "../../settings/mappable-fields";
import { parseSettings } from "../../settings/parse-settings";
import type { Settings } from "../../settings/settings";
import type { LabelledForm } from "./settings-gateway";

export type Forms = Readonly<Partial<Record<SourceName, LabelledForm>>>;

/** One thing to correct before the settings can be saved. */
export interface ScreenProblem {
  /** Place in the settings: sources.meetings.fields.heldOn. */
  readonly path: string;
  /** The place in words; empty for the settings as a whole. */
  readonly place: string;
  readonly text: string;
}

/**
 * What is wrong with the settings by themselves and against the forms.
 * @param forms of the apps that could be read; the others are not judged
 */
export const settingsProblems = (
  settings: Settings,
  forms: Forms,
  language: Language,
): readonly ScreenProblem[] => {
  const { sources } = settings;
  const messages = settingsMessages[language];
  const parsed = parseSettings(settings);
  return [
    ...(sources.meetings || sources.activities
      ? []
      : [
          {
            path: "sources",
            place: messages.sources,
            text: messages.sourcesHelp,
          },
        ]),
    ...(settings.summaryViews.length > 0
      ? []
      : [
          {
            path: "summaryViews",
            place: messages.views,
            text: messages.noViewChosen,
          },
        ]),
    ...(parsed.ok ? [] : parsed.problems).map((problem) => ({
      path: problem.path,
      place: placeInWords(problem.path, language),
      text: settingsProblemMessage({ ...problem, path: "" }, language),
    })),
    ...checkSettingsAgainstForm(settings, forms).map((problem) =>
      mappingProblem(problem, language),
    ),
  ];
};

const mappingProblem = (
  { source, field, fieldCode, problem }: MappingProblem,
  language: Language,
): ScreenProblem => {
  const path = `sources.${source}.fields.${field}`;
  return {
    path,
    place: placeInWords(path, language),
    text: settingsMessages[language].mapping[problem](fieldCode),
  };
};

const placeInWords = (path: string, language: Language): string => {
  const messages = settingsMessages[language];
  const [part = "", name = "", kind, field] = path.split(".");
  if (part === "sources") {
    const source = messages.sourceNames[name as SourceName] ?? name;
    return kind === "fields" && field !== undefined
      ? `${source}: ${fieldName(name, field, language)}`
      : source;
  }
  if (part === "ranks") {
    return /^\d+$/u.test(name)
      ? messages.rank(Number(name) + 1)
      : messages.ranks;
  }
  return part === "summaryViews" ? messages.views : path;
};
