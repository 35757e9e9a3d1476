import type { Language } from "../../../i18n/language";
import { mappingProblemMessage } from "../../../i18n/settings/mapping-problem-messages";
import { settingsProblemMessage } from "../../../i18n/settings/settings-problem-messages";
import type { SettingsProblem } from "../../../settings/settings-problem";
import { fieldLabel } from "../../../fields/field-label";
import { settingsMessages } from "../../../i18n/settings/settings-messages";
import { checkSettingsAgainstForm } from "../../../settings/check-settings-against-form";
import type { MappingProblem } from "../../../settings/check-settings-against-form";
import { parseSettings } from "../../../settings/parse-settings";
import type { Settings } from "../../../settings/settings";
import { settingsSize } from "../../../settings/settings-codec";
import { guessFields } from "../guessing/guess-fields";
import { placeInWords } from "../screen/place-in-words";
import type { Judged, ScreenProblem } from "./screen-problem";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, slotOfPath, sourceOf } from "../../../settings/source-slots";
import { without } from "./settings-draft";
import { formOf } from "../screen/settings-screen";
import { sourceWarnings } from "../sources/source-warnings";

/** What is wrong with the settings by themselves and against the apps, as far as these could be read. */
export const settingsProblems = (judged: Judged): readonly ScreenProblem[] => {
  const { settings, language } = judged;
  const parsed = parseSettings(settings);
  const blocking = [
    ...useProblems(judged),
    ...(parsed.ok ? [] : parsed.problems).map((problem) => ({
      path: problem.path,
      text: settingsText(problem, judged),
    })),
    ...mappingProblems(judged),
    ...sizeProblems(settings, language),
  ];
  return [
    ...blocking.map((problem) => ({ ...problem, isBlocking: true })),
    ...sourceWarnings(judged).map((problem) => ({
      ...problem,
      isBlocking: false,
    })),
  ].map((problem) => ({
    ...problem,
    place: problem.path && placeInWords(problem.path, language, judged.words),
  }));
};

type Found = Pick<ScreenProblem, "path" | "text">;

/** Nothing to read from, or nowhere to show it. */
const useProblems = ({
  settings,
  isFormHelpOnly,
  language,
  words,
}: Judged): readonly Found[] => {
  const sources = settingsMessages[language].sources(words);
  const { meetings, activities } = settings.sources;
  const isShownNowhere = !isFormHelpOnly && settings.summaryViews.length === 0;
  return [
    ...(meetings || activities
      ? []
      : [{ path: "sources", text: sources.neededSource }]),
    ...(isShownNowhere
      ? [{ path: "summaryViews", text: sources.noViewChosen }]
      : []),
  ];
};

/** An app that was not found on import is asked for by its name. */
const settingsText = (
  problem: SettingsProblem,
  { settings, importedNames, language, words }: Judged,
): string => {
  const slot = slotOfPath(problem.path);
  if (
    slot !== undefined &&
    problem.path === `sources.${slot}.appId` &&
    sourceOf(settings, slot)?.appId === ""
  ) {
    const sources = settingsMessages[language].sources(words);
    const app = importedNames[slot]?.app;
    return app === undefined ? sources.chooseAnyApp : sources.chooseApp(app);
  }
  const detail =
    problem.code === "noFieldChosen"
      ? {
          detail: fieldLabel(
            slot === undefined ? "" : kindOf(slot),
            problem.detail ?? "",
            language,
            words,
          ),
        }
      : {};
  return settingsProblemMessage({ ...problem, ...detail, path: "" }, language);
};

const mappingProblems = (judged: Judged): readonly Found[] => {
  const forms = Object.fromEntries(
    Object.keys(judged.contents).flatMap((name) => {
      const form = formOf(judged, name as SourceSlot);
      return form ? [[name, form]] : [];
    }),
  );
  return checkSettingsAgainstForm(judged.settings, forms).map((problem) => ({
    path: `sources.${problem.slot}.${PATHS[problem.field] ?? `fields.${problem.field}`}`,
    text: mappingProblemMessage(
      problem.problem,
      {
        fieldCode: problem.fieldCode,
        suggestion: suggestion(judged, problem),
        choice: problem.choice ?? "",
      },
      judged.language,
    ),
  }));
};

/** Places of what is mapped beside our fields. */
const PATHS: Readonly<Record<string, string>> = {
  filter: "filter.field",
  addedCounts: "addedCounts",
};

/** The field that a missing one has become, by its name; empty when none is like it. */
const suggestion = (
  judged: Judged,
  {
    slot,
    source,
    field,
    problem,
  }: MappingProblem & { readonly slot: SourceSlot },
): string => {
  const form = formOf(judged, slot);
  const own = sourceOf(judged.settings, slot);
  const mapped = own?.fields;
  if (problem !== "missing" || !form || !mapped) return "";
  const open = without(mapped, field);
  return guessFields(source, form, open, [], own?.isMonthly)[field] ?? "";
};

const sizeProblems = (
  settings: Settings,
  language: Language,
): readonly Found[] => {
  const { bytes, limitBytes, fits } = settingsSize(settings);
  const text = settingsMessages[language].tooLarge(
    (bytes / 1024).toFixed(1),
    String(limitBytes / 1024),
  );
  return fits ? [] : [{ path: "", text }];
};
