import type { Settings } from "../../settings/settings";
import type { SettingsMessages } from "../../i18n/ui-settings-messages";
import type { DetailPart } from "./detail-part";
import type { SettingsScreen } from "./settings-screen";

type Texts = (
  defaults: Settings,
  rules: SettingsMessages["rules"],
) => readonly string[];

const TEXTS: Readonly<Record<DetailPart["name"], Texts>> = {
  ranks: ({ ranks }) => ranks.map(({ label }) => label),
  sections: ({ sections }) => sections.map(({ title }) => title),
  choices: (_defaults, rules) => [rules.defaultChoices],
  counting: (defaults, rules) => [
    rules.attendanceRules[defaults.attendanceRule],
    rules.month(defaults.fiscalYearStartMonth),
    rules.people(defaults.smallFigureThreshold),
  ],
  writing: ({ yearStyle, labels }, rules) => [
    rules.yearStyles[yearStyle],
    ...Object.values<string>({ ...labels }),
  ],
  terms: ({ terms }) => terms.map(({ preferred }) => preferred),
  colors: (_defaults, rules) => [rules.defaultColors],
  templates: () => [],
};

/** What a part is when nobody changes it. */
export const defaultInWords = (
  { messages, defaults }: SettingsScreen,
  name: DetailPart["name"],
): string =>
  TEXTS[name](defaults, messages.rules).join(" ／ ") || messages.none;
